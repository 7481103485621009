using Keyway.Generator.Model;

namespace Keyway.Generator.Emission;

/// <summary>The rows of dimension tables as tooltip text, for example <c>A 7.2, B 5.2</c>.</summary>
internal sealed class DimensionTexts
{
    private readonly Dictionary<decimal, string>? byContacts;
    private readonly Dictionary<decimal, string>? byMatedHeight;

    public DimensionTexts(DimensionsModel dimensions)
    {
        byContacts = Rows(dimensions, dimensions.ByContacts, 0);
        byMatedHeight = Rows(dimensions, dimensions.ByMatedHeight, dimensions.ByContacts.Columns);
    }

    /// <summary>Returns the dimensions of a part, letter by letter, or null if the tables have no row for it.</summary>
    public string? Format(PartModel part)
    {
        string? first = null,
            second = null;
        if (
            (byContacts is not null && !byContacts.TryGetValue(part.Contacts, out first))
            || (
                byMatedHeight is not null
                && (part.MatedHeights.Count == 0 || !byMatedHeight.TryGetValue(part.MatedHeights[0].Millimeters, out second))
            )
        )
        {
            return null;
        }

        return first is null ? second
            : second is null ? first
            : first + ", " + second;
    }

    private static Dictionary<decimal, string>? Rows(DimensionsModel dimensions, DimensionTable table, int start)
    {
        if (table.Columns == 0)
        {
            return null;
        }

        var rows = new Dictionary<decimal, string>();
        foreach (DimensionRow row in table.Rows)
        {
            string text = string.Join(
                ", ",
                row.Values.Select((value, column) => $"{dimensions.Letters[start + column].Letter} {Literals.FormatNumber(value)}")
            );
            foreach (decimal key in row.Keys.Where(key => !rows.ContainsKey(key)))
            {
                rows.Add(key, text);
            }
        }

        return rows;
    }
}
