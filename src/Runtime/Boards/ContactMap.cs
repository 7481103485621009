using Keyway.BuildTime;

namespace Keyway;

/// <summary>How the contact numbers of the two halves of a connector meet.</summary>
/// <remarks>
/// Where the positions of the pads are known, they decide. Otherwise the catalog decides, if it states a map for the pair, and then the
/// design. What a catalog or a design states also chooses among those that the positions leave possible.
/// </remarks>
[EvaluatedInBuilds]
public sealed class ContactMap
{
    private readonly Func<int, int, int> getPartner;
    private readonly string name;

    private ContactMap(string name, Func<int, int, int> getPartner)
    {
        this.name = name;
        this.getPartner = getPartner;
    }

    /// <summary>Gets the map in which equal numbers meet.</summary>
    public static ContactMap SameNumbers { get; } = new(nameof(SameNumbers), (number, _) => number);

    /// <summary>Gets the map in which equal names meet, such as <c>A1</c> and <c>A1</c>, wherever each half has them.</summary>
    public static ContactMap SameNames { get; } = new(nameof(SameNames), (number, _) => number);

    /// <summary>Gets the map in which the rows are exchanged: 1 meets 2, 2 meets 1, 3 meets 4.</summary>
    public static ContactMap SwappedRows { get; } = new(nameof(SwappedRows), (number, _) => number % 2 == 0 ? number - 1 : number + 1);

    /// <summary>Gets the map in which the numbers run against each other: of 40 contacts, 1 meets 40 and 2 meets 39.</summary>
    public static ContactMap Reversed { get; } = new(nameof(Reversed), (number, contacts) => contacts + 1 - number);

    /// <summary>
    /// Gets the map of a first half that is numbered in zigzag, odd numbers in one row and even ones in the other, and a second half that
    /// is numbered around, along one row and back along the other: of 40 contacts, 1 meets 1, 2 meets 40, 3 meets 2, and 4 meets 39.
    /// </summary>
    public static ContactMap Around { get; } =
        new(nameof(Around), (number, contacts) => number % 2 == 0 ? contacts + 1 - (number / 2) : (number + 1) / 2);

    /// <summary>
    /// The maps that a catalog can state for a pair, by their names there. In each, it does not matter which half is first.
    /// </summary>
    internal static IReadOnlyDictionary<string, ContactMap> InCatalogs { get; } =
        new Dictionary<string, ContactMap>(StringComparer.Ordinal)
        {
            ["sameNumbers"] = SameNumbers,
            ["swappedRows"] = SwappedRows,
            ["reversed"] = Reversed,
            ["sameNames"] = SameNames,
        };

    /// <summary>Returns the name.</summary>
    public override string ToString() => name;

    /// <summary>Returns the number on the second half that meets a number of the first half.</summary>
    /// <param name="number">The number on the first half, counted from 1.</param>
    /// <param name="contacts">How many contacts each half has.</param>
    internal int GetPartner(int number, int contacts) => getPartner(number, contacts);
}
