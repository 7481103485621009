namespace Keyway.Catalogs;

/// <summary>The lines of a fact sheet: <c>word value</c>. A line without a word says nothing.</summary>
internal sealed class ManifestLines
{
    private readonly List<string> words = [];
    private readonly List<string> values = [];

    public ManifestLines(string sheet)
    {
        foreach (string line in sheet.Split('\n'))
        {
            int space = line.IndexOf(' ');
            if (space > 0)
            {
                words.Add(line.Substring(0, space));
                values.Add(line.Substring(space + 1).Trim());
            }
        }
    }

    public int Count => words.Count;

    public string GetKeyword(int line) => words[line];

    public string GetValue(int line) => values[line];

    /// <summary>The value of the last line of a word; nothing if there is none.</summary>
    public string? FindLast(string word) => words.LastIndexOf(word) is var line and >= 0 ? values[line] : null;

    /// <summary>The values of all lines of a word.</summary>
    public IEnumerable<string> GetValues(string word) => values.Where((_, line) => words[line] == word);
}
