using Keyway.Boards.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Generator.Pipeline.Boards;

/// <summary>A file of a board, with what the project says about it.</summary>
/// <param name="Text">The file.</param>
/// <param name="Board">The name of the board.</param>
/// <param name="ShownPath">The path that findings show.</param>
/// <param name="IsUnread">Whether the file is in the folder of boards but has no extension of a board file.</param>
/// <param name="Settings">The settings that apply to the file.</param>
internal sealed record BoardFileInput(AdditionalText Text, string Board, string ShownPath, bool IsUnread, BoardSettings Settings)
{
    // The props file of the package marks the files in the folder "boards"; a project names the boards of others.
    private const string BoardMetadata = "build_metadata.AdditionalFiles.KeywayBoard";
    private const string FolderMetadata = "build_metadata.AdditionalFiles.KeywayBoardFolder";

    /// <summary>The mark that the targets of the package put on files in the folder that no pattern takes.</summary>
    public const string UnreadMark = "unread";

    /// <summary>Returns the file if it belongs to a board, and null otherwise.</summary>
    public static BoardFileInput? Find(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions own = options.GetOptions(text);
        string name = GetValue(own, BoardMetadata),
            mark = GetValue(own, FolderMetadata);
        if (name.Length == 0 && mark.Length == 0)
        {
            return null;
        }

        string? project = options.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? folder) ? folder : null;
        string shown = BoardPaths.GetShownPath(text.Path, project);
        return new BoardFileInput(
            text,
            name.Length > 0 ? name : BoardPaths.FindBoard(shown),
            shown,
            name.Length == 0 && mark == UnreadMark,
            BoardSettings.Read(own, options.GlobalOptions)
        );
    }

    private static string GetValue(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) ? value.Trim() : "";
}
