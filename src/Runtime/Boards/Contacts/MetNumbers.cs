using Keyway.Boards.Model;
using Keyway.Text;

namespace Keyway.Boards.Contacts;

/// <summary>The contacts of one half by their numbers, to pair them with those of the other half as a map says.</summary>
/// <remarks>A netlist may leave out pins that are not connected. Where a contact of the other half meets such a pin, it is open.</remarks>
internal sealed class MetNumbers
{
    /// <summary>Boards that do not count from 1 begin behind a whole hundred.</summary>
    private const int NumbersInBlock = 100;

    /// <summary>Higher numbers do not count contacts.</summary>
    private const int MostNumbers = 10_000;

    private readonly PlacedConnector connector;
    private readonly Connector? part;
    private readonly IReadOnlyList<PlacedContact> contacts;
    private readonly SortedDictionary<int, PlacedContact> byPlace = [];
    private readonly Dictionary<string, PlacedContact> leftOut = new(StringComparer.Ordinal);
    private readonly int before;

    /// <summary>Reads the numbers of a half.</summary>
    /// <param name="connector">The half.</param>
    /// <param name="contacts">Its contacts.</param>
    /// <param name="part">The part, whose catalog may give contacts names; null if no catalog knows it.</param>
    public MetNumbers(PlacedConnector connector, IReadOnlyList<PlacedContact> contacts, Connector? part)
    {
        this.connector = connector;
        this.part = part;
        this.contacts = contacts;
        (PlacedContact Contact, int? Place)[] places = [.. contacts.Select(contact => (contact, ContactNumbers.GetPlace(contact, part)))];
        before = ((places.Min(entry => entry.Place) ?? 1) - 1) / NumbersInBlock * NumbersInBlock;
        foreach ((PlacedContact contact, int? place) in places)
        {
            if (place is { } number && !byPlace.ContainsKey(number - before))
            {
                byPlace.Add(number - before, contact);
            }
        }
    }

    private bool LeavesOutPins => connector.Board.Source.Format is BoardFileFormat.KiCadNetlist or BoardFileFormat.ProtelNetlist;

    /// <summary>How many contacts there are, as far as the numbers and the part show it.</summary>
    private int Count => Math.Max(byPlace.Count == 0 ? 0 : byPlace.Keys.Last(), LeavesOutPins ? part?.Contacts ?? 0 : 0);

    /// <summary>Pairs the contacts with those of the other half, in the order of this half.</summary>
    public IReadOnlyList<ContactPair> Pair(MetNumbers others, ContactMap map)
    {
        if (ReferenceEquals(map, ContactMap.SameNames) || ReferenceEquals(map, ContactMap.SameNumbers))
        {
            List<ContactPair> equal = PairEqualNumbers(others);
            // Halves without a number in common are not counted alike.
            if (equal.Count > 0 || ReferenceEquals(map, ContactMap.SameNames))
            {
                return equal.Count > 0 && (LeavesOutPins || others.LeavesOutPins) ? AddLeftOut(equal, others) : equal;
            }
        }

        int count = Math.Max(Count, others.Count);
        var pairs = new List<ContactPair>();
        foreach (int place in LeavesOutPins && count <= MostNumbers ? Enumerable.Range(1, count) : byPlace.Keys)
        {
            int partner = map.GetPartner(place, count);
            byPlace.TryGetValue(place, out PlacedContact? own);
            others.byPlace.TryGetValue(partner, out PlacedContact? other);
            if (own is null != other is null)
            {
                own ??= FindLeftOut(place);
                other ??= others.FindLeftOut(partner);
            }

            if (own is not null && other is not null)
            {
                pairs.Add(new ContactPair(own, other));
            }
        }

        return pairs;
    }

    /// <summary>Pairs the contacts that have equal numbers, or equal names.</summary>
    public List<ContactPair> PairEqualNumbers(MetNumbers others)
    {
        var byNumber = others.contacts.ToDictionary(contact => contact.Number, StringComparer.Ordinal);
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

    private List<ContactPair> AddLeftOut(List<ContactPair> pairs, MetNumbers others)
    {
        var met = new HashSet<string>(pairs.Select(pair => pair.First.Number), StringComparer.Ordinal);
        foreach (PlacedContact own in contacts.Where(contact => !met.Contains(contact.Number)))
        {
            if (others.FindLeftOut(own) is { } other)
            {
                pairs.Add(new ContactPair(own, other));
            }
        }

        foreach (PlacedContact other in others.contacts.Where(contact => !met.Contains(contact.Number)))
        {
            if (FindLeftOut(other) is { } own)
            {
                pairs.Add(new ContactPair(own, other));
            }
        }

        return
        [
            .. pairs.OrderBy(pair => ContactNumbers.GetPlace(pair.First, part)).ThenBy(pair => pair.First.Number, ContactOrder.Comparer),
        ];
    }

    /// <summary>Finds the pin with the number of a contact of the other half, if this half is sure to have it.</summary>
    private PlacedContact? FindLeftOut(PlacedContact other) =>
        ContactNumbers.GetPlace(other, part) is { } place && FindLeftOut(place - before) is { } contact && contact.Number == other.Number
            ? contact
            : null;

    /// <summary>Finds the pin at a place; without a part, only pins between others are sure to be there.</summary>
    private PlacedContact? FindLeftOut(int place) =>
        !LeavesOutPins || place < 1 || place > Count ? null
        : part?.Names is not { } names ? GetLeftOut(Wording.FormatNumber(place + before))
        : place <= names.All.Count ? GetLeftOut(names.All[place - 1])
        : null;

    /// <summary>Returns the pin that the netlist leaves out, each time the same.</summary>
    private PlacedContact GetLeftOut(string number)
    {
        if (!leftOut.TryGetValue(number, out PlacedContact? contact))
        {
            leftOut[number] = contact = new PlacedContact(number, [new BoardPad(number, null, connector.Component.Place)]);
        }

        return contact;
    }
}
