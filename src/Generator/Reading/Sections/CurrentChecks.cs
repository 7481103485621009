using System.Globalization;
using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections;

/// <summary>
/// Checks the currents that depend on conditions: their groups, their numbers of contacts, and that more contacts carry no more.
/// </summary>
internal sealed class CurrentChecks(CatalogReport report, ScopeSubjects subjects)
{
    public void Check(IReadOnlyList<SectionRow> facts)
    {
        List<SectionRow> groups = [.. facts.Where(fact => fact.Definition.Keyword == ManifestKeywords.ContactGroup)];
        List<SectionRow> currents = [.. facts.Where(fact => fact.Definition.Keyword == ManifestKeywords.CurrentRating)];
        string[] names = [.. groups.Select(group => group.Find(SectionKeys.Name)?.Text).OfType<string>().Distinct(StringComparer.Ordinal)];
        foreach (
            SectionRow row in facts.Where(fact => fact.Definition.Keyword is ManifestKeywords.CurrentRating or ManifestKeywords.Approval)
        )
        {
            CheckGroup(row, names);
        }

        foreach (SectionRow row in groups)
        {
            CheckTotal(row);
        }

        foreach (SectionRow row in currents)
        {
            CheckCount(row);
        }

        CheckOrder(currents);
    }

    private void CheckGroup(SectionRow row, string[] names)
    {
        if (row.Find(SectionKeys.Group) is not { } group || names.Contains(group.Text))
        {
            return;
        }

        string help =
            names.Length == 0 ? "; list it under 'contactGroups'"
            : EditDistance.Nearest(group.Text, names) is { } nearest ? $"; did you mean {MessageText.Quote(nearest)}?"
            : $"; the groups are {Wording.JoinWithAnd([.. names.Select(MessageText.Quote)])}";
        Report(group.Node, $"there is no contact group {MessageText.Quote(group.Text)}{help}");
    }

    private void CheckTotal(SectionRow row)
    {
        if (
            row.Find(SectionKeys.TotalCurrent) is { } total
            && row.Find(SectionKeys.CurrentPerContact) is { } one
            && ElectricCurrent.TryParse(total.Text, out ElectricCurrent all)
            && ElectricCurrent.TryParse(one.Text, out ElectricCurrent each)
            && all < each
        )
        {
            Report(
                total.Node,
                $"'{SectionKeys.TotalCurrent}', {total.Text}, is below '{SectionKeys.CurrentPerContact}', {one.Text}; "
                    + "all contacts of a group together carry at least as much as one of them",
                one.Node
            );
        }
    }

    private void CheckCount(SectionRow row)
    {
        if (row.Find(SectionKeys.PoweredContacts) is { } powered && GetCount(powered) is { } count)
        {
            int most = subjects
                .Of(row.Definition)
                .Value.Where(subject => row.Scope.AppliesTo(subject))
                .Select(subject => subject.Contacts)
                .DefaultIfEmpty(count)
                .Max();
            if (count > most)
            {
                Report(
                    powered.Node,
                    $"no part of this row has {Wording.FormatCount(count, "contact")}; they have at most {Wording.FormatNumber(most)}"
                );
            }
        }
    }

    /// <summary>Checks that the current of a contact does not rise with the number of contacts that carry current.</summary>
    private void CheckOrder(List<SectionRow> currents)
    {
        foreach (SectionRow many in currents)
        {
            foreach (SectionRow few in currents)
            {
                if (
                    IsForSame(many, few)
                    && many.Find(SectionKeys.PoweredContacts) is { } greater
                    && few.Find(SectionKeys.PoweredContacts) is { } smaller
                    && (GetCount(greater) ?? int.MaxValue) > (GetCount(smaller) ?? int.MaxValue)
                    && many.Find(SectionKeys.CurrentPerContact) is { } high
                    && few.Find(SectionKeys.CurrentPerContact) is { } low
                    && ElectricCurrent.TryParse(high.Text, out ElectricCurrent more)
                    && ElectricCurrent.TryParse(low.Text, out ElectricCurrent less)
                    && more > less
                )
                {
                    Report(
                        high.Node,
                        $"{high.Text} where {Describe(greater)} carry current is above {low.Text} where {Describe(smaller)} do; "
                            + "the more contacts carry current, the less each may carry",
                        low.Node
                    );
                    return;
                }
            }
        }
    }

    private static bool IsForSame(SectionRow one, SectionRow other) =>
        one.Scope.Equals(other.Scope) && one.Find(SectionKeys.Group)?.Text == other.Find(SectionKeys.Group)?.Text;

    private static int? GetCount(SectionValue powered) =>
        int.TryParse(powered.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;

    private static string Describe(SectionValue powered) =>
        GetCount(powered) is { } count ? Wording.FormatCount(count, "contact") : "all contacts";

    private void Report(CatalogNode node, string message, CatalogNode? other = null)
    {
        if (other is null)
        {
            report.Add(CatalogRules.TablesContradict, node.Span, message);
        }
        else
        {
            report.Add(CatalogRules.TablesContradict, node.Span, message, other.Span);
        }
    }
}
