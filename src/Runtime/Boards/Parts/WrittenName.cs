using Keyway.Boards.Model;
using Keyway.Parts;

namespace Keyway.Boards.Parts;

/// <summary>A part number in a field of a component, whether or not a catalog knows it.</summary>
/// <param name="File">The board file.</param>
/// <param name="Field">The field.</param>
/// <param name="Kind">The kind of the field.</param>
internal sealed record WrittenName(BoardFile File, ComponentField Field, FieldKind Kind)
{
    private const int ShortestNumber = 6;
    private const int LongestNumber = 40;
    private const int ShortestMakersPrefix = 3;

    /// <summary>The number without what follows in brackets, such as the code of its packing; letters and digits alone.</summary>
    public string Simple { get; } = WrittenNumbers.Simplify(WithoutBrackets(Field.Value));

    /// <summary>Whether it is the number that the manufacturer gave the part, by the name of the field.</summary>
    public bool IsManufacturersNumber => Kind == FieldKind.PartNumber && ComponentFields.IsManufacturers(Field) && LooksLikeNumber;

    /// <summary>Whether it could be a part number at all: one word with letters and digits.</summary>
    public bool LooksLikeNumber =>
        Simple.Length is >= ShortestNumber and <= LongestNumber
        && Simple.Any(char.IsLetter)
        && Simple.Any(char.IsDigit)
        && Field.Value.Trim().IndexOf(' ') < 0;

    /// <summary>Determines whether two numbers may stand for one part: one of them goes on where the other ends.</summary>
    public static bool MayBeSame(string first, string second) =>
        GetCommonLength(first, second) * 2 >= Math.Min(first.Length, second.Length);

    /// <summary>Determines whether two numbers are different parts of one maker: they begin alike and are of one length.</summary>
    public static bool AreOfOneKind(string first, string second) =>
        first != second && first.Length == second.Length && GetCommonLength(first, second) >= ShortestMakersPrefix;

    private static int GetCommonLength(string first, string second)
    {
        int common = 0;
        while (common < first.Length && common < second.Length && first[common] == second[common])
        {
            common++;
        }

        return common;
    }

    private static string WithoutBrackets(string number)
    {
        string trimmed = number.Trim();
        int open = trimmed.LastIndexOf('(');
        return open > 0 && trimmed[trimmed.Length - 1] == ')' ? trimmed.Substring(0, open) : trimmed;
    }
}
