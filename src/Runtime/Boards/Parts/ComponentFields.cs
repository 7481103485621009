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
        return field.Value.IndexOf("://", StringComparison.Ordinal) >= 0 || name.StartsWith("KI", StringComparison.Ordinal) ? FieldKind.None
            : ValueNames.Contains(name) ? FieldKind.Value
            : FootprintNames.Contains(name) ? FieldKind.Footprint
            : PartNumberNames.Contains(name) ? FieldKind.PartNumber
            : name.StartsWith("ALT", StringComparison.Ordinal) || Array.Exists(OtherPartWords, word => Contains(name, word))
                ? FieldKind.None
            : FieldKind.Other;
    }

    private static bool Contains(string name, string word) => name.IndexOf(word, StringComparison.Ordinal) >= 0;
}
