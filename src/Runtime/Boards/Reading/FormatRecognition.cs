using Keyway.Boards.Model;
using Keyway.Boards.Reading.KiCad;
using Keyway.Boards.Reading.Netlists;
using Keyway.Boards.Reading.Tables;

namespace Keyway.Boards.Reading;

/// <summary>Recognizes the format of a board file by its beginning, because one file extension serves several formats.</summary>
internal static class FormatRecognition
{
    private const string ReadFormats =
        "a KiCad layout (.kicad_pcb), a KiCad netlist (.net, .xml), IPC-D-356 (.ipc, .d356) or a Protel netlist (.net)";

    public static BoardFileFormat Recognize(string text) =>
        GetRoot(text) switch
        {
            PcbReader.Root => BoardFileFormat.KiCadPcb,
            NetlistReader.Root => BoardFileFormat.KiCadNetlist,
            _ when IsXml(text) => XmlNetlistReader.IsNetlist(text) ? BoardFileFormat.KiCadNetlist : BoardFileFormat.Unknown,
            _ when ProtelReader.IsNetlist(text) => BoardFileFormat.ProtelNetlist,
            _ when IpcD356Reader.IsNetlist(text) => BoardFileFormat.IpcD356,
            _ when TableReader.IsTable(text) => BoardFileFormat.Table,
            _ => BoardFileFormat.Unknown,
        };

    public static bool IsXml(string text) => TextLines.FirstVisible(text) is int start && start < text.Length && text[start] == '<';

    /// <summary>Returns the message for a text in no format that is read.</summary>
    public static string Explain(string fileName, string text) =>
        GetRoot(text) switch
        {
            "kicad_sch" =>
                $"{fileName} is a KiCad schematic, which does not contain its nets; export a netlist, or use the layout (.kicad_pcb)",
            _ when text.Length == TextLines.FirstVisible(text) => $"{fileName} is empty; use {ReadFormats}",
            _ => $"{fileName} is in no format that can be read; use {ReadFormats}",
        };

    /// <summary>Returns the name of the outermost S-expression; empty if the text is none.</summary>
    private static string GetRoot(string text)
    {
        int start = TextLines.FirstVisible(text);
        if (start == text.Length || text[start] != '(')
        {
            return "";
        }

        var scanner = new SExpressionScanner(text);
        return scanner.NextList(0) && scanner.AtomLength <= PcbReader.Root.Length
            ? text.Substring(scanner.AtomStart, scanner.AtomLength)
            : "";
    }
}
