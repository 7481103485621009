using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;

namespace Keyway.Generator.Reading.Sections.Vouching;

/// <summary>
/// Warns about stencils for the same terminals that would print different amounts of solder: a thinner stencil has wider openings, so that
/// the product of thickness and opening stays the same.
/// </summary>
internal sealed class StencilChecks(CatalogReport report)
{
    // Openings are whole percentages, or multiples of five, so the products differ a little.
    private const decimal GreatestRatio = 1.05m;
    private const decimal GreatestRounding = 1.2m;

    // An opening cannot be larger than its pad, so recommendations stop here although a thin stencil prints less.
    private const decimal Whole = 100;

    public void Check(IReadOnlyList<SectionRow> facts)
    {
        foreach (
            IGrouping<string, SectionRow> alike in facts
                .Where(row => row.Definition.Keyword == ManifestKeywords.Stencil)
                .GroupBy(row => row.Scope.ToString(), StringComparer.Ordinal)
        )
        {
            foreach (string key in new[] { SectionKeys.Terminals, SectionKeys.SolderingTerminals })
            {
                Check([.. alike.Select(row => Find(row, key)).OfType<Stencil>()]);
            }
        }
    }

    private void Check(List<Stencil> stencils)
    {
        for (int place = 1; place < stencils.Count; place++)
        {
            (Stencil first, Stencil second) = (stencils[place - 1], stencils[place]);
            if (first.Percent == second.Percent)
            {
                continue;
            }

            (Stencil less, Stencil more) = first.Solder < second.Solder ? (first, second) : (second, first);
            if (AreAlike(first, second) || (less.Percent == Whole && more.Percent <= Whole))
            {
                continue;
            }

            decimal fitting = Math.Round(first.Solder / second.Micrometers);
            report.Add(
                CatalogRules.Unfitting,
                second.Opening.Node.Span,
                FormattableString.Invariant(
                    $"{second.Opening.TypedText} of a stencil {second.Thickness} thick would print another amount of solder than "
                ) + FormattableString.Invariant($"{first.Opening.TypedText} of {first.Thickness}, which corresponds to {fitting:0} %")
            );
        }
    }

    /// <summary>Determines whether two stencils print the same amount of solder, apart from the rounding of the openings.</summary>
    private static bool AreAlike(Stencil first, Stencil second) =>
        first.Percent % 5 == 0 && second.Percent % 5 == 0
            ? first.Solder <= second.Solder * GreatestRatio && second.Solder <= first.Solder * GreatestRatio
            : Math.Abs((first.Solder / second.Micrometers) - second.Percent) <= GreatestRounding;

    private static Stencil? Find(SectionRow row, string key) =>
        row.Find(SectionKeys.Thickness) is { } thickness
        && row.Find(key) is { } opening
        && Length.TryParse(thickness.Text, out Length length)
        && Ratio.TryParse(opening.Text, out Ratio ratio)
            ? new Stencil(opening, thickness.TypedText, length.Micrometers, ratio.Percent)
            : null;

    private sealed record Stencil(SectionValue Opening, string Thickness, decimal Micrometers, decimal Percent)
    {
        public decimal Solder => Micrometers * Percent;
    }
}
