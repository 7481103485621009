using Keyway.Boards.Model;
using Keyway.Parts;

namespace Keyway.Boards.Parts;

/// <summary>Tells by the name of a field what it says about the part. Every team names its fields itself.</summary>
internal static class ComponentFields
{
    private static readonly HashSet<string> PartNumberNames = new(StringComparer.Ordinal)
    {
        "MPN",
        "MP",
        "MFN",
        "MFP",
        "MNP",
        "PN",
        "MANF",
        "MFRNO",
        "MFRPN",
        "MANUFACTURERPART",
        "MANUFACTUREPARTNUMBER",
        "MANUFACTURERPARTNUMBER",
        "MANUFACTURERPN",
        "MFRPART",
        "MFRPARTNUMBER",
        "PARTNO",
        "PARTNUMBER",
    };

    /// <summary>Words in the names of fields that give the part, in the manufacturer's numbers or in those of a shop.</summary>
    private static readonly string[] PartWords =
    [
        "PART",
        "MPN",
        "NUMBER",
        "MODEL",
        "TYPE",
        "ORDER",
        "MANUF",
        "MFR",
        "SKU",
        "LCSC",
        "MOUSER",
        "DIGIKEY",
        "FARNELL",
    ];

    private static readonly HashSet<string> ValueNames = new(StringComparer.Ordinal) { "VALUE", "VAL", "COMMENT", "DESIGNATION" };

    private static readonly HashSet<string> FootprintNames = new(StringComparer.Ordinal) { "FOOTPRINT", "PACKAGE" };

    /// <summary>Words in the names of fields that name other parts, or describe the part in prose.</summary>
    private static readonly string[] OtherPartWords =
    [
        "DESCR",
        "DATASHEET",
        "DOCUMENT",
        "KEYWORD",
        "NOTE",
        "REMARK",
        "URL",
        "LINK",
        "PRICE",
        "SHEET",
        "MATE",
        "MATING",
        "COUNTERPART",
        "ALTERN",
        "SECOND",
        "SUBST",
        "REPLAC",
        "COMPATIBLE",
        "SIMILAR",
        "SPICE",
    ];

    public static FieldKind GetKind(ComponentField field)
    {
        string name = WrittenNumbers.Simplify(field.Name);
        return field.Value.IndexOf("://", StringComparison.Ordinal) >= 0
            || name.Length == 0
            || name.StartsWith("KI", StringComparison.Ordinal)
                ? FieldKind.None
            : ValueNames.Contains(name) ? FieldKind.Value
            : FootprintNames.Contains(name) ? FieldKind.Footprint
            : PartNumberNames.Contains(name) ? FieldKind.PartNumber
            : NamesAlternate(name) || Array.Exists(OtherPartWords, word => Contains(name, word)) ? FieldKind.None
            : FieldKind.Other;
    }

    /// <summary>Determines whether a field gives the part, and not anything else in which a part number occurs.</summary>
    public static bool StatesPart(ComponentField field, FieldKind kind) =>
        kind is FieldKind.PartNumber or FieldKind.Value or FieldKind.Footprint
        || Array.Exists(PartWords, word => Contains(WrittenNumbers.Simplify(field.Name), word));

    /// <summary>Determines whether a field has the manufacturer's number by its name, and not one of the team's own.</summary>
    public static bool IsManufacturers(ComponentField field) =>
        WrittenNumbers.Simplify(field.Name) is var name
        && (name is "MP" or "MPN" or "MNP" or "MFN" or "MFP" || Contains(name, "MANUFACTURE") || Contains(name, "MFR"));

    /// <summary>Determines whether a field is for another part that may be fitted instead, as <c>ALT_MPN</c> and <c>MPN2</c> are.</summary>
    private static bool NamesAlternate(string name) =>
        name.StartsWith("ALT", StringComparison.Ordinal)
        || name.EndsWith("ALT", StringComparison.Ordinal)
        || name[name.Length - 1] is >= '2' and <= '9';

    private static bool Contains(string name, string word) => name.IndexOf(word, StringComparison.Ordinal) >= 0;
}
