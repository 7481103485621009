using System.Globalization;

namespace Keyway.Boards.Contacts;

/// <summary>Tells the numbers of contacts from those of mounting and shield pads.</summary>
internal static class ContactNumbers
{
    // Longer numbers are no contacts of a connector.
    private const int MostDigits = 6;

    /// <summary>
    /// Returns the contacts of a connector without pads such as <c>MP</c> and <c>SH</c>. Where most contacts have whole numbers, the
    /// others are left out; where most have a letter and a number, such as <c>A1</c>, those without a number are. Where the catalog
    /// names the contacts and the footprint has most of these names, the others are left out.
    /// </summary>
    /// <param name="connector">The connector.</param>
    /// <param name="part">Its part, whose catalog may name the contacts and the other pads; null if no catalog knows it.</param>
    public static IReadOnlyList<PlacedContact> GetContacts(PlacedConnector connector, Connector? part = null)
    {
        IReadOnlyList<PlacedContact> pads = connector.Contacts;
        if (part is { OtherPads: { Count: > 0 } others })
        {
            pads = [.. pads.Where(pad => !others.Any(other => other.Name == pad.Number))];
        }

        if (part is { Names: { } names })
        {
            PlacedContact[] named = [.. pads.Where(pad => names.Find(pad.Number) > 0).OrderBy(pad => names.Find(pad.Number))];
            if (named.Length * 2 >= names.All.Count)
            {
                return named;
            }
        }

        PlacedContact[] whole = [.. pads.Where(contact => Parse(contact) is not null)];
        return whole.Length * 2 >= pads.Count
            ? whole
            : [.. pads.Where(contact => contact.Number[contact.Number.Length - 1] is >= '0' and <= '9')];
    }

    /// <summary>
    /// Returns the contacts of a connector that has no positions: numbers beyond the number of contacts of its part are pads for mounting
    /// and shields, unless all numbers begin elsewhere.
    /// </summary>
    public static IReadOnlyList<PlacedContact> GetContactsOfPart(PlacedConnector connector, Connector? part)
    {
        IReadOnlyList<PlacedContact> contacts = GetContacts(connector, part);
        return
            part is not null
            && contacts.Count > part.Contacts
            && contacts.All(contact => GetPlace(contact, part) is not null)
            && contacts.Any(contact => GetPlace(contact, part) <= part.Contacts)
            ? [.. contacts.Where(contact => GetPlace(contact, part) <= part.Contacts)]
            : contacts;
    }

    /// <summary>Returns the place of a contact among the names of its part, else the value of its number; null if it has none.</summary>
    public static int? GetPlace(PlacedContact contact, Connector? part) =>
        part is { Names: { } names } && names.Find(contact.Number) is var place and > 0 ? place : Parse(contact);

    /// <summary>Returns the value of a whole number, or null for any other.</summary>
    public static int? Parse(PlacedContact contact) =>
        contact.Number.Length <= MostDigits && int.TryParse(contact.Number, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;
}
