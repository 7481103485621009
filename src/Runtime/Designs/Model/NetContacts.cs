using Keyway.Boards.Contacts;
using Keyway.Catalogs.Contacts;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>
/// The contacts that nets of an interconnect can use. Rules count them from 1 on the half whose contacts nets can use; in code and in
/// messages they have the names that the manufacturer gives them.
/// </summary>
internal sealed class NetContacts
{
    /// <summary>What no half has gets places from here on, which are far from those of contacts.</summary>
    private const int FirstStranger = int.MinValue;

    /// <summary>Shields and ground blades get places from here on; they are no contacts, but may carry nets.</summary>
    private const int FirstPad = int.MinValue / 2;

    private const int MostPads = 1_000_000;

    private readonly Connector? half;
    private readonly ContactNameList? names;
    private readonly Traced<Connector>[] halves;
    private IReadOnlyList<OtherPad>? pads;

    private NetContacts(Connector? half, ContactNameList? names, Traced<Connector>[] halves)
    {
        this.half = half;
        this.names = names;
        this.halves = halves;
    }

    /// <summary>The pads of both halves that are no contacts, each name once.</summary>
    private IReadOnlyList<OtherPad> Pads => pads ??= FindPads();

    /// <summary>Whether the contacts have names, so that a number in code is a name as well.</summary>
    public bool HaveNames => names is not null;

    public static NetContacts Find(InterconnectModel interconnect)
    {
        Connector? half = interconnect.FindHalfOfNets();
        return new NetContacts(half, half?.Names ?? FindNamesOnBoard(interconnect.Placed, half), interconnect.Halves);
    }

    /// <summary>Determines whether a place is that of a shield or a ground blade.</summary>
    public static bool IsPad(int place) => place is >= FirstPad and < FirstPad + MostPads;

    /// <summary>
    /// Returns the place of a contact, of a shield or of a ground blade, or that of a stranger if nothing that carries nets has this name.
    /// </summary>
    /// <param name="name">The name, or a number.</param>
    /// <param name="strangers">The names that no contact has; a new one is added.</param>
    public int Find(string name, List<string> strangers)
    {
        int place =
            names is not null ? names.Find(name)
            : TryParsePlain(name, out int number) ? number
            : 0;
        if (place != 0 || (names is null && name == "0"))
        {
            return place;
        }

        int pad = FindPadIndex(name);
        if (pad >= 0 && Pads[pad].Kind is OtherPadKind.Shield or OtherPadKind.GroundBlade)
        {
            return FirstPad + pad;
        }

        int known = strangers.IndexOf(name);
        if (known < 0)
        {
            known = strangers.Count;
            strangers.Add(name);
        }

        return FirstStranger + known;
    }

    /// <summary>Returns the name of a contact.</summary>
    public string GetName(int place, IReadOnlyList<string> strangers) =>
        place < FirstStranger + strangers.Count ? strangers[place - FirstStranger]
        : FindPad(place) is { } pad ? pad.Name
        : names is not null && place >= 1 && place <= names.All.Count ? names.All[place - 1]
        : Wording.FormatNumber(place);

    /// <summary>Returns the shield or the ground blade at a place, or null if the place is no pad.</summary>
    public OtherPad? FindPad(int place) => IsPad(place) && place - FirstPad < Pads.Count ? Pads[place - FirstPad] : null;

    /// <summary>Returns the pad with a name, of whatever kind, or null if there is none.</summary>
    public OtherPad? FindPad(string name) => FindPadIndex(name) is var index and >= 0 ? Pads[index] : null;

    /// <summary>Returns the names of all contacts in short, such as <c>1 to 24</c> or <c>A1 to K40 (without I)</c>.</summary>
    public string Describe() => names?.ToString() ?? $"1 to {Wording.FormatNumber(half?.Contacts ?? 0)}";

    /// <summary>Finds the name that was probably meant, or null.</summary>
    public string? FindNear(string name) => names?.FindNear(name);

    /// <summary>Returns the places of contacts on a half. It has the same contacts, or others of which some have the same names.</summary>
    public IReadOnlyList<int> GetPlacesOn(Connector side, IReadOnlyList<int> contacts)
    {
        if (
            half?.Names is not { } own
            || ReferenceEquals(side, half)
            || side.Names is not { } other
            || own.IsSame(other)
            || !own.Shares(other)
        )
        {
            return contacts;
        }

        return [.. contacts.Select(place => place >= 1 && place <= own.All.Count ? other.Find(own.All[place - 1]) : place)];
    }

    private int FindPadIndex(string name)
    {
        for (int i = 0; i < Pads.Count; i++)
        {
            if (Pads[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private List<OtherPad> FindPads()
    {
        var found = new List<OtherPad>();
        foreach (Traced<Connector> side in halves)
        {
            found.AddRange(
                side.TryGetValue(out Connector connector)
                    ? connector.OtherPads.Where(pad => !found.Exists(other => other.Name == pad.Name)).ToList()
                    : []
            );
        }

        return found;
    }

    private static ContactNameList? FindNamesOnBoard(PlacedPair? pair, Connector? half)
    {
        if (pair is null)
        {
            return null;
        }

        // A footprint may number contacts from elsewhere than the catalog, which then gives them no names.
        string[] numbers = [.. ContactNumbers.GetContacts(pair.First).Select(contact => contact.Number)];
        return
            (half is null || half.Contacts == numbers.Length)
            && Enumerable.Range(0, numbers.Length).Any(i => numbers[i] != Wording.FormatNumber(i + 1))
            ? new ContactNameList(numbers)
            : null;
    }

    private static bool TryParsePlain(string name, out int number) =>
        int.TryParse(
            name,
            System.Globalization.NumberStyles.AllowLeadingSign,
            System.Globalization.CultureInfo.InvariantCulture,
            out number
        )
        && name == Wording.FormatNumber(number);
}
