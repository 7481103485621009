using Keyway.Rules;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Diagnostics;

/// <summary>
/// What can be wrong with a catalog. The reports carry the whole message: what is wrong, with its values, and what would be right.
/// </summary>
internal static class CatalogRules
{
    public static readonly DiagnosticDescriptor Syntax = Error("KEY0001", "A catalog must be a YAML or JSON document that can be read");

    public static readonly DiagnosticDescriptor UnknownKey = Error("KEY0002", "A catalog has only keys that Keyway knows");

    public static readonly DiagnosticDescriptor MissingKey = Error("KEY0003", "A catalog must say what a series cannot be without");

    public static readonly DiagnosticDescriptor DuplicateKey = Error("KEY0004", "A key must stand once in its mapping");

    public static readonly DiagnosticDescriptor Value = Error("KEY0005", "A value must be of the right kind, a quantity with its unit");

    public static readonly DiagnosticDescriptor NumberContradicts = Error(
        "KEY0006",
        "A part number must say what its place in the catalog says"
    );

    public static readonly DiagnosticDescriptor TablesContradict = Error("KEY0007", "Tables of a catalog must agree with each other");

    public static readonly DiagnosticDescriptor DuplicatePart = Error("KEY0008", "A part number must name one part");

    public static readonly DiagnosticDescriptor Identifier = Error("KEY0009", "Names of a catalog must become distinct C# identifiers");

    public static readonly DiagnosticDescriptor DuplicateSeries = Error("KEY0010", "A series must be described in one file");

    public static readonly DiagnosticDescriptor LanguageVersion = Error("KEY0011", "Generated parts need C# 10 or later");

    public static readonly DiagnosticDescriptor OffTheLine = Warning("KEY0012", "A table value should lie on the line of its neighbors");

    public static readonly DiagnosticDescriptor UnusedRow = Warning("KEY0013", "Parallel tables should have the same rows");

    public static readonly DiagnosticDescriptor Unfitting = Warning("KEY0014", "Figures of a catalog should fit each other");

    private static DiagnosticDescriptor Error(string id, string title) =>
        new(
            id,
            title,
            "{0}",
            "Catalog",
            DiagnosticSeverity.Error,
            isEnabledByDefault: true,
            helpLinkUri: HelpLinks.GetLink(id),
            customTags: [WellKnownDiagnosticTags.NotConfigurable]
        );

    private static DiagnosticDescriptor Warning(string id, string title) =>
        new(id, title, "{0}", "Catalog", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.GetLink(id));
}
