using System.Text;

namespace Keyway.Boards.Reading.Tables;

/// <summary>The names of columns in bills of materials and placement tables, which each program chooses itself.</summary>
internal static class ColumnNames
{
    private static readonly HashSet<string> References = new(StringComparer.Ordinal)
    {
        "DESIGNATOR",
        "DESIGNATORS",
        "REF",
        "REFS",
        "REFDES",
        "REFERENCE",
        "REFERENCES",
        "REFERENCEDESIGNATOR",
        "REFERENCEDESIGNATORS",
    };

    private static readonly HashSet<string> Values = new(StringComparer.Ordinal) { "VALUE", "VAL", "COMMENT", "DESIGNATION" };

    private static readonly HashSet<string> Footprints = new(StringComparer.Ordinal) { "FOOTPRINT", "PACKAGE" };

    // Places count from another origin than the layout, and the rest says nothing about the part.
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "ID",
        "ITEM",
        "LAYER",
        "MIDX",
        "MIDY",
        "PADX",
        "PADY",
        "PINS",
        "POSX",
        "POSY",
        "PRICE",
        "QTY",
        "QUANTITY",
        "REFX",
        "REFY",
        "ROT",
        "ROTATION",
        "SIDE",
        "URL",
    };

    public static bool IsReference(string name) => References.Contains(Simplify(name));

    public static bool IsValue(string name) => Values.Contains(Simplify(name));

    public static bool IsFootprint(string name) => Footprints.Contains(Simplify(name));

    /// <summary>Determines whether the cells of a column may name the part.</summary>
    public static bool IsField(string name) => Simplify(name) is { Length: > 0 } simple && !Others.Contains(simple);

    /// <summary>Leaves out what programs write differently: case, blanks and punctuation.</summary>
    private static string Simplify(string name)
    {
        var simple = new StringBuilder(name.Length);
        foreach (char character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                simple.Append(char.ToUpperInvariant(character));
            }
        }

        return simple.ToString();
    }
}
