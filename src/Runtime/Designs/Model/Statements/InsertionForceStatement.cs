using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The highest force allowed to mate the two halves.</summary>
/// <param name="Maximum">The force over all contacts.</param>
internal sealed record InsertionForceStatement(Traced<Force> Maximum) : Statement
{
    public static InsertionForceStatement Read(IStatementArguments arguments) => new(arguments.Get<Force>("maximum"));
}
