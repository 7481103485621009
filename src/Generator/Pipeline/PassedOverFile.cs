using Keyway.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Generator.Pipeline;

/// <summary>An additional file that is probably meant as a catalog, but is not read as one.</summary>
internal static class PassedOverFile
{
    /// <summary>
    /// The mark that the targets of the package put on files in the catalog folder that no pattern takes, and on catalogs in a folder whose
    /// name differs from <c>catalog</c> in case.
    /// </summary>
    public const string Mark = "unread";

    private const string Folder = "catalog";

    /// <summary>Returns a finding if a file is not read although its name, its folder or its mark suggests a catalog.</summary>
    public static CatalogFinding? Find(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        string? mark = CatalogFiles.FindMark(file, options);
        return FindReason(file.Path, mark) is { } reason
            ? new CatalogFinding(
                CatalogRules.PassedOver,
                new CatalogLocation(file.Path, default, default),
                $"{MessageText.Quote(GetFileName(file.Path))} is not read as a catalog, because {reason}"
            )
            : null;
    }

    private static string? FindReason(string path, string? mark)
    {
        bool isCatalog = CatalogFiles.HasCatalogExtension(path);
        if (mark is null)
        {
            return isCatalog && FindUnspeakable(path) is { } character
                ? $"the compiler cannot be told about a path that contains {character}; rename the file"
                : null;
        }

        if (mark.Length == 0 || IsEqual(mark, "false") || CatalogFiles.IsSchema(path))
        {
            return null;
        }

        if (!IsEqual(mark, "true") && mark != Mark)
        {
            return $"its 'KeywayCatalog' is {MessageText.Quote(mark)}; write 'true' or 'false'";
        }

        if (!isCatalog)
        {
            return "its name does not end in .yaml, .yml or .json; rename it, or move it to another folder";
        }

        return mark == Mark ? $"its folder is named {MessageText.Quote(FindFolder(path))}; rename the folder to '{Folder}'" : null;
    }

    // The build hands the marks to the compiler in a file whose section names are paths. The compiler ignores sections with these
    // characters; the colon of a Windows drive is the exception.
    private static string? FindUnspeakable(string path)
    {
        for (int place = 0; place < path.Length; place++)
        {
            char character = path[place];
            if (character is '|' || (character is ':' && place != 1))
            {
                return $"'{character}'";
            }

            if (character < ' ')
            {
                return "a control character";
            }
        }

        return null;
    }

    private static string FindFolder(string path) =>
        Array.FindLast(path.Split('/', '\\'), segment => IsEqual(segment, Folder) && segment != Folder) ?? Folder;

    // Path.GetFileName takes a colon for the end of a drive on Windows.
    private static string GetFileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static bool IsEqual(string text, string other) => string.Equals(text, other, StringComparison.OrdinalIgnoreCase);
}
