using Keyway.Generator.Diagnostics;
using Keyway.Generator.Model;
using Keyway.Generator.Values;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Pipeline;

/// <summary>The part numbers of a file.</summary>
/// <param name="Series">The full name of the class of the series.</param>
/// <param name="Path">The path of the file.</param>
/// <param name="Numbers">The part numbers with their locations.</param>
internal sealed record ListedNumbers(string Series, string Path, EquatableArray<PlacedNumber> Numbers)
{
    /// <summary>Lists the part numbers of a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="path">The path of the file that describes the series.</param>
    /// <param name="places">The location of each part number.</param>
    /// <param name="text">The text of the file.</param>
    public static ListedNumbers Create(SeriesModel series, string path, IReadOnlyList<TextSpan> places, SourceText text)
    {
        var numbers = new PlacedNumber[series.Parts.Count];
        for (int place = 0; place < numbers.Length; place++)
        {
            TextSpan span = CatalogLocation.Limit(places[place], text);
            numbers[place] = new PlacedNumber(series.Parts[place].Number, span, text.Lines.GetLinePositionSpan(span));
        }

        return new ListedNumbers(series.FullName, path, new EquatableArray<PlacedNumber>(numbers));
    }

    /// <summary>Returns a finding for each number that an earlier file already lists, whatever it says about the part.</summary>
    public static IEnumerable<CatalogFinding> FindClashes(IReadOnlyCollection<ListedNumbers> all)
    {
        if (all.Count < 2)
        {
            yield break;
        }

        var seen = new Dictionary<string, (ListedNumbers File, PlacedNumber Placed)>(StringComparer.Ordinal);
        foreach (ListedNumbers file in all.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            foreach (PlacedNumber placed in file.Numbers)
            {
                if (!seen.TryGetValue(placed.Number, out (ListedNumbers File, PlacedNumber Placed) first))
                {
                    seen.Add(placed.Number, (file, placed));
                }
                else if (!string.Equals(first.File.Series, file.Series, StringComparison.OrdinalIgnoreCase))
                {
                    // A series that two files describe gets one finding (KEY0010), not another one for each of its parts.
                    yield return new CatalogFinding(
                        CatalogRules.DuplicatePart,
                        placed.ToLocation(file.Path),
                        $"{MessageText.Quote(placed.Number)} is already a part in " + FileNames.Distinguish(first.File.Path, file.Path),
                        new EquatableArray<CatalogLocation>([first.Placed.ToLocation(first.File.Path)])
                    );
                }
            }
        }
    }
}

/// <summary>A part number and its location.</summary>
internal readonly record struct PlacedNumber(string Number, TextSpan Span, LinePositionSpan Lines)
{
    public CatalogLocation ToLocation(string path) => new(path, Span, Lines);
}
