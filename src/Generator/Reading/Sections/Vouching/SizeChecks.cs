using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;

namespace Keyway.Generator.Reading.Sections.Vouching;

/// <summary>Warns about tolerances and other small lengths that are too large for the pitch or the height of the series.</summary>
/// <param name="report">Collects the findings.</param>
/// <param name="context">The series.</param>
internal sealed class SizeChecks(CatalogReport report, VouchingContext context)
{
    // The share of the mated height that its tolerance takes at most.
    private const decimal GreatestTolerance = 1 / 3m;

    public void Check(IReadOnlyList<SectionRow> facts)
    {
        foreach (SectionRow row in facts)
        {
            if (row.Definition.Keyword is not (ManifestKeywords.Tolerances or ManifestKeywords.Use or ManifestKeywords.ReinforcingPlate))
            {
                continue;
            }

            foreach (SectionValue value in row.Values)
            {
                if (ManifestValues.TryParseRange(value.Text, Length.TryParse, out Length least, out Length most))
                {
                    CheckSize(row, value, most);
                    CheckRange(value, least, most);
                }
                else if (ManifestValues.TryParseRange(value.Text, Ratio.TryParse, out Ratio low, out Ratio high) && low == high)
                {
                    CheckEqualEnds(value);
                }
            }
        }
    }

    private void CheckSize(SectionRow row, SectionValue value, Length most)
    {
        (decimal Pitches, string What)? limit = value.Key switch
        {
            SectionKeys.Dimensions => (2, "a tolerance of more than twice the pitch"),
            SectionKeys.BoardWarp => (1, "a board that is warped by more than the pitch"),
            SectionKeys.PlacementError => (2, "a placement error of more than twice the pitch"),
            _ => null,
        };
        if (limit is { } pitches && context.Pitch is { } pitch && most > pitch * pitches.Pitches)
        {
            Warn(value, $"'{value.Key}' is {value.TypedText}, but the pitch is {pitch}; {pitches.What} is not plausible");
        }

        if (
            value.Key == SectionKeys.MatedHeight
            && row.Scope.Heights is null
            && context.FindLeastHeight() is { } height
            && most > height * GreatestTolerance
        )
        {
            Warn(value, $"'{value.Key}' has a tolerance of {value.TypedText}, more than a third of the mated height of {height}");
        }
    }

    private void CheckRange(SectionValue value, Length least, Length most)
    {
        if (least == most)
        {
            CheckEqualEnds(value);
        }
        else if (value.Key != SectionKeys.Margin && least.Millimeters * 10 < most.Millimeters)
        {
            Warn(value, $"the ends of '{value.Key}', {value.TypedText}, differ by more than a factor of ten; check both");
        }
        else if (FindDoubled(value.TypedText) is { } doubled)
        {
            Warn(
                value,
                $"'{doubled}' in '{value.Key}', {value.TypedText}, has a digit twice and more decimals than the other end; check it"
            );
        }
    }

    private void CheckEqualEnds(SectionValue value)
    {
        if (value.TypedText.Contains(" to "))
        {
            Warn(value, $"both ends of '{value.Key}', {value.TypedText}, are the same; write a single value, or check them");
        }
    }

    /// <summary>Returns the end of a range that has one decimal more than the other and repeats its last digit, or null.</summary>
    private static string? FindDoubled(string text)
    {
        string[] words = text.Split(' ');
        if (words.Length != 5)
        {
            return null;
        }

        (string first, string last) = (words[0], words[3]);
        return IsDoubled(first, last) ? first
            : IsDoubled(last, first) ? last
            : null;
    }

    private static bool IsDoubled(string number, string other) =>
        CountDecimals(number) is var decimals and >= 2
        && decimals == CountDecimals(other) + 1
        && number[number.Length - 1] == number[number.Length - 2];

    private static int CountDecimals(string number) => number.IndexOf('.') is var point and >= 0 ? number.Length - point - 1 : 0;

    private void Warn(SectionValue value, string message) => report.Add(CatalogRules.Unfitting, value.Node.Span, message);
}
