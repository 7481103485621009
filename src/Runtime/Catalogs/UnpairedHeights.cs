namespace Keyway.Catalogs;

/// <summary>The mated heights that parts support although the series manifest lists no partner for them.</summary>
internal sealed class UnpairedHeights
{
    private readonly List<(int Family, int Contacts, Length Height)> heights = [];

    public UnpairedHeights(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Add(line);
        }
    }

    public IEnumerable<Length> GetHeights(CatalogPart part) =>
        heights.Where(one => one.Family == part.Family.Index && one.Contacts == part.Contacts).Select(one => one.Height);

    /// <summary>Adds a line such as <c>1.5 mm: 0: 30 40</c>: a height, a family, and contact counts.</summary>
    private void Add(string line)
    {
        string[] fields = line.Split(ManifestText.FieldSeparator, StringSplitOptions.None);
        if (fields.Length != 3 || !Length.TryParse(fields[0], out Length height) || !ManifestText.TryParseNumber(fields[1], out int family))
        {
            return;
        }

        foreach (string count in fields[2].Split(' '))
        {
            if (ManifestText.TryParseNumber(count, out int contacts))
            {
                heights.Add((family, contacts, height));
            }
        }
    }
}
