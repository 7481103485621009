using Keyway.Rules;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Diagnostics;

/// <summary>
/// The descriptors of catalog diagnostics. Each finding carries its whole message: what is wrong, with the values, and what would be right.
/// </summary>
internal static class CatalogRules
{
    public static readonly DiagnosticDescriptor Syntax = Error("KEY0001", "A catalog must be a valid YAML or JSON document");

    public static readonly DiagnosticDescriptor UnknownKey = Error("KEY0002", "A catalog may contain only known keys");

    public static readonly DiagnosticDescriptor MissingKey = Error("KEY0003", "A catalog must have all required keys");

    public static readonly DiagnosticDescriptor DuplicateKey = Error("KEY0004", "A key must not appear twice in a mapping");

    public static readonly DiagnosticDescriptor Value = Error(
        "KEY0005",
        "A value must be of the right kind, and a quantity must have its unit"
    );

    public static readonly DiagnosticDescriptor NumberContradicts = Error(
        "KEY0006",
        "A part number must match its contact count and mated height"
    );

    public static readonly DiagnosticDescriptor TablesContradict = Error("KEY0007", "The tables of a catalog must agree with each other");

    public static readonly DiagnosticDescriptor DuplicatePart = Error("KEY0008", "A part number must identify exactly one part");

    public static readonly DiagnosticDescriptor Identifier = Error("KEY0009", "Names in a catalog must map to distinct C# identifiers");

    public static readonly DiagnosticDescriptor DuplicateSeries = Error("KEY0010", "A series must be described in a single file");

    public static readonly DiagnosticDescriptor LanguageVersion = Error("KEY0011", "Generated parts need C# 10 or later");

    public static readonly DiagnosticDescriptor OffTheLine = Warning(
        "KEY0012",
        "A table value should lie on the line through its neighbors"
    );

    public static readonly DiagnosticDescriptor UnusedRow = Warning("KEY0013", "Parallel tables should have the same rows");

    public static readonly DiagnosticDescriptor Unfitting = Warning("KEY0014", "Figures in a catalog should be consistent with each other");

    public static readonly DiagnosticDescriptor PassedOver = Warning("KEY0015", "A catalog file should not be passed over");

    public static readonly DiagnosticDescriptor BoardFile = Error("KEY0016", "A board file must be readable");

    public static readonly DiagnosticDescriptor BoardIdentifier = Error(
        "KEY0017",
        "Names of boards and connectors must map to distinct C# identifiers"
    );

    public static readonly DiagnosticDescriptor PassedOverBoard = Warning("KEY0018", "A board file should not be passed over");

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
