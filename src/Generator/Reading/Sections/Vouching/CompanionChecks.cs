using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;

namespace Keyway.Generator.Reading.Sections.Vouching;

/// <summary>
/// Warns about figures that mean something only beside another one, such as the duration of a test whose voltage is missing: a line of the
/// datasheet was probably left out. Where the section of the missing figure states little else, it is an extract, and nothing is missed.
/// </summary>
internal sealed class CompanionChecks(CatalogReport report)
{
    private const int FewestFigures = 3;

    private static readonly IReadOnlyList<Companion> All =
    [
        new(ManifestKeywords.EmbossedTape, SectionKeys.C, ManifestKeywords.EmbossedTape, SectionKeys.A),
        new(ManifestKeywords.EmbossedTape, SectionKeys.B, ManifestKeywords.EmbossedTape, SectionKeys.A),
        new(ManifestKeywords.ThermalShock, SectionKeys.Cold, ManifestKeywords.ThermalShock, SectionKeys.Hot),
        new(ManifestKeywords.ThermalShock, SectionKeys.Hot, ManifestKeywords.ThermalShock, SectionKeys.Cold),
        new(ManifestKeywords.TestConditions, SectionKeys.DielectricDuration, ManifestKeywords.Ratings, SectionKeys.DielectricStrength),
        new(
            ManifestKeywords.TestConditions,
            SectionKeys.DielectricDetectionCurrent,
            ManifestKeywords.Ratings,
            SectionKeys.DielectricStrength
        ),
        new(ManifestKeywords.TestConditions, SectionKeys.InsulationVoltage, ManifestKeywords.Ratings, SectionKeys.InsulationResistance),
        new(ManifestKeywords.TestConditions, SectionKeys.InsulationDuration, ManifestKeywords.Ratings, SectionKeys.InsulationResistance),
        new(ManifestKeywords.TestConditions, SectionKeys.ContactResistanceMethod, ManifestKeywords.Ratings, SectionKeys.ContactResistance),
        new(ManifestKeywords.TestConditions, SectionKeys.MatingsPerHour, ManifestKeywords.Ratings, SectionKeys.MatingCycles),
        new(ManifestKeywords.Reflow, SectionKeys.PeakDuration, ManifestKeywords.Reflow, SectionKeys.ReflowPeak),
        new(ManifestKeywords.Reflow, SectionKeys.LiquidusDuration, ManifestKeywords.Reflow, SectionKeys.Liquidus),
    ];

    private static readonly ILookup<string, Companion> ByKeyword = All.ToLookup(one => one.Keyword, StringComparer.Ordinal);

    public void Check(IReadOnlyList<SectionRow> facts)
    {
        var reported = new HashSet<Companion>();
        foreach (SectionRow row in facts)
        {
            foreach (Companion companion in ByKeyword[row.Definition.Keyword])
            {
                if (
                    row.Find(companion.Key) is { } value
                    && !facts.Any(fact => fact.States(companion.Needed))
                    && facts.Where(fact => fact.Definition.Keyword == companion.Section).Sum(fact => fact.Values.Count) >= FewestFigures
                    && reported.Add(companion)
                )
                {
                    report.Add(
                        CatalogRules.Unfitting,
                        value.Node.Span,
                        $"'{value.Key}' belongs to '{companion.Needed}', which the catalog does not state; "
                            + "a line of the datasheet is probably missing"
                    );
                }
            }
        }
    }

    /// <summary>A key of a section that is stated only together with another one, which usually is in the section named.</summary>
    private sealed record Companion(string Keyword, string Key, string Section, string Needed);
}
