using Keyway.Designs.Model;

namespace Keyway.Boards.Contacts;

/// <summary>Finds which contacts of two connectors meet.</summary>
internal static class ContactMaps
{
    /// <summary>
    /// Finds the contacts that meet: by the positions of the pads, else as the catalog states, else as the design states, else it is
    /// assumed that equal numbers meet. Where the positions leave several ways, the catalog chooses, then the design. What contradicts the
    /// positions chooses nothing. Neither the nets nor their names have a say, because they are what is judged.
    /// </summary>
    /// <param name="first">The connector that was named first.</param>
    /// <param name="second">The connector that was named second.</param>
    /// <param name="design">The map that the design states, or null.</param>
    /// <param name="firstPart">The part of the first connector, or null if no catalog knows it.</param>
    /// <param name="secondPart">The part of the second connector.</param>
    public static FoundContactMaps Find(
        PlacedConnector first,
        PlacedConnector second,
        ContactMap? design,
        Connector? firstPart = null,
        Connector? secondPart = null
    )
    {
        FootprintRows? firstRows = FootprintRows.Read(first, firstPart),
            secondRows = FootprintRows.Read(second, secondPart);
        var contacts = new MetNumbers(first, GetContacts(first, firstPart, firstRows), firstPart);
        var others = new MetNumbers(second, GetContacts(second, secondPart, secondRows), secondPart);
        ContactMap? catalog = firstPart is null || secondPart is null ? null : MatingCheck.FindContactMap(firstPart, secondPart);
        if (firstRows is not null && secondRows is not null)
        {
            var mating = FootprintMating.Find(firstRows, secondRows);
            if (mating.Maps.Count + mating.Turned.Count == 0)
            {
                // The pads for power at the ends may be elsewhere on one half.
                mating = FootprintMating.Find(firstRows.WithoutEnds, secondRows.WithoutEnds);
            }

            if (mating.Maps.Count + mating.Turned.Count > 0)
            {
                return Choose(mating, catalog, design, map => contacts.Pair(others, map));
            }
        }

        // A catalog lists halves with different numbers of contacts because equal names meet; positions of the pads come first.
        catalog ??=
            firstPart is not null && secondPart is not null && MatingCheck.IsUnequalPair(firstPart, secondPart)
                ? ContactMap.SameNames
                : null;
        if (catalog is not null && contacts.Pair(others, catalog) is { Count: > 0 } stated)
        {
            ContactMap? contradicted = design is not null && !contacts.Pair(others, design).SequenceEqual(stated) ? design : null;
            return new FoundContactMaps(ContactMapSource.Catalog, [stated], [], contradicted);
        }

        return design is null
            ? new FoundContactMaps(ContactMapSource.Assumed, [contacts.PairEqualNumbers(others)], [])
            : new FoundContactMaps(ContactMapSource.Design, [contacts.Pair(others, design)], []);
    }

    private static FoundContactMaps Choose(
        FootprintMating mating,
        ContactMap? catalog,
        ContactMap? design,
        Func<ContactMap, IReadOnlyList<ContactPair>> pair
    )
    {
        // Where a number at the end is missing on one half alone, the ends seem to lie apart in every way.
        (List<IReadOnlyList<ContactPair>> maps, List<IReadOnlyList<ContactPair>> turned) =
            mating.Maps.Count == 0 ? (mating.Turned, []) : (mating.Maps, mating.Turned);
        IReadOnlyList<ContactPair>? inCatalog = catalog is null ? null : pair(catalog),
            inDesign = design is null ? null : pair(design);
        // A footprint may have other numbers than the catalog, which then says nothing about it.
        if (inCatalog?.Count != maps[0].Count)
        {
            inCatalog = null;
        }

        IReadOnlyList<ContactPair>? find(IReadOnlyList<ContactPair>? stated) =>
            stated is null ? null : maps.Concat(turned).FirstOrDefault(map => map.SequenceEqual(stated));
        IReadOnlyList<ContactPair>? byCatalog = find(inCatalog),
            byDesign = find(inDesign);
        if (inCatalog is not null && byCatalog is null)
        {
            return new FoundContactMaps(ContactMapSource.Geometry, maps, turned, catalog);
        }

        IReadOnlyList<ContactPair>? chosen = byCatalog ?? byDesign;
        ContactMap? contradicted = inDesign is not null && (byDesign is null || byDesign != chosen) ? design : null;
        return chosen is null || (maps.Count == 1 && chosen == maps[0])
            ? new FoundContactMaps(ContactMapSource.Geometry, maps, turned, contradicted)
            : new FoundContactMaps(byCatalog is null ? ContactMapSource.Design : ContactMapSource.Catalog, [chosen], [], contradicted);
    }

    /// <summary>
    /// Returns the contacts of a connector without pads for mounting and shields, as far as numbers and positions show it.
    /// </summary>
    public static IReadOnlyList<PlacedContact> GetContacts(PlacedConnector connector, Connector? part) =>
        GetContacts(connector, part, FootprintRows.Read(connector, part));

    /// <summary>Numbered pads apart from the rows are no contacts, as far as positions show it.</summary>
    private static IReadOnlyList<PlacedContact> GetContacts(PlacedConnector connector, Connector? part, FootprintRows? rows) =>
        rows is null ? ContactNumbers.GetContactsOfPart(connector, part) : [.. rows.Contacts.Select(contact => contact.Contact)];
}
