using Keyway.Text;

namespace Keyway.Boards.Reading.KiCad;

/// <summary>Tells the side of a layer by its ordinal, because copper layers may have any name.</summary>
internal sealed class CopperLayers
{
    // KiCad 4 to 8 number copper from 0 to 31, in the order of the stack. From 9 on, the bottom is 2, and 31 is no copper.
    private const int Top = 0;
    private const int BottomFrom9 = 2;
    private const int BottomTo8 = 31;

    private string top = "F.Cu";
    private string bottom = "B.Cu";

    /// <summary>Reads the table of layers; the scanner has entered it.</summary>
    public void Read(SExpressionScanner scanner, string text, TextPool pool)
    {
        int level = scanner.Depth;
        string? second = null,
            last = null;
        while (scanner.NextList(level))
        {
            if (scanner.IsQuoted || !TryReadOrdinal(text, scanner, out int ordinal) || !scanner.NextAtom())
            {
                continue;
            }

            string name = scanner.GetAtom(pool);
            bool isCopper = scanner.NextAtom() && !scanner.IsAtom("user");
            if (isCopper && ordinal == Top)
            {
                top = name;
            }
            else if (isCopper && ordinal == BottomFrom9)
            {
                second = name;
            }
            else if (isCopper && ordinal == BottomTo8)
            {
                last = name;
            }
        }

        bottom = last ?? second ?? bottom;
    }

    /// <summary>Returns the side of the layer that is the scanner's current atom, or null if it is not an outer copper layer.</summary>
    public BoardSide? GetSide(SExpressionScanner scanner) =>
        scanner.IsAtom(top) ? BoardSide.Top
        : scanner.IsAtom(bottom) ? BoardSide.Bottom
        : null;

    private static bool TryReadOrdinal(string text, SExpressionScanner scanner, out int ordinal)
    {
        ordinal = 0;
        for (int i = scanner.AtomStart; i < scanner.AtomEnd; i++)
        {
            if (text[i] is < '0' or > '9' || ordinal > BottomTo8)
            {
                return false;
            }

            ordinal = (ordinal * 10) + (text[i] - '0');
        }

        return scanner.AtomLength > 0;
    }
}
