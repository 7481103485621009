using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The mated height that the product needs.</summary>
/// <param name="Height">The mated height.</param>
internal sealed record MatedHeightStatement(Traced<Length> Height) : Statement
{
    public static MatedHeightStatement Read(IStatementArguments arguments) => new(arguments.Get<Length>("matedHeight"));
}
