using System.Globalization;

namespace Keyway.Boards.Contacts;

/// <summary>Tells the numbers of contacts from those of mounting and shield pads.</summary>
internal static class ContactNumbers
{
    // Longer numbers are no contacts of a connector.
    private const int MostDigits = 6;

    /// <summary>
    /// Returns the contacts of a connector without pads such as <c>MP</c> and <c>SH</c>. Where most contacts have whole numbers, the
    /// others are left out; where most have a letter and a number, such as <c>A1</c>, those without a number are.
    /// </summary>
    public static IReadOnlyList<PlacedContact> GetContacts(PlacedConnector connector)
    {
        PlacedContact[] whole = [.. connector.Contacts.Where(contact => Parse(contact) is not null)];
        return whole.Length * 2 >= connector.Contacts.Count
            ? whole
            : [.. connector.Contacts.Where(contact => contact.Number[contact.Number.Length - 1] is >= '0' and <= '9')];
    }

    /// <summary>Returns the value of a whole number, or null for any other.</summary>
    public static int? Parse(PlacedContact contact) =>
        contact.Number.Length <= MostDigits && int.TryParse(contact.Number, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;
}
