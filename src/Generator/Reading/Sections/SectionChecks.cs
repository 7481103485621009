using System.Collections;
using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections;

/// <summary>Checks the rows of facts against each other and against the existing parts.</summary>
/// <param name="report">Collects the findings.</param>
/// <param name="all">The existing parts and pairs.</param>
/// <param name="isPartial">Whether the catalog states only some of the datasheet.</param>
internal sealed class SectionChecks(CatalogReport report, ScopeSubjects all, bool isPartial)
{
    /// <summary>
    /// Checks that rows for the same part do not contradict each other, and that each row applies to an existing part or pair.
    /// </summary>
    public void Check(IReadOnlyList<SectionRow> facts)
    {
        foreach (IGrouping<string, SectionRow> same in facts.GroupBy(fact => fact.Definition.Key, StringComparer.Ordinal))
        {
            List<SectionRow> rows = [.. same];
            SectionDefinition section = rows[0].Definition;
            List<ScopeSubject> subjects = rows.TrueForAll(row => row.Scope.IsEverything) ? [] : all.Of(section).Value;
            List<Extent> extents = [.. rows.Select(row => new Extent(row, subjects))];
            foreach (Extent extent in extents.Where(extent => extent.IsEmpty && !all.Unread.MayBeIn(extent.Row.Scope)))
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    extent.Row.Values[0].Node.Span,
                    $"this row applies to no {Noun(section)} of the series"
                );
            }

            CheckRanges(rows, subjects);
            if (!section.IsForSome && !isPartial)
            {
                CheckCoverage(extents, subjects);
            }

            if (!section.IsList)
            {
                CheckRows(extents);
            }
        }
    }

    /// <summary>Checks that every range ends with an existing count or height.</summary>
    private void CheckRanges(List<SectionRow> rows, List<ScopeSubject> subjects)
    {
        foreach (SectionRow row in rows)
        {
            foreach ((int least, int most) in row.Scope.Contacts ?? [])
            {
                CheckCount(row, least, subjects);
                if (most != least)
                {
                    CheckCount(row, most, subjects);
                }
            }
        }

        foreach (SectionRow row in rows)
        {
            foreach ((Length least, Length most) in row.Scope.Heights ?? [])
            {
                CheckHeight(row, least, subjects);
                if (most != least)
                {
                    CheckHeight(row, most, subjects);
                }
            }
        }
    }

    private void CheckCount(SectionRow row, int end, List<ScopeSubject> subjects)
    {
        if (end is not (1 or int.MaxValue) && !subjects.Exists(subject => subject.Contacts == end) && !all.Unread.MayHave(end, end))
        {
            report.Add(
                CatalogRules.UnusedRow,
                row.ScopeSpan,
                $"this row is for {Wording.FormatCount(end, "contact")}, but no {Noun(row.Definition)} has that number"
            );
        }
    }

    private void CheckHeight(SectionRow row, Length end, List<ScopeSubject> subjects)
    {
        if (!subjects.Exists(subject => subject.Heights.Contains(end)) && !all.Unread.MayHave(end, end))
        {
            report.Add(CatalogRules.UnusedRow, row.ScopeSpan, $"this row is for a mated height of {end}, but no pair has it");
        }
    }

    /// <summary>Checks that rows which divide the counts among them cover all counts.</summary>
    private void CheckCoverage(List<Extent> rows, List<ScopeSubject> subjects)
    {
        List<Extent> byCount = rows.FindAll(extent => extent.Row.Scope.Contacts is not null);
        if (byCount.Count < 2)
        {
            return;
        }

        foreach (string key in byCount.SelectMany(extent => extent.Row.Values).Select(value => value.Key).Distinct())
        {
            List<Extent> having = byCount.FindAll(extent => extent.Row.States(key));
            if (
                having.TrueForAll(extent => extent.Row.Scope.Contacts!.SequenceEqual(having[0].Row.Scope.Contacts!))
                || rows.Exists(extent => extent.Row.Scope.IsEverything && extent.Row.States(key))
            )
            {
                continue;
            }

            // A row without this key has an empty cell in the datasheet: its parts do not have the dimension.
            List<Extent> covering = rows.FindAll(extent => extent.Row.Scope.Contacts is not null || extent.Row.States(key));
            var left = new SortedSet<int>();
            for (int place = 0; place < subjects.Count; place++)
            {
                if (
                    !covering.Exists(extent => extent.Includes(place))
                    && having.Exists(extent => extent.Row.Scope.Variant is not { } variant || variant == subjects[place].Variant)
                )
                {
                    left.Add(subjects[place].Contacts);
                }
            }

            if (left.Count > 0)
            {
                string counts = Wording.JoinWithAnd([.. left.Select(Wording.FormatNumber)]);
                SectionDefinition section = having[0].Row.Definition;
                report.Add(
                    CatalogRules.UnusedRow,
                    having[0].Row.ScopeSpan,
                    $"the rows of '{section.Key}' do not cover {Noun(section)}s with {counts} contacts"
                );
                return;
            }
        }
    }

    private void CheckRows(List<Extent> rows)
    {
        for (int second = 1; second < rows.Count; second++)
        {
            for (int first = 0; first < second; first++)
            {
                // A row for some parts takes precedence over a row for all parts, so these two never contradict each other.
                if (
                    rows[first].Row.Scope.IsEverything == rows[second].Row.Scope.IsEverything
                    && Contradicts(rows[first].Row, rows[second].Row)
                    && rows[first].Overlaps(rows[second])
                )
                {
                    Compare(rows[first].Row, rows[second].Row);
                }
            }
        }
    }

    private static string Noun(SectionDefinition section) => section.Extent == SectionExtent.Pairs ? "pair" : "part";

    private static bool Contradicts(SectionRow first, SectionRow second) =>
        second.Values.Any(value => first.Find(value.Key) is { } other && other.Text != value.Text);

    private void Compare(SectionRow first, SectionRow second)
    {
        foreach (SectionValue value in second.Values)
        {
            if (first.Find(value.Key) is { } other && other.Text != value.Text)
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

    /// <summary>The parts or pairs that a row applies to, computed once: one bit for each, and none if the row applies to all.</summary>
    private sealed class Extent
    {
        private readonly BitArray? places;

        public Extent(SectionRow row, List<ScopeSubject> subjects)
        {
            Row = row;
            if (row.Scope.IsEverything)
            {
                return;
            }

            places = new BitArray(subjects.Count);
            IsEmpty = true;
            for (int place = 0; place < subjects.Count; place++)
            {
                if (row.Scope.AppliesTo(subjects[place]))
                {
                    places[place] = true;
                    IsEmpty = false;
                }
            }
        }

        public SectionRow Row { get; }

        public bool IsEmpty { get; }

        public bool Includes(int place) => places is null || places[place];

        public bool Overlaps(Extent other)
        {
            if (places is null || other.places is null)
            {
                return true;
            }

            int[] both = new int[(places.Length + 31) / 32];
            new BitArray(places).And(other.places).CopyTo(both, 0);
            return both.Any(bits => bits != 0);
        }
    }
}
