namespace Keyway.Boards.Facts;

/// <summary>The paths of board files as findings show them: from the project, so that they are the same on every machine.</summary>
internal static class BoardPaths
{
    /// <summary>The folder of a project whose files are those of boards.</summary>
    public const string Folder = "boards";

    /// <summary>Returns a path as seen from the project, with slashes; of a file that is elsewhere, from their common folder.</summary>
    /// <param name="path">The path.</param>
    /// <param name="project">The folder of the project, or null if unknown.</param>
    public static string GetShownPath(string path, string? project)
    {
        string[] parts = Split(path);
        string[] folders = project is null ? [] : [.. Split(project).Where(folder => folder.Length > 0)];
        if (folders.Length == 0)
        {
            int last = Array.FindLastIndex(parts, IsFolder);
            return string.Join("/", last >= 0 && last < parts.Length - 1 ? parts.Skip(last) : [parts[parts.Length - 1]]);
        }

        parts = [.. parts.Where(part => part.Length > 0)];
        int common = 0;
        while (common < folders.Length && common < parts.Length - 1 && parts[common] == folders[common])
        {
            common++;
        }

        // Without any common folder the path would be another one on every machine.
        return common == 0 && folders.Length > 0 && parts.Length > 1 && IsRooted(path)
            ? parts[parts.Length - 1]
            : string.Join("/", Enumerable.Repeat("..", IsRooted(path) ? folders.Length - common : 0).Concat(parts.Skip(common)));
    }

    /// <summary>
    /// Returns the name of the board to which a file in the folder belongs: that of its own folder, or its own name without extension
    /// directly in the folder.
    /// </summary>
    /// <param name="shown">The path as <see cref="GetShownPath"/> returns it.</param>
    public static string FindBoard(string shown)
    {
        string[] parts = shown.Split('/');
        int folder = Array.FindIndex(parts, IsFolder);
        string name = parts[parts.Length - 1];
        return folder >= 0 && folder < parts.Length - 2 ? parts[folder + 1]
            : name.LastIndexOf('.') is var dot and > 0 ? name.Substring(0, dot)
            : name;
    }

    private static bool IsFolder(string part) => string.Equals(part, Folder, StringComparison.OrdinalIgnoreCase);

    private static bool IsRooted(string path) => path.Length > 0 && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':'));

    private static string[] Split(string path) => path.Split('/', '\\');
}
