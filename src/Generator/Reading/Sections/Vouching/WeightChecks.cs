using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;

namespace Keyway.Generator.Reading.Sections.Vouching;

/// <summary>Warns about the weights of two halves of a size that differ by a factor of ten.</summary>
internal sealed class WeightChecks(CatalogReport report)
{
    private const decimal GreatestRatio = 10;

    public void Check(List<SectionRow> rows)
    {
        for (int place = 1; place < rows.Count; place++)
        {
            for (int other = 0; other < place; other++)
            {
                Compare(rows[other], rows[place]);
            }
        }
    }

    private void Compare(SectionRow first, SectionRow second)
    {
        if (
            first.Scope.Role != second.Scope.Role
            && first.Scope.Contacts is { Count: 1 } counts
            && second.Scope.Contacts is { Count: 1 } others
            && counts[0] == others[0]
            && first.Scope.Variant == second.Scope.Variant
            && first.Values.FirstOrDefault(value => value.Key == SectionKeys.UnitWeight) is { } one
            && second.Values.FirstOrDefault(value => value.Key == SectionKeys.UnitWeight) is { } two
            && Mass.TryParse(one.Text, out Mass less)
            && Mass.TryParse(two.Text, out Mass more)
            && (less.Grams >= more.Grams * GreatestRatio || more.Grams >= less.Grams * GreatestRatio)
        )
        {
            report.Add(
                CatalogRules.Unfitting,
                two.Node.Span,
                $"this half weighs {two.TypedText}, but the other half of the same size {one.TypedText}; check both",
                one.Node.Span
            );
        }
    }
}
