using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>The current through a net of a board, which all joints of the assembly that carry the net share.</summary>
/// <param name="Board">The board.</param>
/// <param name="Net">The name of the net.</param>
/// <param name="Current">The current.</param>
internal sealed record SharedCurrentStatement(Traced<Board> Board, Traced<string> Net, Traced<ElectricCurrent> Current) : Statement
{
    public override bool ReplacesEarlier => false;

    public static SharedCurrentStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<Board>("board"), arguments.Get<string>("net"), arguments.Get<ElectricCurrent>("current"));
}
