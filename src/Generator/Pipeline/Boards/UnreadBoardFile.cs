using Keyway.Generator.Diagnostics;

namespace Keyway.Generator.Pipeline.Boards;

/// <summary>Files that are with those of boards, but are not read, or are of no use alone.</summary>
internal static class UnreadBoardFile
{
    private const string Schematic = ".kicad_sch";

    /// <summary>The extensions of what KiCad and its users keep beside a layout.</summary>
    private static readonly string[] Companions =
    [
        Schematic,
        ".kicad_pro",
        ".kicad_prl",
        ".kicad_dru",
        ".kicad_wks",
        ".kicad_sym",
        ".kicad_mod",
        ".step",
        ".stp",
        ".wrl",
        ".png",
        ".jpg",
        ".svg",
    ];

    /// <summary>Returns a finding for each file that is probably meant to be read, but is not.</summary>
    public static IEnumerable<CatalogFinding> Find(BoardInput board)
    {
        bool isRead = board.Files.Any(file => !file.IsUnread);
        foreach (BoardFileInput file in board.Files.Where(file => file.IsUnread))
        {
            string name = file.ShownPath.Substring(file.ShownPath.LastIndexOf('/') + 1);
            bool isCompanion =
                Array.Exists(Companions, extension => HasExtension(name, extension))
                || name.EndsWith("-lib-table", StringComparison.Ordinal);
            if (!isCompanion)
            {
                yield return Create(
                    file,
                    "its name does not end in .kicad_pcb, .net, .xml, .ipc, .d356, .356 or .csv; rename it, or move it to another folder"
                );
            }
            else if (!isRead && HasExtension(name, Schematic))
            {
                yield return Create(file, "a schematic does not contain its nets; add the layout (.kicad_pcb), or export a netlist (.net)");
            }
        }
    }

    /// <summary>Returns the finding that a table has no board to say more about.</summary>
    public static CatalogFinding ReportTable(BoardFileInput file, CatalogLocation location) =>
        new(
            CatalogRules.PassedOverBoard,
            location,
            $"{Show(file)} is no board, because a table has no nets; give it the name of its board's layout or netlist, "
                + "or put both into one folder"
        );

    private static CatalogFinding Create(BoardFileInput file, string reason) =>
        new(
            CatalogRules.PassedOverBoard,
            new CatalogLocation(file.Text.Path, default, default),
            $"{Show(file)} is not read as a board file, because {reason}"
        );

    private static string Show(BoardFileInput file) => MessageText.Quote(file.ShownPath.Substring(file.ShownPath.LastIndexOf('/') + 1));

    private static bool HasExtension(string name, string extension) => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
