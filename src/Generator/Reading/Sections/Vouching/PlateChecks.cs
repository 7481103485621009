using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;

namespace Keyway.Generator.Reading.Sections.Vouching;

/// <summary>
/// Warns about a reinforcing plate whose margin is one slip away from that of all others: a margin depends on the pads and not on the
/// material.
/// </summary>
internal sealed class PlateChecks(CatalogReport report)
{
    private const int FewestOthers = 2;
    private const decimal GreatestRatio = 4;

    public void Check(IReadOnlyList<SectionRow> facts)
    {
        List<SectionValue> margins =
        [
            .. facts
                .Where(row => row.Definition.Keyword == ManifestKeywords.ReinforcingPlate)
                .SelectMany(row => row.Values)
                .Where(value => value.Key == SectionKeys.Margin),
        ];
        if (margins.Count == FewestOthers)
        {
            CheckTwo(margins[0], margins[1]);
        }

        if (margins.Count <= FewestOthers || margins.TrueForAll(margin => margin.Text == margins[0].Text))
        {
            return;
        }

        foreach (SectionValue margin in margins)
        {
            List<string> others = [.. margins.Where(other => !ReferenceEquals(other, margin)).Select(other => other.Text).Distinct()];
            if (others.Count == 1 && IsSlip(margin.Text, others[0]))
            {
                report.Add(
                    CatalogRules.Unfitting,
                    margin.Node.Span,
                    $"the margin of this plate is {margin.TypedText}, but that of all others is {others[0]}"
                );
            }
        }
    }

    /// <summary>Checks that the margins of two plates are not several times as large as each other.</summary>
    private void CheckTwo(SectionValue first, SectionValue second)
    {
        if (
            ManifestValues.TryParseRange(first.Text, Length.TryParse, out _, out Length one)
            && ManifestValues.TryParseRange(second.Text, Length.TryParse, out _, out Length other)
            && (one.Millimeters >= other.Millimeters * GreatestRatio || other.Millimeters >= one.Millimeters * GreatestRatio)
        )
        {
            report.Add(
                CatalogRules.Unfitting,
                second.Node.Span,
                $"the margin of this plate is {second.TypedText}, but that of the other one is {first.TypedText}; check both",
                first.Node.Span
            );
        }
    }

    /// <summary>Determines whether one end of a range, or the only value, is one slip away from the other.</summary>
    private static bool IsSlip(string margin, string other) =>
        ManifestValues.TryParseRange(margin, Length.TryParse, out Length least, out Length most)
        && ManifestValues.TryParseRange(other, Length.TryParse, out Length otherLeast, out Length otherMost)
        && (
            least == otherLeast ? TypingSlip.Separates(most.ToString(), otherMost.ToString())
            : most == otherMost ? TypingSlip.Separates(least.ToString(), otherLeast.ToString())
            : least == most && otherLeast == otherMost && TypingSlip.Separates(least.ToString(), otherLeast.ToString())
        );
}
