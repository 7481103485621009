using Keyway.Boards.Contacts;
using Keyway.Catalogs.Contacts;
using Keyway.Text;

namespace Keyway.Designs.Model;

/// <summary>
/// The contacts that nets of an interconnect can use. Rules count them from 1 on the half whose contacts nets can use; in code and in
/// messages they have the names that the manufacturer gives them.
/// </summary>
internal sealed class NetContacts
{
    /// <summary>What no half has gets places from here on, which are far from those of contacts.</summary>
    private const int FirstStranger = int.MinValue;

    private readonly Connector? half;
    private readonly ContactNameList? names;

    private NetContacts(Connector? half, ContactNameList? names)
    {
        this.half = half;
        this.names = names;
    }

    /// <summary>Whether the contacts have names, so that a number in code is a name as well.</summary>
    public bool HaveNames => names is not null;

    public static NetContacts Find(InterconnectModel interconnect)
    {
        Connector? half = interconnect.FindHalfOfNets();
        return new NetContacts(half, half?.Names ?? FindNamesOnBoard(interconnect.Placed, half));
    }

    /// <summary>Returns the place of a contact, or that of a stranger if no contact has this name.</summary>
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
        : names is not null && place >= 1 && place <= names.All.Count ? names.All[place - 1]
        : Wording.FormatNumber(place);

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
