using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The minimum force required to separate the two halves.</summary>
/// <param name="Minimum">The force over all contacts.</param>
internal sealed record RemovalForceStatement(Traced<Force> Minimum) : Statement
{
    public static RemovalForceStatement Read(IStatementArguments arguments) => new(arguments.Get<Force>("minimum"));
}
