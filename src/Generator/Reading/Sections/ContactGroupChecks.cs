using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Parts;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections;

/// <summary>Checks that the contacts of a group are contacts of the part and belong to one group only.</summary>
internal sealed class ContactGroupChecks(CatalogReport report, PairsReader pairs, PartContacts contacts)
{
    public void Check(IReadOnlyList<SectionRow> groups)
    {
        var sound = new List<SectionRow>();
        foreach (SectionRow row in groups)
        {
            SectionValue? first = Value(row, SectionKeys.First);
            if (Value(row, SectionKeys.Name) is null || first is null)
            {
                report.Add(
                    CatalogRules.MissingKey,
                    row.ScopeSpan,
                    $"'{(first is null ? SectionKeys.First : SectionKeys.Name)}' is missing: "
                        + "a contact group needs a name and the number of its first contact"
                );
            }
            else if (AreSound(row, first, Value(row, SectionKeys.Last) ?? first))
            {
                sound.Add(row);
            }
        }

        CheckOverlaps(sound);
    }

    private bool AreSound(SectionRow row, SectionValue first, SectionValue last)
    {
        if (
            ManifestText.TryParseNumber(first.Text, out int from)
            && ManifestText.TryParseNumber(last.Text, out int to)
            && from > to
            && contacts.Rows.Count == 0
        )
        {
            ReportOrder(first, last);
            return false;
        }

        foreach (ReadPart part in pairs.Parts.Where(part => row.Scope.AppliesTo(part.Subject)))
        {
            int begin = contacts.FindPlace(part, first.Text),
                end = contacts.FindPlace(part, last.Text);
            if (begin == 0 || end == 0)
            {
                SectionValue missing = end == 0 ? last : first;
                report.Add(CatalogRules.TablesContradict, missing.Node.Span, ExplainMissing(part, missing.Text), part.Node.Span);
                return false;
            }

            if (begin > end)
            {
                ReportOrder(first, last);
                return false;
            }
        }

        return true;
    }

    private void ReportOrder(SectionValue first, SectionValue last) =>
        report.Add(
            CatalogRules.TablesContradict,
            last.Node.Span,
            $"the last contact of the group, {last.Text}, comes before its first, {first.Text}"
        );

    private string ExplainMissing(ReadPart part, string name) =>
        contacts.Find(part) is { } names
            ? $"'{part.Number}' has contacts {names}; it has no contact {name}"
                + (names.FindNear(name) is { } near ? $"; did you mean {near}?" : "")
        : ManifestText.TryParseNumber(name, out _)
            ? $"'{part.Number}' has {Wording.FormatCount(part.Contacts, "contact")}; it has no contact {name}"
        : $"'{part.Number}' has no contact {name}: its contacts are numbered {contacts.Describe(part)}, "
            + "because there are no names for them under 'contacts'";

    private void CheckOverlaps(List<SectionRow> groups)
    {
        for (int second = 1; second < groups.Count; second++)
        {
            foreach (SectionRow other in groups.Take(second))
            {
                if (FindShared(groups[second], other) is { } shared)
                {
                    report.Add(
                        CatalogRules.TablesContradict,
                        Value(groups[second], SectionKeys.First)!.Node.Span,
                        $"contact {shared.Contact} of '{shared.Part.Number}' is already in another group",
                        Value(other, SectionKeys.First)!.Node.Span
                    );
                    break;
                }
            }
        }
    }

    /// <summary>Finds a part of which two groups have a contact in common, and the name of the contact.</summary>
    private (ReadPart Part, string Contact)? FindShared(SectionRow row, SectionRow other)
    {
        foreach (ReadPart part in pairs.Parts)
        {
            (int first, int last) = FindPlaces(part, row);
            (int otherFirst, int otherLast) = FindPlaces(part, other);
            if (first <= otherLast && otherFirst <= last && row.Scope.AppliesTo(part.Subject) && other.Scope.AppliesTo(part.Subject))
            {
                int place = Math.Max(first, otherFirst);
                return (part, contacts.Find(part)?.All[place - 1] ?? Wording.FormatNumber(place));
            }
        }

        return null;
    }

    private (int First, int Last) FindPlaces(ReadPart part, SectionRow row)
    {
        SectionValue first = Value(row, SectionKeys.First)!;
        int place = contacts.FindPlace(part, first.Text);
        return (place, Value(row, SectionKeys.Last) is { } last ? contacts.FindPlace(part, last.Text) : place);
    }

    private static SectionValue? Value(SectionRow row, string key) => row.Values.FirstOrDefault(value => value.Key == key);
}
