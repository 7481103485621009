using System.Collections;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Facts;

namespace Keyway.Generator.Reading;

/// <summary>Holds the rows of facts against each other and against the parts that there are.</summary>
internal sealed class FactChecks(CatalogReport report, PairsReader pairs)
{
    // Many catalogs have rows for the whole series only, which need neither.
    private readonly Lazy<List<FactSubject>> parts = new(() =>
        [.. pairs.Parts.Select(part => new FactSubject(part.Role, part.Contacts, part.Variant, part.Heights))]
    );

    private readonly Lazy<List<FactSubject>> mated = new(() =>
        [
            .. pairs
                .Pairs.Select(pair => (pair.Contacts, pair.Variant, pair.MatedHeight))
                .Distinct()
                .Select(pair => new FactSubject(null, pair.Contacts, pair.Variant, [pair.MatedHeight])),
        ]
    );

    /// <summary>Two rows for the same part must not say two things, and a row must be for something that is made.</summary>
    public void Check(IReadOnlyList<ReadFact> facts)
    {
        foreach (IGrouping<FactSectionForm, ReadFact> section in facts.GroupBy(fact => fact.Form))
        {
            Lazy<List<FactSubject>> subjects = section.Key.Extent == FactExtent.Pairs ? mated : parts;
            List<ReadFact> rows = [.. section];
            foreach (
                ReadFact row in rows.Where(row =>
                    !row.Scope.IsEverything && row.Values.Count > 0 && !subjects.Value.Any(subject => row.Scope.Holds(subject))
                )
            )
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    row.Values[0].Node.Place,
                    $"there is no {(section.Key.Extent == FactExtent.Pairs ? "pair" : "part")} for which this row holds"
                );
            }

            CheckCounts(rows, subjects);
            if (!section.Key.IsList && rows.Count > 1)
            {
                CheckRows(rows, subjects.Value);
            }
        }
    }

    /// <summary>Where rows share the counts among them, each count has one, and a range ends with counts and heights that are made.</summary>
    private void CheckCounts(List<ReadFact> rows, Lazy<List<FactSubject>> subjects)
    {
        foreach (ReadFact row in rows)
        {
            foreach ((int least, int most) in row.Scope.Contacts ?? [])
            {
                foreach (
                    int end in new[] { least, most }
                        .Distinct()
                        .Where(end => end is not (1 or int.MaxValue) && !subjects.Value.Any(subject => subject.Contacts == end))
                )
                {
                    report.Add(
                        CatalogRules.UnusedRow,
                        row.ScopePlace,
                        $"this row is for {Wording.Counted(end, "contact")}, with which nothing is made"
                    );
                }
            }
        }

        foreach (ReadFact row in rows)
        {
            foreach ((Length least, Length most) in row.Scope.Heights ?? [])
            {
                foreach (
                    Length end in new[] { least, most }
                        .Distinct()
                        .Where(end => !subjects.Value.Any(subject => subject.Heights.Contains(end)))
                )
                {
                    report.Add(CatalogRules.UnusedRow, row.ScopePlace, $"this row is for a mated height of {end}, which no pair gives");
                }
            }
        }

        List<ReadFact> byCount = [.. rows.Where(row => row.Scope.Contacts is not null)];
        foreach (string key in byCount.SelectMany(row => row.Values).Select(value => value.Key).Distinct())
        {
            List<ReadFact> having = [.. byCount.Where(row => row.Values.Any(value => value.Key == key))];
            if (
                having.Select(row => string.Join(",", row.Scope.Contacts!)).Distinct().Count() < 2
                || rows.Any(row => row.Scope.IsEverything && row.Values.Any(value => value.Key == key))
            )
            {
                continue;
            }

            int[] left =
            [
                .. subjects
                    .Value.Where(subject =>
                        !rows.Any(row => row.Scope.Holds(subject) && row.Values.Any(value => value.Key == key))
                        && having.Any(row => row.Scope.Variant is null || row.Scope.Variant == subject.Variant)
                    )
                    .Select(subject => subject.Contacts)
                    .Distinct()
                    .OrderBy(count => count),
            ];
            if (left.Length > 0)
            {
                report.Add(
                    CatalogRules.UnusedRow,
                    having[0].ScopePlace,
                    $"the rows of '{having[0].Form.Key}' leave out {Wording.And([.. left.Select(Wording.Number)])} contacts, with which {(left.Length == 1 ? "a part is" : "parts are")} made"
                );
                return;
            }
        }
    }

    private void CheckRows(List<ReadFact> rows, List<FactSubject> subjects)
    {
        // One for each part for which the row holds, so that many rows and many parts are no matter of cubes.
        List<BitArray> holding = [.. rows.Select(row => new BitArray([.. subjects.Select(subject => row.Scope.Holds(subject))]))];
        for (int second = 1; second < rows.Count; second++)
        {
            for (int first = 0; first < second; first++)
            {
                // What holds for some parts stands before what holds for all.
                if (
                    rows[first].Scope.IsEverything == rows[second].Scope.IsEverything
                    && Contradicts(rows[first], rows[second])
                    && (rows[first].Scope.IsEverything || Overlap(holding[first], holding[second]))
                )
                {
                    Compare(rows[first], rows[second]);
                }
            }
        }
    }

    private static bool Overlap(BitArray first, BitArray second)
    {
        int[] both = new int[(first.Length + 31) / 32];
        new BitArray(first).And(second).CopyTo(both, 0);
        return both.Any(bits => bits != 0);
    }

    private static bool Contradicts(ReadFact first, ReadFact second) =>
        second.Values.Any(value => first.Values.Any(other => other.Key == value.Key && other.Text != value.Text));

    private void Compare(ReadFact first, ReadFact second)
    {
        foreach (ReadValue value in second.Values)
        {
            if (first.Values.FirstOrDefault(other => other.Key == value.Key) is { } other && other.Text != value.Text)
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    value.Node.Place,
                    $"'{value.Key}' is {value.Text} here and {other.Text} in another row that holds for the same {(second.Form.Extent == FactExtent.Pairs ? "pairs" : "parts")}",
                    other.Node.Place
                );
            }
        }
    }
}
