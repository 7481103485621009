using Keyway.Generator.Model;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Dimensions;

/// <summary>The height of a socket or header above its board, for one mated height.</summary>
/// <param name="MatedHeight">The mated height in mm.</param>
/// <param name="Millimeters">The height of the half in mm.</param>
/// <param name="Cell">The figure.</param>
internal sealed record HalfHeight(decimal MatedHeight, decimal Millimeters, CatalogNode Cell)
{
    /// <summary>Finds the heights in the table by mated height: those in the only column whose letter is explained as a height.</summary>
    public static IEnumerable<HalfHeight> FindAll(ReadTable byMatedHeight, IEnumerable<LetterModel> meanings)
    {
        var named = new HashSet<string>(
            meanings
                .Where(letter => letter.Meaning.IndexOf("height", StringComparison.OrdinalIgnoreCase) >= 0)
                .Select(letter => letter.Letter),
            StringComparer.Ordinal
        );
        int[] columns =
        [
            .. Enumerable.Range(0, byMatedHeight.Columns.Count).Where(place => named.Contains(byMatedHeight.Columns[place].Text)),
        ];
        return columns.Length != 1
            ? []
            : byMatedHeight.Rows.SelectMany(row =>
                row.Keys.Select(key => new HalfHeight(key, row.Values[columns[0]], row.Cells[columns[0]]))
            );
    }
}
