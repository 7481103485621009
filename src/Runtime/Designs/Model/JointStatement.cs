using Keyway.Designs.Model.Statements;
using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>An interconnect that joins two boards.</summary>
/// <param name="FirstBoard">The board of the first half.</param>
/// <param name="SecondBoard">The board of the second half.</param>
/// <param name="Interconnect">The interconnect.</param>
internal sealed record JointStatement(Traced<string> FirstBoard, Traced<string> SecondBoard, Traced<InterconnectModel> Interconnect)
    : Statement
{
    public override bool ReplacesEarlier => false;

    public static JointStatement Read(IStatementArguments arguments) =>
        Read(arguments.Find<string>("firstBoard"), arguments.Find<string>("secondBoard"), arguments.Get<InterconnectModel>("interconnect"));

    /// <summary>
    /// Returns the names of the boards of placed connectors, or null if the halves are not known to be on boards, or on which units.
    /// </summary>
    public static (string First, string Second)? GetBoards(InterconnectModel model) =>
        model.Placed is { First.Board.IsKnownUnit: true, Second.Board.IsKnownUnit: true } pair
            ? (pair.First.Board.Name, pair.Second.Board.Name)
            : null;

    private static JointStatement Read(Traced<string>? first, Traced<string>? second, Traced<InterconnectModel> interconnect)
    {
        (string First, string Second)? boards = interconnect.TryGetValue(out InterconnectModel model) ? GetBoards(model) : null;
        return new(
            first ?? ToName(boards?.First, interconnect.Origin),
            second ?? ToName(boards?.Second, interconnect.Origin),
            interconnect
        );
    }

    private static Traced<string> ToName(string? board, object? origin) =>
        board is null ? Traced<string>.Unknown(origin) : new Traced<string>(board, origin);
}
