namespace Keyway.Catalogs;

/// <summary>The lines of a series manifest: <c>keyword value</c>. Lines without a keyword are ignored.</summary>
internal sealed class ManifestLines
{
    private readonly List<string> keywords = [];
    private readonly List<string> values = [];

    public ManifestLines(string manifest)
    {
        foreach (string line in manifest.Split('\n'))
        {
            int space = line.IndexOf(' ');
            if (space > 0)
            {
                keywords.Add(line.Substring(0, space));
                values.Add(line.Substring(space + 1).Trim());
            }
        }
    }

    public int Count => keywords.Count;

    public string GetKeyword(int line) => keywords[line];

    public string GetValue(int line) => values[line];

    /// <summary>Returns the value of the last line with a keyword, or null if there is none.</summary>
    public string? FindLast(string keyword) => keywords.LastIndexOf(keyword) is var line and >= 0 ? values[line] : null;

    /// <summary>Returns the values of all lines with a keyword.</summary>
    public IEnumerable<string> GetValues(string keyword) => values.Where((_, line) => keywords[line] == keyword);
}
