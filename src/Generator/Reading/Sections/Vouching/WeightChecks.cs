using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections.Vouching;

/// <summary>
/// Warns about the weights of two halves of a size that differ by a factor of ten, and about more contacts that weigh less than fewer.
/// </summary>
internal sealed class WeightChecks(CatalogReport report)
{
    private const decimal GreatestRatio = 10;

    public void Check(List<SectionRow> rows)
    {
        List<Weight> weights = [.. rows.Select(Find).OfType<Weight>()];
        for (int place = 1; place < weights.Count; place++)
        {
            for (int other = 0; other < place; other++)
            {
                Compare(weights[other], weights[place], areAll: weights.Count == 2);
            }
        }
    }

    private void Compare(Weight first, Weight second, bool areAll)
    {
        if (first.Row.Scope.Variant != second.Row.Scope.Variant)
        {
            return;
        }

        if (first.Row.Scope.Role != second.Row.Scope.Role)
        {
            CompareHalves(first, second, areAll);
        }
        else if (
            HaveSameHeights(first.Row, second.Row)
            && (first.Contacts - second.Contacts) * (first.Mass.Grams - second.Mass.Grams) < 0
            && first.Row.Scope.Options.Count == 0
            && second.Row.Scope.Options.Count == 0
        )
        {
            string more = $"{Wording.FormatCount(second.Contacts, "contact")} weigh {second.Value.TypedText}";
            Warn(first, second, $"{more}, but {Wording.FormatNumber(first.Contacts)} weigh {first.Value.TypedText}; check both");
        }
    }

    private void CompareHalves(Weight first, Weight second, bool areAll)
    {
        if (first.Contacts == second.Contacts)
        {
            if (first.Mass.Grams >= second.Mass.Grams * GreatestRatio || second.Mass.Grams >= first.Mass.Grams * GreatestRatio)
            {
                string other = $"the other half of the same size {first.Value.TypedText}";
                Warn(first, second, $"this half weighs {second.Value.TypedText}, but {other}; check both");
            }
        }
        else if (areAll)
        {
            string size = Wording.FormatCount(second.Contacts, "contact");
            Warn(
                first,
                second,
                $"this weight is of {size}, but that of the other half is of {Wording.FormatNumber(first.Contacts)}; check both"
            );
        }
    }

    private static bool HaveSameHeights(SectionRow first, SectionRow second) =>
        first.Scope.Heights is { } heights
            ? second.Scope.Heights is { } others && heights.SequenceEqual(others)
            : second.Scope.Heights is null;

    private static Weight? Find(SectionRow row) =>
        row.Scope.Contacts is { Count: 1 } counts
        && counts[0].Least == counts[0].Most
        && row.Find(SectionKeys.UnitWeight) is { } value
        && Mass.TryParse(value.Text, out Mass mass)
            ? new Weight(row, value, counts[0].Least, mass)
            : null;

    private void Warn(Weight first, Weight second, string message) =>
        report.Add(CatalogRules.Unfitting, second.Value.Node.Span, message, first.Value.Node.Span);

    private sealed record Weight(SectionRow Row, SectionValue Value, int Contacts, Mass Mass);
}
