using System.Globalization;
using Keyway.Text;

namespace Keyway.Catalogs.Contacts;

/// <summary>
/// The names of the contacts of parts as a catalog writes them: <c>A1 to K40 without I</c>, <c>101 to 200</c>, or for parts of any size
/// <c>from 101</c> and <c>rows A to K without I</c>.
/// </summary>
internal sealed class ContactNameForm
{
    /// <summary>A short text could otherwise become billions of names.</summary>
    public const int Most = 5_000;

    /// <summary>What separates the texts of a list in the manifest.</summary>
    public const string Separator = "; ";

    private const string Rows = "rows ";
    private const string From = "from ";

    private static readonly string[] Exception = [" without "];

    private readonly IReadOnlyList<string>? names;
    private readonly ContactRange? open;
    private readonly IReadOnlyList<string> last = [];
    private Dictionary<string, int>? places;

    private ContactNameForm(IReadOnlyList<string> names) => this.names = names;

    private ContactNameForm(ContactRange open, IReadOnlyList<string> last)
    {
        this.open = open;
        this.last = last;
    }

    /// <summary>The number of names, or null if there are as many as the part has contacts.</summary>
    public int? Total => names?.Count;

    /// <summary>Reads the texts of a list; null if one of them cannot be read, and then the fault says why.</summary>
    public static ContactNameForm? Read(string text, out string? fault)
    {
        string[] texts = text.Split(new[] { Separator }, StringSplitOptions.None);
        if (texts[0].StartsWith(Rows, StringComparison.Ordinal) || texts[0].StartsWith(From, StringComparison.Ordinal))
        {
            List<string> last = [];
            fault = ReadOpen(texts[0], last, out ContactRange? open);
            for (int i = 1; i < texts.Length && fault is null; i++)
            {
                fault =
                    open!.Prefixes.Count > 1 ? $"'{texts[0]}' names all contacts; it cannot stand beside other names" : Add(texts[i], last);
            }

            fault ??= FindTwice(last) ?? (last.Find(name => IsAmong(open!, name)) is { } taken ? $"'{taken}' is named twice" : null);
            return fault is null ? new ContactNameForm(open!, last) : null;
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

        fault = FindTwice(names);
        return fault is null ? new ContactNameForm(names) : null;
    }

    /// <summary>Returns the names of a part's contacts, or null if there are not as many names as contacts.</summary>
    public IReadOnlyList<string>? GetNames(int contacts) =>
        !Fits(contacts) ? null
        : open is null ? names
        : [.. open.GetNames((contacts - last.Count) / open.Prefixes.Count), .. last];

    /// <summary>Determines whether there are as many names as contacts.</summary>
    public bool Fits(int contacts) =>
        open is null
            ? names!.Count == contacts
            : contacts <= Most && contacts > last.Count && (contacts - last.Count) % open.Prefixes.Count == 0;

    /// <summary>Returns the place of a contact of a part whose number of contacts fits, starting at 1, or 0 if it has none.</summary>
    /// <remarks>The names of an open form are not spelled out, because a series may have parts of any size.</remarks>
    public int Find(string name, int contacts)
    {
        if (open is null)
        {
            places ??= names!
                .Select((own, i) => (Name: own, Place: i + 1))
                .ToDictionary(own => own.Name, own => own.Place, StringComparer.Ordinal);
            return places.TryGetValue(name, out int place) ? place : 0;
        }

        int perRow = (contacts - last.Count) / open.Prefixes.Count;
        for (int row = 0; row < open.Prefixes.Count; row++)
        {
            string prefix = open.Prefixes[row];
            if (
                name.StartsWith(prefix, StringComparison.Ordinal)
                && int.TryParse(name.Substring(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                && number >= open.First
                && number - open.First < perRow
                && name == prefix + Wording.FormatNumber(number).PadLeft(open.Width, '0')
            )
            {
                return (row * perRow) + number - open.First.Value + 1;
            }
        }

        for (int i = 0; i < last.Count; i++)
        {
            if (last[i] == name)
            {
                return contacts - last.Count + i + 1;
            }
        }

        return 0;
    }

    /// <summary>Returns the names in short, such as <c>A1 to K40 (without I)</c>.</summary>
    public string Describe(int contacts) =>
        open is null ? ContactNameText.Describe(names!)
        : last.Count > 0 ? ContactNameText.Describe(GetNames(contacts)!)
        : ContactNameText.Describe(open, contacts / open.Prefixes.Count);

    /// <summary>Says why there are no names for a number of contacts.</summary>
    public string ExplainCount(int contacts) =>
        names is not null ? $"these are {Wording.FormatCount(names.Count, "name")}"
        : contacts <= last.Count ? $"these are more names than {Wording.FormatCount(contacts, "contact")}"
        : contacts > Most ? $"more than {Wording.FormatNumber(Most)} contacts cannot have names"
        : $"these are {Wording.FormatNumber(open!.Prefixes.Count)} rows, among which they do not divide evenly";

    /// <summary>Reads names for parts of any size; returns what is wrong with them, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="last">Receives the names that stand behind, such as those of two power contacts.</param>
    /// <param name="open">The names that go on for as long as the part has other contacts.</param>
    private static string? ReadOpen(string text, List<string> last, out ContactRange? open)
    {
        open = null;
        if (text.StartsWith(From, StringComparison.Ordinal))
        {
            string[] parts = text.Substring(From.Length).Split([','], 2);
            open = ContactRangeReader.ReadOpen(parts[0].Trim());
            return open is null ? $"'{text}' is not understood; write the first name with its number, such as 'from 101'"
                : parts.Length > 1 ? Add(parts[1], last)
                : null;
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

    private static string? FindTwice(List<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return names.Find(name => !seen.Add(name)) is { } twice ? $"'{twice}' is named twice" : null;
    }

    /// <summary>Determines whether a name is one of those that go on for as long as a part has contacts.</summary>
    private static bool IsAmong(ContactRange open, string name) =>
        ContactRangeReader.Split(name) is var (prefix, digits)
        && prefix == open.Prefixes[0]
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number >= open.First;

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
