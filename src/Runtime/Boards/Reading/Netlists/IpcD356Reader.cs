using Keyway.Boards.Model;

namespace Keyway.Boards.Reading.Netlists;

/// <summary>
/// Reads IPC-D-356 test records: fixed columns with the net, the reference designator, the pin, and the position. What follows the
/// position is not read, because writers fill it differently.
/// </summary>
internal sealed class IpcD356Reader
{
    private const int MostLinesBeforeRecords = 200;

    // The columns, counted from 0.
    private const int NetStart = 3;
    private const int NetEnd = 17;
    private const int ReferenceStart = 20;
    private const int ReferenceEnd = 26;
    private const int PinStart = 27;
    private const int PinEnd = 31;

    private const long NanometersPerTenThousandthInch = 2_540;
    private const long NanometersPerMicrometer = 1_000;
    private const int MostDigits = 9;

    private readonly BoardFileBuilder builder;
    private readonly string text;
    private readonly TextLines lines;
    private readonly Dictionary<string, string> aliases = new(StringComparer.Ordinal);
    private long unit = NanometersPerTenThousandthInch;

    private IpcD356Reader(BoardFileBuilder builder)
    {
        this.builder = builder;
        text = builder.Text;
        lines = new TextLines(text);
    }

    /// <summary>Determines whether a text begins with parameters and comments, and then has test records.</summary>
    public static bool IsNetlist(string text)
    {
        var lines = new TextLines(text);
        bool hasParameter = false;
        for (int i = 0; i < MostLinesBeforeRecords && lines.Next(); i++)
        {
            if (IsRecord(text, lines))
            {
                return true;
            }

            char first = lines.Length == 0 ? ' ' : text[lines.Start];
            bool isAlone = lines.Length < 2 || text[lines.Start + 1] == ' ';
            if (first is not (' ' or '\uFEFF' or 'C' or 'P') || !isAlone)
            {
                return false;
            }

            hasParameter |= first == 'P' && lines.Length > NetStart;
        }

        return hasParameter;
    }

    public static void Read(BoardFileBuilder builder)
    {
        var reader = new IpcD356Reader(builder);
        while (reader.lines.Next())
        {
            builder.Cancellation.ThrowIfCancellationRequested();
            if (IsRecord(builder.Text, reader.lines))
            {
                reader.ReadRecord();
            }
            else if (reader.lines.Length > 1 && builder.Text[reader.lines.Start] == 'P')
            {
                reader.ReadParameter();
            }
        }

        SetSides(builder.Components);
    }

    // 317 is a plated hole, 327 a pad on one side, 367 a hole without plating.
    private static bool IsRecord(string text, TextLines lines) =>
        lines.Length >= NetStart && text[lines.Start] == '3' && text[lines.Start + 1] is '1' or '2' or '6' && text[lines.Start + 2] == '7';

    private void ReadParameter()
    {
        string[] words = text.Substring(lines.Start + 1, lines.Length - 1).Split([' '], 3, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length >= 2 && words[0] == "UNITS")
        {
            bool isMetric = words[1] == "SI" || (words[1] == "CUST" && words.Length > 2 && words[2].Trim() == "1");
            unit = isMetric ? NanometersPerMicrometer : NanometersPerTenThousandthInch;
        }
        else if (words.Length >= 2 && words[0].StartsWith("NNAME", StringComparison.Ordinal))
        {
            // A name that is too long for its columns is given once, and the records refer to it.
            aliases[words[0]] = string.Join(" ", words.Skip(1)).Trim();
        }
    }

    private void ReadRecord()
    {
        (int start, int end) = Column(ReferenceStart, ReferenceEnd);
        if (lines.Length < ReferenceStart)
        {
            builder.Report.Add(
                lines.Start,
                lines.End,
                "this record is cut off; columns 4 to 17 are for the net, 21 to 26 for the reference designator and 28 to 31 for the pin"
            );
            return;
        }

        string reference = builder.Pool.Get(text, start, end - start);
        (int pinStart, int pinEnd) = Column(PinStart, PinEnd);
        if (start == end || pinStart == pinEnd)
        {
            // A via, or a hole that belongs to no component.
            return;
        }

        string pin = builder.Pool.Get(text, pinStart, pinEnd - pinStart);
        ComponentBuilder component = builder.GetComponent(reference, builder.Locate(start, end));
        char code = text[lines.Start + 1];
        BoardSide? side = null;
        BoardPosition? position = TryFindCoordinates(out int x) ? ReadCoordinates(x, out side) : null;
        component.Pads.Add(
            new BoardPad(pin, GetNet(), builder.Locate(pinStart, pinEnd))
            {
                Kind = code switch
                {
                    '1' => PadKind.ThroughHole,
                    '2' => PadKind.Surface,
                    _ => PadKind.UnplatedHole,
                },
                Side = code == '2' ? side : null,
                Position = position,
            }
        );
    }

    private BoardNet? GetNet()
    {
        (int start, int end) = Column(NetStart, NetEnd);
        string name = builder.Pool.Get(text, start, end - start);
        return name == "N/C" ? null : builder.GetNet(aliases.TryGetValue(name, out string? whole) ? whole : name);
    }

    private bool TryFindCoordinates(out int x)
    {
        int from = Math.Min(lines.Start + PinEnd, lines.End);
        x = text.IndexOf('X', from, lines.End - from);
        return x >= 0;
    }

    /// <summary>Reads the coordinates, with y upward, and before them the side from which the pad can be reached.</summary>
    private BoardPosition? ReadCoordinates(int xIndex, out BoardSide? side)
    {
        side = null;
        int access = xIndex - 3;
        if (access >= lines.Start + PinEnd && text[access] == 'A' && text[access + 1] is >= '0' and <= '9')
        {
            // A00 is both sides, A01 the top; the bottom has the number of copper layers.
            side = (text[access + 1], text[access + 2]) switch
            {
                ('0', '0') => null,
                ('0', '1') => BoardSide.Top,
                _ => BoardSide.Bottom,
            };
        }

        int index = xIndex + 1;
        bool isRead = TryReadNumber(ref index, out long x);
        while (index < lines.End && text[index] == ' ')
        {
            index++;
        }

        if (isRead && index < lines.End && text[index++] == 'Y' && TryReadNumber(ref index, out long y))
        {
            return new BoardPosition(x * unit, -y * unit);
        }

        builder.Report.Add(xIndex, lines.End, "this is not a position; it should look like X+012047Y-004921");
        return null;
    }

    private bool TryReadNumber(ref int index, out long number)
    {
        number = 0;
        bool isNegative = index < lines.End && text[index] == '-';
        if (index < lines.End && text[index] is '-' or '+' or ' ')
        {
            index++;
        }

        int first = index;
        while (index < lines.End && text[index] is >= '0' and <= '9' && index - first < MostDigits)
        {
            number = (number * 10) + (text[index] - '0');
            index++;
        }

        number = isNegative ? -number : number;
        return index > first;
    }

    /// <summary>Returns the indexes of what stands between two columns, without the blanks around it.</summary>
    private (int Start, int End) Column(int from, int to)
    {
        int start = Math.Min(lines.Start + from, lines.End);
        int end = Math.Min(lines.Start + to, lines.End);
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>A component sits on the side of its surface pads; through-hole pads do not tell.</summary>
    private static void SetSides(IEnumerable<ComponentBuilder> components)
    {
        foreach (ComponentBuilder component in components)
        {
            BoardSide?[] sides = [.. component.Pads.Where(pad => pad.Side is not null).Select(pad => pad.Side).Distinct()];
            component.Side = sides.Length == 1 ? sides[0] : null;
        }
    }
}
