using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Sections;

/// <summary>Checks facts about mated pairs against the mated heights of the tables.</summary>
internal sealed class MatingChecks(CatalogReport report, ScopeSubjects subjects)
{
    public void Check(IReadOnlyList<SectionRow> facts)
    {
        foreach (SectionRow row in facts)
        {
            if (row.Definition.Keyword == ManifestKeywords.Mating)
            {
                CheckWorkingRange(row);
                CheckBelowHeight(row, SectionKeys.InsertionDepth);
                CheckWipe(row);
            }
            else if (row.Definition.Keyword == ManifestKeywords.Tolerances)
            {
                CheckBelowHeight(row, SectionKeys.MatedHeight);
            }
        }
    }

    private void CheckWorkingRange(SectionRow row)
    {
        if (
            row.Find(SectionKeys.WorkingRange) is { } value
            && ManifestValues.TryParseRange(value.Text, Length.TryParse, out Length minimum, out Length maximum)
            && FindHeight(row, height => height < minimum || height > maximum) is { } outside
        )
        {
            Report(
                value.Node,
                $"the working range {minimum} to {maximum} does not contain the mated height of the pairs for {outside}; "
                    + $"give each height its own row, with 'for: {{ matedHeight: {outside} }}'"
            );
        }
    }

    private void CheckBelowHeight(SectionRow row, string key)
    {
        if (
            row.Find(key) is { } value
            && Length.TryParse(value.Text, out Length length)
            && FindHeight(row, height => height <= length) is { } lower
        )
        {
            Report(value.Node, $"'{key}', {value.Text}, is not below the mated height of the pairs for {lower}");
        }
    }

    private void CheckWipe(SectionRow row)
    {
        if (
            row.Find(SectionKeys.Wipe) is { } wipe
            && row.Find(SectionKeys.InsertionDepth) is { } depth
            && Length.TryParse(wipe.Text, out Length wiped)
            && Length.TryParse(depth.Text, out Length inserted)
            && wiped > inserted
        )
        {
            Report(
                wipe.Node,
                $"'{SectionKeys.Wipe}', {wipe.Text}, is above '{SectionKeys.InsertionDepth}', {depth.Text}; "
                    + "contacts wipe each other over at most the depth to which the halves enter each other"
            );
        }
    }

    private Length? FindHeight(SectionRow row, Func<Length, bool> isWrong)
    {
        foreach (ScopeSubject subject in subjects.Of(row.Definition).Value)
        {
            if (row.Scope.AppliesTo(subject) && isWrong(subject.Heights[0]))
            {
                return subject.Heights[0];
            }
        }

        return null;
    }

    private void Report(CatalogNode node, string message) => report.Add(CatalogRules.TablesContradict, node.Span, message);
}
