using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Parts;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections;

/// <summary>Checks that the contacts of a group are contacts of the part and belong to one group only.</summary>
internal sealed class ContactGroupChecks(CatalogReport report, PairsReader pairs)
{
    public void Check(IReadOnlyList<SectionRow> groups)
    {
        var sound = new List<(SectionRow Row, int First, int Last)>();
        foreach (SectionRow row in groups)
        {
            SectionValue? first = Value(row, SectionKeys.First),
                last = Value(row, SectionKeys.Last);
            if (Value(row, SectionKeys.Name) is null || first is null)
            {
                report.Add(
                    CatalogRules.MissingKey,
                    row.ScopeSpan,
                    $"'{(first is null ? SectionKeys.First : SectionKeys.Name)}' is missing: "
                        + "a contact group needs a name and the number of its first contact"
                );
                continue;
            }

            (int from, int to) = (Number(first), Number(last ?? first));
            if (from > to)
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    last!.Node.Span,
                    $"the last contact of the group, {last.Text}, comes before its first, {first.Text}"
                );
                continue;
            }

            if (pairs.Parts.FirstOrDefault(part => row.Scope.AppliesTo(part.Subject) && part.Contacts < to) is { } smaller)
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    (last ?? first).Node.Span,
                    $"'{smaller.Number}' has {Wording.FormatCount(smaller.Contacts, "contact")}; "
                        + $"it has no contact {Wording.FormatNumber(to)}",
                    smaller.Node.Span
                );
                continue;
            }

            sound.Add((row, from, to));
        }

        CheckOverlaps(sound);
    }

    private void CheckOverlaps(List<(SectionRow Row, int First, int Last)> groups)
    {
        for (int second = 1; second < groups.Count; second++)
        {
            (SectionRow row, int first, int last) = groups[second];
            foreach (
                (SectionRow Row, int First, int Last) other in groups
                    .Take(second)
                    .Where(other => first <= other.Last && other.First <= last)
            )
            {
                if (
                    pairs.Parts.FirstOrDefault(part => row.Scope.AppliesTo(part.Subject) && other.Row.Scope.AppliesTo(part.Subject)) is
                    { } part
                )
                {
                    report.Add(
                        CatalogRules.TablesContradict,
                        Value(row, SectionKeys.First)!.Node.Span,
                        $"contact {Wording.FormatNumber(Math.Max(first, other.First))} of '{part.Number}' is already in another group",
                        Value(other.Row, SectionKeys.First)!.Node.Span
                    );
                    break;
                }
            }
        }
    }

    private static SectionValue? Value(SectionRow row, string key) => row.Values.FirstOrDefault(value => value.Key == key);

    private static int Number(SectionValue value) => int.Parse(value.Text, System.Globalization.CultureInfo.InvariantCulture);
}
