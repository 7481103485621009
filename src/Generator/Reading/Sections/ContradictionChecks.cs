using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections;

/// <summary>Finds facts about the same part that cannot both be true.</summary>
internal sealed class ContradictionChecks(CatalogReport report, ScopeSubjects subjects)
{
    private readonly HashSet<CatalogNode> reported = [];

    public void Check(IReadOnlyList<SectionRow> facts)
    {
        List<SectionRow> ratings = Rows(facts, ManifestKeywords.Ratings);
        CheckFacts<ElectricCurrent>(
            ratings,
            SectionKeys.TotalCurrent,
            SectionKeys.CurrentPerContact,
            ElectricCurrent.TryParse,
            (total, one) => total < one,
            "is below",
            "all contacts together carry at least as much as one of them"
        );
        CheckFacts<ElectricPotential>(
            ratings,
            SectionKeys.DielectricStrength,
            SectionKeys.Voltage,
            ElectricPotential.TryParse,
            (strength, rated) => strength < rated,
            "is below",
            "contacts withstand at least their rated voltage"
        );
        CheckFacts<TemperatureRange>(
            ratings,
            SectionKeys.StorageTemperature,
            SectionKeys.AmbientTemperature,
            TryParseRange,
            (storage, ambient) => storage.Minimum > ambient.Minimum && storage.Maximum < ambient.Maximum,
            "lies inside",
            $"parts can be stored wherever they can be used; storage in the packing is '{SectionKeys.PackedStorageTemperature}'"
        );
        CheckFacts<TemperatureRange>(
            Rows(facts, ManifestKeywords.ThermalShock),
            SectionKeys.Cold,
            SectionKeys.Hot,
            TryParseRange,
            (cold, hot) => cold.Maximum >= hot.Minimum,
            "is not below",
            "the cold end of a thermal shock is colder than the hot end"
        );

        List<SectionRow> forces = Rows(facts, ManifestKeywords.Forces);
        foreach (
            (string removal, string insertion) in new[]
            {
                (SectionKeys.RemovalForce, SectionKeys.InsertionForce),
                (SectionKeys.RemovalForcePerContact, SectionKeys.InsertionForcePerContact),
            }
        )
        {
            CheckFacts<Force>(
                forces,
                removal,
                insertion,
                Force.TryParse,
                (remove, insert) => remove > insert,
                "is above",
                "the least force to remove is at most the greatest force to insert"
            );
        }
    }

    /// <summary>Determines whether a fact is already reported as a contradiction.</summary>
    public bool IsReported(CatalogNode node) => reported.Contains(node);

    private void CheckFacts<T>(
        List<SectionRow> rows,
        string key,
        string otherKey,
        TryParse<T> parse,
        Func<T, T, bool> contradicts,
        string relation,
        string reason
    )
    {
        foreach (SectionRow row in rows)
        {
            if (row.Find(key) is not { } value || !parse(value.Text, out T known))
            {
                continue;
            }

            foreach (SectionRow otherRow in rows)
            {
                if (
                    otherRow.Find(otherKey) is { } other
                    && parse(other.Text, out T otherKnown)
                    && contradicts(known, otherKnown)
                    && ApplyTogether(rows, row, key, otherRow, otherKey)
                )
                {
                    reported.Add(value.Node);
                    report.Add(
                        CatalogRules.TablesContradict,
                        value.Node.Span,
                        $"'{key}', {value.Text}, {relation} '{otherKey}', {other.Text}; {reason}",
                        other.Node.Span
                    );
                    break;
                }
            }
        }
    }

    /// <summary>Determines whether there is a part or pair for which both rows state what counts.</summary>
    private bool ApplyTogether(List<SectionRow> rows, SectionRow row, string key, SectionRow otherRow, string otherKey) =>
        ReferenceEquals(row, otherRow)
        || (row.Scope.IsEverything && otherRow.Scope.IsEverything)
        || subjects
            .Of(row.Definition)
            .Value.Any(subject => TakesPrecedence(rows, row, key, subject) && TakesPrecedence(rows, otherRow, otherKey, subject));

    private static bool TakesPrecedence(List<SectionRow> rows, SectionRow row, string key, ScopeSubject subject) =>
        row.Scope.AppliesTo(subject)
        && (
            !row.Scope.IsEverything
            || !rows.Any(other => !other.Scope.IsEverything && other.Find(key) is not null && other.Scope.AppliesTo(subject))
        );

    private static List<SectionRow> Rows(IReadOnlyList<SectionRow> facts, string keyword) =>
        [.. facts.Where(fact => fact.Definition.Keyword == keyword)];

    private static bool TryParseRange(string? text, out TemperatureRange range)
    {
        bool isRead = ManifestValues.TryParseRange(text, Temperature.TryParse, out Temperature minimum, out Temperature maximum);
        range = isRead ? new TemperatureRange(minimum, maximum) : default;
        return isRead;
    }
}
