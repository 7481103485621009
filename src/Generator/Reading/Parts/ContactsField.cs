using System.Globalization;
using System.Text.RegularExpressions;

namespace Keyway.Generator.Reading.Parts;

/// <summary>
/// The field of a pattern that stands for the number of contacts, in total or in each row, possibly with leading zeros:
/// <c>{contacts}</c>, <c>{contacts:000}</c>, <c>{contactsPerRow}</c> or <c>{contactsPerRow:00}</c>.
/// </summary>
internal sealed class ContactsField
{
    private static readonly Regex Form = new(@"\{contacts(?<row>PerRow)?(:(?<zeros>0{1,9}))?\}", RegexOptions.CultureInvariant);

    private readonly int width;
    private readonly int rows;

    private ContactsField(Match match, int? rows)
    {
        Text = match.Value;
        width = match.Groups["zeros"].Length;
        this.rows = match.Groups["row"].Success ? rows ?? 1 : 1;
        Fault =
            match.Groups["row"].Success && rows is null
                ? "the field {contactsPerRow} needs the number of rows: write it under 'contacts', such as 'contacts: { rows: 2 }'"
                : null;
    }

    /// <summary>Gets the field as the pattern has it.</summary>
    public string Text { get; }

    /// <summary>Gets what is wrong with the field, or null.</summary>
    public string? Fault { get; }

    /// <summary>Finds the field of a pattern, or returns null if it has none.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="rows">The number of rows of contacts, or null if it is not known.</param>
    public static ContactsField? Find(string pattern, int? rows) =>
        Form.Match(pattern) is { Success: true } match ? new ContactsField(match, rows) : null;

    /// <summary>Returns the text for a number of contacts, or null if it does not divide evenly among the rows.</summary>
    public string? Format(int contacts) =>
        contacts % rows == 0 ? (contacts / rows).ToString(CultureInfo.InvariantCulture).PadLeft(width, '0') : null;

    public string ExplainCount(int contacts) =>
        FormattableString.Invariant($"{contacts} contacts do not divide evenly among {rows} rows, but the pattern has {Text}");
}
