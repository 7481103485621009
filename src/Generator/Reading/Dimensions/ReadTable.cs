using Keyway.Generator.Model;
using Keyway.Generator.Syntax;
using Keyway.Generator.Values;

namespace Keyway.Generator.Reading.Dimensions;

/// <summary>A dimension table as it was read, with the locations that messages about it need.</summary>
/// <param name="Columns">The letters.</param>
/// <param name="Rows">The rows that could be read.</param>
/// <param name="Unreadable">The keys of rows that could not be read. They are already reported, so they must not count as missing.</param>
internal sealed record ReadTable(IReadOnlyList<ScalarNode> Columns, IReadOnlyList<ReadRow> Rows, IReadOnlyCollection<decimal> Unreadable)
{
    public static ReadTable None { get; } = new([], [], []);

    private readonly Dictionary<decimal, ReadRow> byKey = Index(Rows);

    public ReadRow? Find(decimal key) => byKey.TryGetValue(key, out ReadRow row) ? row : null;

    public DimensionTable ToModel() =>
        new(
            Columns.Count,
            Rows.Select(row => new DimensionRow(row.Keys.ToEquatableArray(), row.Values.ToEquatableArray())).ToEquatableArray()
        );

    private static Dictionary<decimal, ReadRow> Index(IReadOnlyList<ReadRow> rows)
    {
        var index = new Dictionary<decimal, ReadRow>();
        foreach (ReadRow row in rows)
        {
            foreach (decimal key in row.Keys)
            {
                // If two rows have the same key, which is reported elsewhere, the first one counts.
                if (!index.ContainsKey(key))
                {
                    index.Add(key, row);
                }
            }
        }

        return index;
    }
}

/// <summary>A row of a dimension table as it was read. The values are in millimeters, whatever the unit of the table.</summary>
internal sealed record ReadRow(
    ScalarNode Head,
    IReadOnlyList<decimal> Keys,
    IReadOnlyList<CatalogNode> Cells,
    IReadOnlyList<decimal> Values
);
