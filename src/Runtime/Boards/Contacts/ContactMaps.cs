namespace Keyway.Boards.Contacts;

/// <summary>Finds which contacts of two connectors meet.</summary>
internal static class ContactMaps
{
    /// <summary>
    /// Finds the contacts that meet: by the positions of the pads, else as the design states, else it is assumed that equal numbers meet.
    /// Where the positions leave several ways, the design chooses. What contradicts the positions chooses nothing. Neither the nets nor
    /// their names have a say, because they are what is judged.
    /// </summary>
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
        IReadOnlyList<PlacedContact> contacts = GetContacts(first, firstPart, firstRows),
            others = GetContacts(second, secondPart, secondRows);
        IReadOnlyList<ContactPair>? stated = design is null ? null : Apply(design, contacts, others, firstPart, secondPart);
        if (firstRows is not null && secondRows is not null)
        {
            var mating = FootprintMating.Find(firstRows, secondRows);
            if (mating.Maps.Count + mating.Turned.Count > 0)
            {
                return Choose(mating, stated);
            }
        }

        return stated is null
            ? new FoundContactMaps(ContactMapSource.Assumed, [PairEqualNumbers(contacts, others)], [])
            : new FoundContactMaps(ContactMapSource.Design, [stated], []);
    }

    private static FoundContactMaps Choose(FootprintMating mating, IReadOnlyList<ContactPair>? stated)
    {
        // Where a number at the end is missing on one half alone, the ends seem to lie apart in every way.
        (List<IReadOnlyList<ContactPair>> maps, List<IReadOnlyList<ContactPair>> turned) =
            mating.Maps.Count == 0 ? (mating.Turned, []) : (mating.Maps, mating.Turned);
        bool isStated(IReadOnlyList<ContactPair> map) => stated is not null && map.SequenceEqual(stated);
        IReadOnlyList<ContactPair>? chosen = maps.Concat(turned).FirstOrDefault(isStated);
        return chosen is null || (maps.Count == 1 && isStated(maps[0]))
            ? new FoundContactMaps(ContactMapSource.Geometry, maps, turned, chosen is null && stated is not null)
            : new FoundContactMaps(ContactMapSource.Design, [chosen], []);
    }

    /// <summary>Numbered pads apart from the rows are no contacts, as far as positions show it.</summary>
    private static IReadOnlyList<PlacedContact> GetContacts(PlacedConnector connector, Connector? part, FootprintRows? rows) =>
        rows is null ? ContactNumbers.GetContacts(connector, part) : [.. rows.Contacts.Select(contact => contact.Contact)];

    private static List<ContactPair> PairEqualNumbers(IReadOnlyList<PlacedContact> contacts, IReadOnlyList<PlacedContact> others)
    {
        var byNumber = others.ToDictionary(contact => contact.Number, StringComparer.Ordinal);
        var pairs = new List<ContactPair>();
        foreach (PlacedContact contact in contacts)
        {
            if (byNumber.TryGetValue(contact.Number, out PlacedContact? other))
            {
                pairs.Add(new ContactPair(contact, other));
            }
        }

        return pairs;
    }

    private static List<ContactPair> Apply(
        ContactMap map,
        IReadOnlyList<PlacedContact> contacts,
        IReadOnlyList<PlacedContact> others,
        Connector? part,
        Connector? otherPart
    )
    {
        if (ReferenceEquals(map, ContactMap.SameNumbers) && PairEqualNumbers(contacts, others) is { Count: > 0 } equal)
        {
            return equal;
        }

        int count =
            contacts
                .Select(contact => ContactNumbers.GetPlace(contact, part))
                .Concat(others.Select(contact => ContactNumbers.GetPlace(contact, otherPart)))
                .Max()
            ?? 0;
        ILookup<int?, PlacedContact> byNumber = others.ToLookup(contact => ContactNumbers.GetPlace(contact, otherPart));
        var pairs = new List<ContactPair>();
        foreach (PlacedContact contact in contacts)
        {
            if (
                ContactNumbers.GetPlace(contact, part) is { } number
                && byNumber[map.GetPartner(number, count)].FirstOrDefault() is { } other
            )
            {
                pairs.Add(new ContactPair(contact, other));
            }
        }

        return pairs;
    }
}
