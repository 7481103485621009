using Keyway.Boards.Model;
using Keyway.Text;

namespace Keyway.Boards.Reading.Tables;

/// <summary>
/// Reads bills of materials and placement tables, for the part numbers of components. A row with a column of reference designators is the
/// header; rows above it are titles, and a further header begins another table.
/// </summary>
internal sealed class TableReader
{
    private const int MostRowsBeforeHeader = 20;
    private const int MostColumns = 64;
    private const int MostComponents = 100_000;

    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly BoardFileBuilder builder;
    private readonly TableScanner scanner;
    private readonly List<string> names = [];
    private readonly List<ComponentField> cells = [];
    private int references = -1;
    private int read;

    private TableReader(BoardFileBuilder builder, char separator)
    {
        this.builder = builder;
        scanner = new TableScanner(builder.Text, separator);
    }

    /// <summary>Determines whether one of the first rows is a header with a column of reference designators.</summary>
    public static bool IsTable(string text) => FindSeparator(text) is not null;

    public static void Read(BoardFileBuilder builder)
    {
        var reader = new TableReader(builder, FindSeparator(builder.Text) ?? ',');
        while (reader.scanner.NextRow() && reader.read < MostComponents)
        {
            builder.Cancellation.ThrowIfCancellationRequested();
            reader.ReadRow();
        }

        if (reader.scanner.UnclosedCell is >= 0 and int start)
        {
            builder.Report.Add(start, start + 1, "this quotation mark is never closed; what follows cannot be read");
        }
    }

    private static char? FindSeparator(string text)
    {
        var pool = new TextPool();
        foreach (char separator in Separators)
        {
            var scanner = new TableScanner(text, separator);
            for (int row = 0; row < MostRowsBeforeHeader && scanner.NextRow(); row++)
            {
                int cells = 0;
                bool isHeader = false;
                while (cells < MostColumns && scanner.NextCell())
                {
                    cells++;
                    isHeader |= IsReference(scanner, pool);
                }

                if (isHeader && cells > 1)
                {
                    return separator;
                }
            }
        }

        return null;
    }

    // A long cell is no name of a column.
    private static bool IsReference(TableScanner scanner, TextPool pool) =>
        scanner.End - scanner.Start < MostColumns && ColumnNames.IsReference(scanner.GetCell(pool));

    private void ReadRow()
    {
        cells.Clear();
        int header = -1;
        while (cells.Count < MostColumns && scanner.NextCell())
        {
            header = header < 0 && IsReference(scanner, builder.Pool) ? cells.Count : header;
            string name = cells.Count < names.Count ? names[cells.Count] : "";
            cells.Add(new ComponentField(name, scanner.GetCell(builder.Pool), builder.Locate(scanner.Start, scanner.End)));
        }

        if (header >= 0)
        {
            references = header;
            names.Clear();
            names.AddRange(cells.Select(cell => NameColumn(cell.Value)));
        }
        else if (references >= 0 && references < cells.Count)
        {
            ReadComponents();
        }
    }

    /// <summary>Returns the name of the field that a column fills; empty for none.</summary>
    private static string NameColumn(string header) =>
        ColumnNames.IsReference(header) ? ""
        : ColumnNames.IsValue(header) ? BoardComponent.ValueField
        : ColumnNames.IsFootprint(header) ? BoardComponent.FootprintField
        : ColumnNames.IsField(header) ? header
        : "";

    private void ReadComponents()
    {
        ComponentField place = cells[references];
        ComponentField[] fields = [.. cells.Where(cell => cell.Name.Length > 0)];
        foreach (string reference in ReferenceList.Read(place.Value).Take(MostComponents - read))
        {
            read++;
            ComponentBuilder component = builder.GetComponent(reference, place.Place);
            foreach (ComponentField field in fields)
            {
                component.AddField(field.Name, field.Value, field.Place);
            }
        }
    }
}
