namespace Keyway.Catalogs;

/// <summary>Recognizes part numbers that a partial catalog does not list, but whose form is that of the series.</summary>
internal static class UnlistedNumbers
{
    /// <summary>
    /// Determines whether a number has the form of numbers of the series, with a contact code as long as a listed one. A complete catalog
    /// has no unlisted numbers.
    /// </summary>
    public static bool HaveForm(SeriesManifest manifest, string number) =>
        manifest.IsPartial
        && manifest
            .Families.Select(family => family.Pattern)
            .Concat(manifest.Forms)
            .Any(pattern =>
                new CatalogFamily(-1, ConnectorRole.Socket, pattern, ManifestKeywords.Standard) is { HasCode: true } form
                && form.FindCode(number) is { } code
                && IsCode(manifest, number.Substring(code.Start, code.Length))
            );

    private static bool IsCode(SeriesManifest manifest, string code) =>
        code.All(character => character is (>= '0' and <= '9') or (>= 'A' and <= 'Z'))
        && manifest.Parts.Any(part => part.Family.HasCode && part.Code.Length == code.Length);
}
