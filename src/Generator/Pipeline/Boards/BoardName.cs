using Keyway.Generator.Diagnostics;
using Keyway.Generator.Values;

namespace Keyway.Generator.Pipeline.Boards;

/// <summary>The class that a board becomes, and one of its files.</summary>
/// <param name="FullName">The full name of the class.</param>
/// <param name="Board">The name of the board.</param>
/// <param name="Location">The beginning of its first file.</param>
internal sealed record BoardName(string FullName, string Board, CatalogLocation Location)
{
    /// <summary>Returns the boards whose class an earlier board already has; usually none.</summary>
    /// <remarks>Case is ignored, because two generated sources whose names differ only in case would make the generator fail.</remarks>
    public static IEnumerable<BoardName> FindRepeated(IEnumerable<BoardName> all) => Alike(all).SelectMany(alike => alike.Skip(1));

    /// <summary>Returns a finding for each board whose class an earlier board already has.</summary>
    public static IEnumerable<CatalogFinding> FindClashes(IEnumerable<BoardName> all) =>
        Alike(all)
            .SelectMany(
                alike => alike.Skip(1),
                (alike, name) =>
                    new CatalogFinding(
                        CatalogRules.BoardIdentifier,
                        name.Location,
                        $"the class of the board {MessageText.Quote(name.Board)} would have the name of the class of "
                            + $"{MessageText.Quote(alike[0].Board)}; choose another name",
                        new EquatableArray<CatalogLocation>([alike[0].Location])
                    )
            );

    private static IEnumerable<List<BoardName>> Alike(IEnumerable<BoardName> all) =>
        all.GroupBy(name => name.FullName, StringComparer.OrdinalIgnoreCase)
            .Select(alike => alike.OrderBy(name => name.Board, StringComparer.Ordinal).ToList());
}
