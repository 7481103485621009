using Keyway.Catalogs;
using Keyway.Catalogs.Contacts;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Parts;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections;

/// <summary>Checks that parts have as many contacts as their catalog names, and that a pad is not a contact as well.</summary>
internal sealed class ContactNameChecks(CatalogReport report, PairsReader pairs, PartContacts contacts)
{
    public void Check(IReadOnlyList<SectionRow> facts)
    {
        foreach (SectionRow row in contacts.Rows)
        {
            CheckTotal(row);
        }

        foreach (SectionRow row in facts.Where(fact => fact.Definition.Keyword == ManifestKeywords.Contacts))
        {
            if (!row.Scope.IsEverything && row.Find(SectionKeys.Rows) is { } rows)
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    rows.Node.Span,
                    $"'{SectionKeys.Rows}' is the number of rows of all parts; write it in a row without 'for'"
                );
            }

            foreach (SectionValue pads in row.Values.Where(value => OtherPad.Kinds.ContainsKey(value.Key)))
            {
                CheckPads(row, pads);
            }
        }
    }

    private void CheckTotal(SectionRow row)
    {
        SectionValue names = PartContacts.GetNames(row);
        ContactNameForm form = contacts.GetForm(row);

        // A row for all parts does not apply to those that have a row of their own.
        if (
            pairs.Parts.FirstOrDefault(part =>
                row.Scope.AppliesTo(part.Subject)
                && !form.Fits(part.Contacts)
                && !(row.Scope.IsEverything && contacts.Rows.Any(other => other != row && other.Scope.AppliesTo(part.Subject)))
            ) is
            { } wrong
        )
        {
            string help =
                form.Total is { } total && pairs.Counts.Contains(total)
                    ? $"; write them in a row 'for: {{ contacts: {Wording.FormatNumber(total)} }}'"
                : form.Total is not null ? "; for parts of any size write, for example, 'from 101' or 'rows A to K without I'"
                : "";
            report.Add(
                CatalogRules.TablesContradict,
                names.Node.Span,
                $"'{wrong.Number}' has {Wording.FormatCount(wrong.Contacts, "contact")}, but {form.ExplainCount(wrong.Contacts)}{help}",
                wrong.Node.Span
            );
        }
    }

    private void CheckPads(SectionRow row, SectionValue pads)
    {
        ContactNameForm form = ContactNameForm.Read(pads.Text, out _)!;
        IReadOnlyList<string> names = form.GetNames(form.Total!.Value)!;
        foreach (ReadPart part in pairs.Parts.Where(part => row.Scope.AppliesTo(part.Subject)))
        {
            if (names.FirstOrDefault(name => contacts.FindPlace(part, name) > 0) is { } contact)
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    pads.Node.Span,
                    $"'{contact}' is a contact of '{part.Number}', which has {contacts.Describe(part)}; a pad is either one or the other",
                    part.Node.Span
                );
                return;
            }
        }
    }
}
