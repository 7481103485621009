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
        if (mark is null)
        {
            // The build does not recognize a message that begins with such a path, so this one has no location.
            return (CatalogFiles.HasCatalogExtension(file.Path) || IsInFolder(file.Path)) && CatalogFiles.IsProjectKnown(options)
                ? Create(file, null, "the build cannot tell the compiler its path; use no ':', no '|' and no control characters in it")
                : null;
        }

        return FindReason(file.Path, mark) is { } reason ? Create(file, new CatalogLocation(file.Path, default, default), reason) : null;
    }

    private static CatalogFinding Create(AdditionalText file, CatalogLocation? location, string reason) =>
        new(CatalogRules.PassedOver, location, $"{MessageText.Quote(GetFileName(file.Path))} is not read as a catalog, because {reason}");

    private static string? FindReason(string path, string mark)
    {
        if (mark.Length == 0 || IsEqual(mark, "false") || CatalogFiles.IsSchema(path))
        {
            return null;
        }

        if (!IsEqual(mark, "true") && mark != Mark)
        {
            return $"its 'KeywayCatalog' is {MessageText.Quote(mark)}; write 'true' or 'false'";
        }

        if (!CatalogFiles.HasCatalogExtension(path))
        {
            return "its name does not end in .yaml, .yml or .json; rename it, or move it to another folder";
        }

        return mark == Mark
            ? $"its folder is named {MessageText.Quote(FindFolder(path))}; name it '{Folder}', or move the file there"
            : null;
    }

    private static bool IsInFolder(string path) => Array.Exists(path.Split('/', '\\'), segment => IsEqual(segment, Folder));

    private static string FindFolder(string path) =>
        Array.FindLast(path.Split('/', '\\'), segment => IsEqual(segment, Folder) && segment != Folder) ?? Folder;

    // Path.GetFileName takes a colon for the end of a drive on Windows.
    private static string GetFileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static bool IsEqual(string text, string other) => string.Equals(text, other, StringComparison.OrdinalIgnoreCase);
}
