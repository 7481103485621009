using Keyway.Generator.Diagnostics;

namespace Keyway.Generator.Reading;

/// <summary>The contacts of a group must be contacts of the part, and of one group only.</summary>
internal sealed class ContactGroupChecks(CatalogReport report, PairsReader pairs)
{
    public void Check(IReadOnlyList<ReadFact> groups)
    {
        var sound = new List<(ReadFact Row, int First, int Last)>();
        foreach (ReadFact row in groups)
        {
            ReadValue? first = Value(row, FactKeys.First),
                last = Value(row, FactKeys.Last);
            if (Value(row, FactKeys.Name) is null || first is null)
            {
                report.Add(
                    CatalogRules.MissingKey,
                    row.ScopePlace,
                    $"'{(first is null ? FactKeys.First : FactKeys.Name)}' is missing: a group says what its contacts are called and which is its first"
                );
                continue;
            }

            (int from, int to) = (Number(first), Number(last ?? first));
            if (from > to)
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    last!.Node.Place,
                    $"the last contact of the group, {last.Text}, comes before its first, {first.Text}"
                );
                continue;
            }

            if (pairs.Parts.FirstOrDefault(part => row.Scope.Holds(Subject(part)) && part.Contacts < to) is { } smaller)
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    (last ?? first).Node.Place,
                    $"'{smaller.Number}' has {Wording.Counted(smaller.Contacts, "contact")}, and none with the number {Wording.Number(to)}",
                    smaller.Node.Place
                );
                continue;
            }

            sound.Add((row, from, to));
        }

        CheckOverlaps(sound);
    }

    private void CheckOverlaps(List<(ReadFact Row, int First, int Last)> groups)
    {
        for (int second = 1; second < groups.Count; second++)
        {
            (ReadFact row, int first, int last) = groups[second];
            foreach (
                (ReadFact Row, int First, int Last) other in groups.Take(second).Where(other => first <= other.Last && other.First <= last)
            )
            {
                if (pairs.Parts.FirstOrDefault(part => row.Scope.Holds(Subject(part)) && other.Row.Scope.Holds(Subject(part))) is { } part)
                {
                    report.Add(
                        CatalogRules.TablesContradict,
                        Value(row, FactKeys.First)!.Node.Place,
                        $"contact {Wording.Number(Math.Max(first, other.First))} of '{part.Number}' is in another group already",
                        Value(other.Row, FactKeys.First)!.Node.Place
                    );
                    break;
                }
            }
        }
    }

    private static FactSubject Subject(ReadPart part) => new(part.Role, part.Contacts, part.Variant, part.Heights);

    private static ReadValue? Value(ReadFact row, string key) => row.Values.FirstOrDefault(value => value.Key == key);

    private static int Number(ReadValue value) => int.Parse(value.Text, System.Globalization.CultureInfo.InvariantCulture);
}
