using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The warp of the board.</summary>
/// <param name="Warp">The warp over the length of the connector.</param>
internal sealed record BoardWarpStatement(Traced<Length> Warp) : Statement
{
    public static BoardWarpStatement Read(IStatementArguments arguments) => new(arguments.Get<Length>("warp"));
}
