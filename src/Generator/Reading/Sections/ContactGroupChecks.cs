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
            SectionValue? first = row.Find(SectionKeys.First);
            if (row.Find(SectionKeys.Name) is null || first is null)
            {
                report.Add(
                    CatalogRules.MissingKey,
                    row.ScopeSpan,
                    $"'{(first is null ? SectionKeys.First : SectionKeys.Name)}' is missing: "
                        + "a contact group needs a name and the number of its first contact"
                );
            }
            else if (AreSound(row, first, row.Find(SectionKeys.Last) ?? first))
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
        contacts.FindAll(part) is { } names
            ? $"'{part.Number}' has contacts {names}; it has no contact {name}"
                + (names.FindNear(name) is { } near ? $"; did you mean {near}?" : "")
        : ManifestText.TryParseNumber(name, out _)
            ? $"'{part.Number}' has {Wording.FormatCount(part.Contacts, "contact")}; it has no contact {name}"
        : $"'{part.Number}' has no contact {name}: its contacts are numbered {contacts.Describe(part)}, "
            + "because there are no names for them under 'contacts'";

    /// <summary>
    /// Finds contacts that are in two groups, part by part: groups may be many, and only neighbors in the order of their contacts overlap.
    /// </summary>
    private void CheckOverlaps(List<SectionRow> groups)
    {
        var reported = new HashSet<SectionRow>();
        foreach (ReadPart part in groups.Count < 2 ? [] : pairs.Parts)
        {
            ScopeSubject subject = part.Subject;
            List<(SectionRow Row, int Place, (int First, int Last) Range)> own =
            [
                .. groups
                    .Select((row, place) => (Row: row, Place: place))
                    .Where(group => group.Row.Scope.AppliesTo(subject))
                    .Select(group => (group.Row, group.Place, Range: FindPlaces(part, group.Row)))
                    .OrderBy(group => group.Range.First),
            ];
            for (int i = 1; i < own.Count; i++)
            {
                if (own[i].Range.First <= own[i - 1].Range.Last)
                {
                    (SectionRow later, SectionRow earlier) =
                        own[i].Place > own[i - 1].Place ? (own[i].Row, own[i - 1].Row) : (own[i - 1].Row, own[i].Row);
                    if (reported.Add(later))
                    {
                        report.Add(
                            CatalogRules.TablesContradict,
                            later.Find(SectionKeys.First)!.Node.Span,
                            $"contact {NameContact(part, own[i].Range.First)} of '{part.Number}' is already in another group",
                            earlier.Find(SectionKeys.First)!.Node.Span
                        );
                    }
                }

                if (own[i - 1].Range.Last > own[i].Range.Last)
                {
                    own[i] = own[i - 1];
                }
            }
        }
    }

    private string NameContact(ReadPart part, int place) => contacts.FindAll(part)?.All[place - 1] ?? Wording.FormatNumber(place);

    private (int First, int Last) FindPlaces(ReadPart part, SectionRow row)
    {
        SectionValue first = row.Find(SectionKeys.First)!;
        int place = contacts.FindPlace(part, first.Text);
        return (place, row.Find(SectionKeys.Last) is { } last ? contacts.FindPlace(part, last.Text) : place);
    }
}
