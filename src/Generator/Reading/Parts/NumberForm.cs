using System.Globalization;
using Keyway.Catalogs;
using Keyway.Text;

namespace Keyway.Generator.Reading.Parts;

/// <summary>
/// The form that most part numbers in a column of a table have: the text before and after the number of contacts, which may be padded with
/// zeros.
/// </summary>
internal sealed class NumberForm
{
    // Smaller numbers of contacts occur in part numbers by chance.
    private const int FewestContacts = 10;
    private const int FewestAlike = 2;

    private readonly string prefix;
    private readonly string suffix;
    private readonly int width;

    private NumberForm(string family, int contacts)
    {
        int place = family.IndexOf(CatalogFamily.Placeholder, StringComparison.Ordinal);
        string before = family.Substring(0, place);
        prefix = before.TrimEnd('0');
        suffix = family.Substring(place + CatalogFamily.Placeholder.Length);
        width = before.Length - prefix.Length + Wording.FormatNumber(contacts).Length;
    }

    /// <summary>Gets the number of parts whose number has the form.</summary>
    public int Conforming { get; private set; }

    /// <summary>Finds the form that more than half of the numbers have, or returns null if there is none.</summary>
    public static NumberForm? Find(IReadOnlyList<ReadPart> column)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        ReadPart? typical = null;
        foreach (ReadPart part in column)
        {
            if (part.Contacts >= FewestContacts && part.Family != part.Number)
            {
                counts.TryGetValue(part.Family, out int count);
                counts[part.Family] = count + 1;
                typical = typical is null || count + 1 > counts[typical.Family] ? part : typical;
            }
        }

        if (typical is null || counts[typical.Family] < FewestAlike)
        {
            return null;
        }

        var form = new NumberForm(typical.Family, typical.Contacts);
        form.Conforming =
            counts[typical.Family] == column.Count ? column.Count : column.Count(part => form.Allows(part.Number, part.Contacts));
        return form.Conforming * 2 > column.Count ? form : null;
    }

    /// <summary>Determines whether a number has the form.</summary>
    public bool Allows(string number, int contacts) => FindCode(number) is { } code && IsCode(code, contacts);

    /// <summary>Returns the number that has the form.</summary>
    public string Format(int contacts) => prefix + Wording.FormatNumber(contacts).PadLeft(width, '0') + suffix;

    /// <summary>Returns the number of contacts that a part number states, or null if it does not have the form.</summary>
    public int? FindContacts(string number) =>
        FindCode(number) is { } code
        && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out int contacts)
        && contacts >= FewestContacts
        && IsCode(code, contacts)
            ? contacts
            : null;

    public bool HasSameText(NumberForm other) => prefix == other.prefix && suffix == other.suffix;

    private string? FindCode(string number) =>
        number.Length > prefix.Length + suffix.Length
        && number.StartsWith(prefix, StringComparison.Ordinal)
        && number.EndsWith(suffix, StringComparison.Ordinal)
            ? number.Substring(prefix.Length, number.Length - prefix.Length - suffix.Length)
            : null;

    // Zeros before the number fill up to a width, or they are part of the text.
    private bool IsCode(string code, int contacts)
    {
        string digits = Wording.FormatNumber(contacts);
        return code == digits.PadLeft(width, '0') || (code.Length > digits.Length && code == digits.PadLeft(code.Length, '0'));
    }
}
