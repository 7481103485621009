using Keyway.Boards.Model;
using Keyway.Text;

namespace Keyway.Boards.Reading.KiCad;

/// <summary>Reads the pads of footprints.</summary>
internal sealed class PadReader(SExpressionScanner scanner, BoardFileBuilder builder, CopperLayers layers)
{
    private readonly Dictionary<string, string> netNames = new(StringComparer.Ordinal);

    /// <summary>Whether a pad began within another one.</summary>
    public bool IsNested { get; private set; }

    /// <summary>Reads a line of the table of nets, which names the nets by number; KiCad 10 has no such table.</summary>
    public void ReadNet()
    {
        if (scanner.NextAtom())
        {
            string code = scanner.GetAtom(builder.Pool);
            if (scanner.NextAtom())
            {
                netNames[code] = scanner.GetAtom(builder.Pool);
            }
        }
    }

    /// <summary>Reads a pad; the scanner has entered its list.</summary>
    public PadDraft Read()
    {
        int level = scanner.Depth;
        int list = scanner.ListStart;
        string number = scanner.NextAtom() ? scanner.GetAtom(builder.Pool) : "";
        TextPlace place = builder.Locate(scanner.AtomStart, scanner.AtomEnd);
        PadKind kind = scanner.NextAtom() ? GetKind() : PadKind.Unknown;
        var pad = new PadDraft(number, null, place, kind, null, HasPosition: false, 0, 0, "", "");
        string net = "";
        while (scanner.NextList(level))
        {
            if (scanner.IsAtom("at"))
            {
                bool isRead = TryReadPosition(scanner, builder, out long x, out long y);
                pad = pad with { HasPosition = isRead, X = x, Y = y };
            }
            else if (scanner.IsAtom("layers"))
            {
                pad = pad with { Side = ReadSide() };
            }
            else if (scanner.IsAtom("net"))
            {
                net = ReadNetName();
            }
            else if (scanner.IsAtom("pinfunction") && scanner.NextAtom())
            {
                pad = pad with { PinFunction = scanner.GetAtom(builder.Pool) };
            }
            else if (scanner.IsAtom("pintype") && scanner.NextAtom())
            {
                pad = pad with { PinType = scanner.GetAtom(builder.Pool) };
            }
            else if (scanner.IsAtom("pad") && !IsNested)
            {
                IsNested = true;
                builder.Report.Add(
                    list,
                    list + 1,
                    $"pad {Shown.Brief(number)} is not closed: another pad begins within it; add the closing parenthesis"
                );
            }
        }

        return pad with
        {
            Net = builder.GetNet(net),
        };
    }

    /// <summary>Reads the coordinates of <c>(at x y …)</c>, and reports them if they are no numbers.</summary>
    public static bool TryReadPosition(SExpressionScanner scanner, BoardFileBuilder builder, out long x, out long y)
    {
        y = 0;
        return TryReadNumber(scanner, builder, out x) && TryReadNumber(scanner, builder, out y);
    }

    private static bool TryReadNumber(SExpressionScanner scanner, BoardFileBuilder builder, out long millionths)
    {
        millionths = 0;
        if (!scanner.NextAtom())
        {
            builder.Report.Add(scanner.ListStart, scanner.Position, "a position needs two numbers of millimeters, such as (at 12.5 40)");
            return false;
        }

        if (!Coordinates.TryRead(builder.Text, scanner.AtomStart, scanner.AtomEnd, out millionths))
        {
            builder.Report.Add(scanner.AtomStart, scanner.AtomEnd, "this is not a number of millimeters that a board can have");
            return false;
        }

        return true;
    }

    private PadKind GetKind() =>
        scanner.IsAtom("smd") ? PadKind.Surface
        : scanner.IsAtom("thru_hole") ? PadKind.ThroughHole
        : scanner.IsAtom("np_thru_hole") ? PadKind.UnplatedHole
        : scanner.IsAtom("connect") ? PadKind.Edge
        : PadKind.Unknown;

    /// <summary>Returns the only outer layer with copper, or null if there are both or none.</summary>
    private BoardSide? ReadSide()
    {
        BoardSide? side = null;
        while (scanner.NextAtom())
        {
            if (layers.GetSide(scanner) is { } found)
            {
                if (side is { } other && other != found)
                {
                    return null;
                }

                side = found;
            }
        }

        return side;
    }

    /// <summary>
    /// Reads the net of a pad, which is written in three ways: <c>(net 12 "GND")</c>, <c>(net "GND")</c>, and with a table of nets also
    /// <c>(net 12)</c>. The last atom decides, and not the version of the file.
    /// </summary>
    private string ReadNetName()
    {
        int list = scanner.ListStart;
        int atoms = 0;
        string name = "";
        while (scanner.NextAtom())
        {
            name = scanner.GetAtom(builder.Pool);
            atoms++;
        }

        if (atoms == 0)
        {
            // Silence would make an open contact of it.
            builder.Report.Add(
                list,
                scanner.Position,
                "this net has no name; write (net \"GND\"), or leave it out for a pad without a net"
            );
        }
        else if (atoms == 1 && !scanner.IsQuoted && netNames.Count > 0)
        {
            if (!netNames.TryGetValue(name, out string? named))
            {
                builder.Report.Add(scanner.AtomStart, scanner.AtomEnd, $"the table of nets has no net {Shown.Brief(name)}");
            }

            name = named ?? name;
        }

        return name;
    }
}
