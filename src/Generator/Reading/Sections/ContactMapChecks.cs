using Keyway.Catalogs;
using Keyway.Catalogs.Contacts;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Parts;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections;

/// <summary>Checks what a catalog says about contacts that meet against the numbers and names of the contacts.</summary>
internal sealed class ContactMapChecks(CatalogReport report, PairsReader pairs, PartContacts contacts)
{
    public void Check(IReadOnlyList<SectionRow> facts)
    {
        SectionRow? numbering = facts.FirstOrDefault(row => row.States(SectionKeys.ContactNumbering));
        foreach (SectionRow row in facts)
        {
            if (row.Find(SectionKeys.ContactMap) is not { } stated)
            {
                continue;
            }

            ContactMap map = ContactMap.InCatalogs[stated.Text];
            if (ReferenceEquals(map, ContactMap.SwappedRows))
            {
                CheckNumbering(stated, numbering);
                CheckIsEven(row, stated);
            }
            else if (ReferenceEquals(map, ContactMap.SameNames))
            {
                CheckNames(row, stated);
            }
        }
    }

    private void CheckNumbering(SectionValue stated, SectionRow? numbering)
    {
        if (numbering is not null && numbering.Find(SectionKeys.ContactNumbering)! is { Text: not "zigzag" } other)
        {
            report.Add(
                CatalogRules.TablesContradict,
                stated.Node.Span,
                $"'{stated.Text}' lets 1 meet 2 and 2 meet 1, which are in different rows only if "
                    + $"'{SectionKeys.ContactNumbering}' is 'zigzag', but it is '{other.Text}'",
                other.Node.Span
            );
        }
    }

    private void CheckIsEven(SectionRow row, SectionValue stated)
    {
        if (FindPair(row, pair => pair.Socket.Contacts % 2 != 0 || pair.Header.Contacts % 2 != 0) is { } odd)
        {
            int contacts = odd.Socket.Contacts % 2 != 0 ? odd.Socket.Contacts : odd.Header.Contacts;
            report.Add(
                CatalogRules.TablesContradict,
                stated.Node.Span,
                $"'{stated.Text}' exchanges the contacts of two rows, but of {Wording.FormatNumber(contacts)} contacts the last one has no "
                    + "partner; give such pairs a row of their own",
                odd.Header.Node.Span
            );
        }
    }

    private void CheckNames(SectionRow row, SectionValue stated)
    {
        if (FindPair(row, pair => !ShareNames(pair)) is { } strange)
        {
            report.Add(
                CatalogRules.TablesContradict,
                stated.Node.Span,
                $"'{stated.Text}' lets equal names meet, but '{strange.Socket.Number}' has {contacts.Describe(strange.Socket)}, and "
                    + $"'{strange.Header.Number}' has {contacts.Describe(strange.Header)}",
                strange.Header.Node.Span
            );
        }
    }

    private bool ShareNames(ReadPair pair) =>
        (contacts.FindAll(pair.Socket), contacts.FindAll(pair.Header)) switch
        {
            (null, null) => true,
            (ContactNameList own, ContactNameList other) => own.Shares(other),
            _ => false,
        };

    private ReadPair? FindPair(SectionRow row, Func<ReadPair, bool> isWrong) =>
        pairs.Pairs.FirstOrDefault(pair =>
            row.Scope.AppliesTo(new ScopeSubject(null, pair.Contacts, pair.Variant, [pair.MatedHeight])) && isWrong(pair)
        );
}
