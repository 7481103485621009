namespace Keyway.Boards.Contacts;

/// <summary>The contacts of one half by their numbers, to pair them with those of the other half as a map says.</summary>
/// <param name="contacts">The contacts.</param>
/// <param name="part">The part, whose catalog may give contacts names; null if no catalog knows it.</param>
internal sealed class MetNumbers(IReadOnlyList<PlacedContact> contacts, Connector? part)
{
    /// <summary>Boards that do not count from 1 begin behind a whole hundred.</summary>
    private const int NumbersInBlock = 100;

    private readonly int?[] places = CountFromOne([.. contacts.Select(contact => ContactNumbers.GetPlace(contact, part))]);

    private IReadOnlyList<PlacedContact> Contacts { get; } = contacts;

    /// <summary>Pairs the contacts with those of the other half, in the order of this half.</summary>
    public IReadOnlyList<ContactPair> Pair(MetNumbers others, ContactMap map)
    {
        if (
            ReferenceEquals(map, ContactMap.SameNames)
            || (ReferenceEquals(map, ContactMap.SameNumbers) && PairEqualNumbers(others) is { Count: > 0 })
        )
        {
            return PairEqualNumbers(others);
        }

        int count = places.Concat(others.places).Max() ?? 0;
        var pairs = new List<ContactPair>();
        for (int i = 0; i < Contacts.Count; i++)
        {
            int partner = places[i] is { } place ? Array.IndexOf(others.places, map.GetPartner(place, count)) : -1;
            if (partner >= 0)
            {
                pairs.Add(new ContactPair(Contacts[i], others.Contacts[partner]));
            }
        }

        return pairs;
    }

    /// <summary>Pairs the contacts that have equal numbers, or equal names.</summary>
    public IReadOnlyList<ContactPair> PairEqualNumbers(MetNumbers others)
    {
        var byNumber = others.Contacts.ToDictionary(contact => contact.Number, StringComparer.Ordinal);
        var pairs = new List<ContactPair>();
        foreach (PlacedContact contact in Contacts)
        {
            if (byNumber.TryGetValue(contact.Number, out PlacedContact? other))
            {
                pairs.Add(new ContactPair(contact, other));
            }
        }

        return pairs;
    }

    private static int?[] CountFromOne(int?[] numbers)
    {
        int before = ((numbers.Min() ?? 1) - 1) / NumbersInBlock * NumbersInBlock;
        return [.. numbers.Select(number => number - before)];
    }
}
