using Keyway.Text;

namespace Keyway.Catalogs.Contacts;

/// <summary>
/// The names of the contacts of parts as a catalog writes them: <c>A1 to K40 without I</c>, <c>101 to 200</c>, or for parts of any size
/// <c>from 101</c> and <c>rows A to K without I</c>.
/// </summary>
internal sealed class ContactNameForm
{
    /// <summary>A short text could otherwise become billions of names.</summary>
    public const int Most = 10_000;

    /// <summary>What separates the texts of a list in the manifest.</summary>
    public const string Separator = "; ";

    private const string Rows = "rows ";
    private const string From = "from ";

    private static readonly string[] Exception = [" without "];

    private readonly IReadOnlyList<string>? names;
    private readonly ContactRange? open;

    private ContactNameForm(IReadOnlyList<string> names) => this.names = names;

    private ContactNameForm(ContactRange open) => this.open = open;

    /// <summary>The number of names, or null if there are as many as the part has contacts.</summary>
    public int? Total => names?.Count;

    /// <summary>Reads the texts of a list; null if one of them cannot be read, and then the fault says why.</summary>
    public static ContactNameForm? Read(string text, out string? fault)
    {
        string[] texts = text.Split(new[] { Separator }, StringSplitOptions.None);
        if (texts[0].StartsWith(Rows, StringComparison.Ordinal) || texts[0].StartsWith(From, StringComparison.Ordinal))
        {
            ContactRange? open = null;
            fault =
                texts.Length > 1 ? $"'{texts[0]}' names all contacts; it cannot stand beside other names" : ReadOpen(texts[0], out open);
            return fault is null ? new ContactNameForm(open!) : null;
        }

        var names = new List<string>();
        foreach (string one in texts)
        {
            fault = Add(one, names);
            if (fault is not null)
            {
                return null;
            }
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        fault = names.Find(name => !seen.Add(name)) is { } twice ? $"'{twice}' is named twice" : null;
        return fault is null ? new ContactNameForm(names) : null;
    }

    /// <summary>Returns the names of a part's contacts, or null if there are not as many names as contacts.</summary>
    public IReadOnlyList<string>? GetNames(int contacts) =>
        open is null
            ? names!.Count == contacts
                ? names
                : null
            : contacts > Most || contacts % open.Prefixes.Count != 0
                ? null
                : [.. open.GetNames(contacts / open.Prefixes.Count)];

    /// <summary>Says why there are no names for a number of contacts.</summary>
    public string ExplainCount(int contacts) =>
        names is not null ? $"these are {Wording.FormatCount(names.Count, "name")}"
        : contacts > Most ? $"more than {Wording.FormatNumber(Most)} contacts cannot have names"
        : $"these are {Wording.FormatNumber(open!.Prefixes.Count)} rows, among which they do not divide evenly";

    private static string? ReadOpen(string text, out ContactRange? open)
    {
        open = null;
        if (text.StartsWith(From, StringComparison.Ordinal))
        {
            open = ContactRangeReader.ReadOpen(text.Substring(From.Length).Trim());
            return open is null ? $"'{text}' is not understood; write the first name with its number, such as 'from 101'" : null;
        }

        var letters = new List<string>();
        string? fault = Add(text.Substring(Rows.Length), letters);
        if (fault is not null)
        {
            return fault;
        }

        if (letters.Find(row => ContactRangeReader.Split(row).Digits.Length > 0) is { } numbered)
        {
            return $"'{numbered}' is no row: rows have letters, such as 'rows A to K without I', and their contacts count from 1";
        }

        open = new ContactRange(letters, 1, null, 0);
        return letters.Distinct(StringComparer.Ordinal).Count() < letters.Count ? "a row is named twice" : null;
    }

    /// <summary>Adds the names of one text; returns what is wrong with it, or null.</summary>
    private static string? Add(string text, List<string> names)
    {
        string[] sides = text.Split(Exception, StringSplitOptions.None);
        if (sides.Length > 2)
        {
            return "'without' may stand once in a text; list what is left out behind it, such as 'A1 to K40 without I, O'";
        }

        string? fault = ReadRanges(sides[0], out List<ContactRange> ranges);
        List<ContactRange> removed = [];
        fault ??= sides.Length == 2 ? ReadRanges(sides[1], out removed) : null;
        if (fault is not null)
        {
            return fault;
        }

        if (names.Count + ranges.Sum(range => range.Count) > Most || removed.Sum(range => range.Count) > Most)
        {
            return $"these are more than {Wording.FormatNumber(Most)} names";
        }

        List<string> added = [.. ranges.SelectMany(range => range.GetNames())];
        var known = new HashSet<string>(added, StringComparer.Ordinal);
        var left = new HashSet<string>(known, StringComparer.Ordinal);
        foreach (string name in removed.SelectMany(range => range.GetNames()))
        {
            List<string> own = known.Contains(name) ? [name] : [.. added.Where(one => IsInRow(one, name))];
            if (own.Count == 0)
            {
                return $"'{name}' is not among these names, so it cannot be left out";
            }

            left.ExceptWith(own);
        }

        names.AddRange(added.Where(left.Contains));
        return left.Count == 0 ? "no name is left" : null;
    }

    private static bool IsInRow(string name, string row) =>
        name.Length > row.Length
        && name.StartsWith(row, StringComparison.Ordinal)
        && row[row.Length - 1] is not (>= '0' and <= '9')
        && ContactRangeReader.Split(name).Prefix.Length == row.Length;

    private static string? ReadRanges(string text, out List<ContactRange> ranges)
    {
        ranges = [];
        foreach (string item in text.Split(','))
        {
            if (ContactRangeReader.Read(item.Trim(), out string? fault) is not { } range)
            {
                return fault;
            }

            ranges.Add(range);
        }

        return null;
    }
}
