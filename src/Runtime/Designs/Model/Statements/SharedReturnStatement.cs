using Keyway.Tracing;

namespace Keyway.Designs.Model.Statements;

/// <summary>A net of a board that carries the return current of other nets, which all joints of the assembly that carry it share.</summary>
/// <param name="Board">The board.</param>
/// <param name="Name">The name of the net.</param>
/// <param name="Nets">The names of the nets whose current returns.</param>
internal sealed record SharedReturnStatement(Traced<Board> Board, Traced<string> Name, Traced<IReadOnlyList<Traced<string>>> Nets)
    : Statement
{
    public override bool ReplacesEarlier => false;

    public static SharedReturnStatement Read(IStatementArguments arguments) =>
        new(arguments.Get<Board>("board"), arguments.Get<string>("name"), arguments.GetItems<string>("nets"));
}
