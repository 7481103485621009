using Keyway.Text;

namespace Keyway;

/// <summary>Fills in the fields of a text that a catalog states once for many parts.</summary>
internal static class PartPattern
{
    public const string Contacts = "{contacts}";
    public const string Number = "{number}";

    /// <summary>Replaces <c>{contacts}</c> by the number of contacts and <c>{number}</c> by the part number.</summary>
    public static string? Fill(string? pattern, string number, int contacts) =>
        pattern?.Replace(Contacts, Wording.FormatNumber(contacts)).Replace(Number, number);
}
