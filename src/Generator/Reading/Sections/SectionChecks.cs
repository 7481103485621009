using System.Collections;
using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections;

/// <summary>Checks the rows of facts against each other and against the existing parts.</summary>
internal sealed class SectionChecks(CatalogReport report, ScopeSubjects all)
{
    /// <summary>
    /// Checks that rows for the same part do not contradict each other, and that each row applies to an existing part or pair.
    /// </summary>
    public void Check(IReadOnlyList<SectionRow> facts)
    {
        foreach (IGrouping<SectionDefinition, SectionRow> section in facts.GroupBy(fact => fact.Definition))
        {
            Lazy<List<ScopeSubject>> subjects = all.Of(section.Key);
            List<SectionRow> rows = [.. section];
            foreach (
                SectionRow row in rows.Where(row =>
                    !row.Scope.IsEverything && row.Values.Count > 0 && !subjects.Value.Any(subject => row.Scope.AppliesTo(subject))
                )
            )
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    row.Values[0].Node.Span,
                    $"this row applies to no {Noun(section.Key)} of the series"
                );
            }

            CheckCounts(rows, subjects);
            if (!section.Key.IsList && rows.Count > 1)
            {
                CheckRows(rows, subjects.Value);
            }
        }
    }

    /// <summary>
    /// Checks that every range ends with an existing count or height, and that the rows cover all counts.
    /// </summary>
    private void CheckCounts(List<SectionRow> rows, Lazy<List<ScopeSubject>> subjects)
    {
        foreach (SectionRow row in rows)
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
                        row.ScopeSpan,
                        $"this row is for {Wording.FormatCount(end, "contact")}, but no {Noun(row.Definition)} has that number"
                    );
                }
            }
        }

        foreach (SectionRow row in rows)
        {
            foreach ((Length least, Length most) in row.Scope.Heights ?? [])
            {
                foreach (
                    Length end in new[] { least, most }
                        .Distinct()
                        .Where(end => !subjects.Value.Any(subject => subject.Heights.Contains(end)))
                )
                {
                    report.Add(CatalogRules.UnusedRow, row.ScopeSpan, $"this row is for a mated height of {end}, but no pair has it");
                }
            }
        }

        if (!rows[0].Definition.IsForSome)
        {
            CheckCoverage(rows, subjects);
        }
    }

    /// <summary>Checks that rows which divide the counts among them cover all counts.</summary>
    private void CheckCoverage(List<SectionRow> rows, Lazy<List<ScopeSubject>> subjects)
    {
        List<SectionRow> byCount = [.. rows.Where(row => row.Scope.Contacts is not null)];
        foreach (string key in byCount.SelectMany(row => row.Values).Select(value => value.Key).Distinct())
        {
            List<SectionRow> having = [.. byCount.Where(row => row.Values.Any(value => value.Key == key))];
            if (
                having.Select(row => string.Join(",", row.Scope.Contacts!)).Distinct().Count() < 2
                || rows.Any(row => row.Scope.IsEverything && row.Values.Any(value => value.Key == key))
            )
            {
                continue;
            }

            // A row without this key has an empty cell in the datasheet: its parts do not have the dimension.
            int[] left =
            [
                .. subjects
                    .Value.Where(subject =>
                        !rows.Any(row =>
                            row.Scope.AppliesTo(subject) && (row.Scope.Contacts is not null || row.Values.Any(value => value.Key == key))
                        ) && having.Any(row => row.Scope.Variant is null || row.Scope.Variant == subject.Variant)
                    )
                    .Select(subject => subject.Contacts)
                    .Distinct()
                    .OrderBy(count => count),
            ];
            if (left.Length > 0)
            {
                string counts = Wording.JoinWithAnd([.. left.Select(Wording.FormatNumber)]);
                SectionDefinition section = having[0].Definition;
                report.Add(
                    CatalogRules.UnusedRow,
                    having[0].ScopeSpan,
                    $"the rows of '{section.Key}' do not cover {Noun(section)}s with {counts} contacts"
                );
                return;
            }
        }
    }

    private void CheckRows(List<SectionRow> rows, List<ScopeSubject> subjects)
    {
        // One bit per part or pair that the row applies to, computed once, so that comparing all rows with each other is not cubic.
        List<BitArray> holding = [.. rows.Select(row => new BitArray([.. subjects.Select(subject => row.Scope.AppliesTo(subject))]))];
        for (int second = 1; second < rows.Count; second++)
        {
            for (int first = 0; first < second; first++)
            {
                // A row for some parts takes precedence over a row for all parts, so these two never contradict each other.
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

    private static string Noun(SectionDefinition section) => section.Extent == SectionExtent.Pairs ? "pair" : "part";

    private static bool Overlap(BitArray first, BitArray second)
    {
        int[] both = new int[(first.Length + 31) / 32];
        new BitArray(first).And(second).CopyTo(both, 0);
        return both.Any(bits => bits != 0);
    }

    private static bool Contradicts(SectionRow first, SectionRow second) =>
        second.Values.Any(value => first.Values.Any(other => other.Key == value.Key && other.Text != value.Text));

    private void Compare(SectionRow first, SectionRow second)
    {
        foreach (SectionValue value in second.Values)
        {
            if (first.Values.FirstOrDefault(other => other.Key == value.Key) is { } other && other.Text != value.Text)
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    value.Node.Span,
                    $"'{value.Key}' is {MessageText.Shorten(value.Text)} here, but {MessageText.Shorten(other.Text)} in another row "
                        + $"for the same {Noun(second.Definition)}s",
                    other.Node.Span
                );
            }
        }
    }
}
