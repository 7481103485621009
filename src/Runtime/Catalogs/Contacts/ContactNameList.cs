namespace Keyway.Catalogs.Contacts;

/// <summary>The names of the contacts of a part, in the order in which the catalog gives them.</summary>
internal sealed class ContactNameList
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private string? description;

    public ContactNameList(IReadOnlyList<string> names)
    {
        All = names;
        for (int i = 0; i < names.Count; i++)
        {
            places[names[i]] = i + 1;
        }
    }

    /// <summary>Stands for the names of a part whose contacts are numbered from 1.</summary>
    public static ContactNameList None { get; } = new([]);

    public IReadOnlyList<string> All { get; }

    /// <summary>Returns the place of a contact, starting at 1, or 0 if there is none with this name.</summary>
    public int Find(string name) => places.TryGetValue(name, out int place) ? place : 0;

    /// <summary>Determines whether two parts have the same names in the same order.</summary>
    public bool IsSame(ContactNameList? other) => ReferenceEquals(this, other) || (other is not null && All.SequenceEqual(other.All));

    /// <summary>Determines whether a name is also one of another part.</summary>
    public bool Shares(ContactNameList other) => All.Any(name => other.Find(name) > 0);

    /// <summary>Finds the only name that differs from a text in case, leading zeros or separators alone, or null.</summary>
    public string? FindNear(string text)
    {
        string wanted = Simplify(text);
        string[] near = wanted.Length == 0 ? [] : [.. All.Where(name => Simplify(name) == wanted).Take(2)];
        return near.Length == 1 ? near[0] : null;
    }

    /// <summary>Returns the names in short, such as <c>A1 to K40 (without I)</c>.</summary>
    public override string ToString() => description ??= ContactNameText.Describe(All);

    /// <summary>Brings the letters before the number, without leading zeros: <c>01a</c> and <c>A-1</c> are both A1.</summary>
    private static string Simplify(string name)
    {
        string[] kept = [.. name.Where(char.IsLetterOrDigit).Select(character => char.ToUpperInvariant(character).ToString())];
        return string.Concat(kept.Where(character => char.IsLetter(character[0])))
            + string.Concat(kept.Where(character => char.IsDigit(character[0]))).TrimStart('0');
    }
}
