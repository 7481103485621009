using Keyway.Boards.Model;

namespace Keyway.Boards.Reading.Netlists;

/// <summary>
/// Reads Protel netlists: components in square brackets, nets in parentheses, one item a line. In the second version, a keyword on the
/// line before it names each item of a component.
/// </summary>
internal sealed class ProtelReader
{
    private const string Header = "PROTEL NETLIST";
    private const string Designator = "DESIGNATOR";

    private static readonly string[] ItemsInOrder = [Designator, "FOOTPRINT", "PARTTYPE"];
    private static readonly char[] NodeEnds = [' ', '\t', ','];

    private readonly BoardFileBuilder builder;
    private readonly string text;
    private readonly TextLines lines;

    private ProtelReader(BoardFileBuilder builder)
    {
        this.builder = builder;
        text = builder.Text;
        lines = new TextLines(text);
    }

    /// <summary>Determines whether the first line that is not empty opens a component or a net.</summary>
    public static bool IsNetlist(string text)
    {
        var lines = new TextLines(text);
        while (lines.Next())
        {
            lines.Trim();
            if (lines.Length > 0)
            {
                return IsOnly(text, lines, '[')
                    || IsOnly(text, lines, '(')
                    || string.Compare(text, lines.Start, Header, 0, Header.Length, StringComparison.OrdinalIgnoreCase) == 0;
            }
        }

        return false;
    }

    public static void Read(BoardFileBuilder builder)
    {
        var reader = new ProtelReader(builder);
        bool isOpened = reader.NextLine();
        while (isOpened)
        {
            builder.Cancellation.ThrowIfCancellationRequested();
            isOpened = reader switch
            {
                _ when reader.Is('[') => reader.ReadComponent(),
                _ when reader.Is('(') => reader.ReadNet(),
                _ => reader.NextLine(),
            };
        }
    }

    private static bool IsOnly(string text, TextLines lines, char character) => lines.Length == 1 && text[lines.Start] == character;

    private bool Is(char character) => IsOnly(text, lines, character);

    private bool NextLine()
    {
        bool isThere = lines.Next();
        if (isThere)
        {
            lines.Trim();
        }

        return isThere;
    }

    /// <summary>Reads a component up to the line after it.</summary>
    /// <returns>Whether there is such a line.</returns>
    private bool ReadComponent()
    {
        int start = lines.Start;
        ComponentBuilder? component = null;
        string? keyword = null;
        bool hasKeywords = false;
        for (int line = 0; NextLine(); line++)
        {
            if (Is(']'))
            {
                return NextLine();
            }

            if (Is('[') || Is('('))
            {
                return ReportUnclosed(start, ']', isOpened: true);
            }

            hasKeywords |= line == 0 && IsWord(Designator);
            string? item =
                hasKeywords ? keyword
                : line < ItemsInOrder.Length ? ItemsInOrder[line]
                : null;
            keyword = hasKeywords && keyword is null && lines.Length > 0 ? Word().ToUpperInvariant() : null;
            if (item is not null && lines.Length > 0)
            {
                component = ReadItem(component, item);
            }
        }

        return ReportUnclosed(start, ']', isOpened: false);
    }

    private ComponentBuilder? ReadItem(ComponentBuilder? component, string item)
    {
        switch (item)
        {
            case Designator:
                return builder.GetComponent(Word(), builder.Locate(lines.Start, lines.End));
            case "FOOTPRINT":
                component?.AddField(BoardComponent.FootprintField, Word(), builder.Locate(lines.Start, lines.End));
                break;
            case "PARTTYPE":
                component?.AddField(BoardComponent.ValueField, Word(), builder.Locate(lines.Start, lines.End));
                break;
        }

        return component;
    }

    /// <summary>Reads a net up to the line after it.</summary>
    /// <returns>Whether there is such a line.</returns>
    private bool ReadNet()
    {
        int start = lines.Start;
        string net = "";
        while (NextLine())
        {
            if (Is(')'))
            {
                return NextLine();
            }

            if (Is('[') || Is('('))
            {
                return ReportUnclosed(start, ')', isOpened: true);
            }

            if (lines.Length > 0 && net.Length > 0)
            {
                ReadNode(net);
            }
            else if (lines.Length > 0)
            {
                net = Word();
            }
        }

        return ReportUnclosed(start, ')', isOpened: false);
    }

    /// <summary>Reads <c>U3-L13</c>; a reference designator may have hyphens of its own, a pin has none.</summary>
    private void ReadNode(string net)
    {
        int end = text.IndexOfAny(NodeEnds, lines.Start, lines.Length);
        end = end < 0 ? lines.End : end;
        int hyphen = end == lines.Start ? -1 : text.LastIndexOf('-', end - 1, end - lines.Start);
        if (hyphen <= lines.Start || hyphen == end - 1)
        {
            builder.Report.Add(
                lines.Start,
                lines.End,
                "this is not a contact; write the reference designator, a hyphen and the pin: J3-14"
            );
            return;
        }

        ComponentBuilder component = builder.GetComponent(
            builder.Pool.Get(text, lines.Start, hyphen - lines.Start),
            builder.Locate(lines.Start, hyphen)
        );
        string pin = builder.Pool.Get(text, hyphen + 1, end - hyphen - 1);
        component.Pads.Add(new BoardPad(pin, builder.GetNet(net), builder.Locate(hyphen + 1, end)));
    }

    private bool ReportUnclosed(int start, char closing, bool isOpened)
    {
        builder.Report.Add(start, start + 1, $"a line with '{closing}' is missing for the block that begins here");
        return isOpened;
    }

    private bool IsWord(string word) =>
        lines.Length == word.Length && string.Compare(text, lines.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private string Word() => builder.Pool.Get(text, lines.Start, lines.Length);
}
