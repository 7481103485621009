using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Reporting;

/// <summary>A diagnostic descriptor for each rule of the runtime library. A rule's message is whole already: it hangs on the values.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = RuleSet.All.ToImmutableDictionary(
        rule => rule.Id,
        Create
    );

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. RuleSet.All.Select(rule => ById[rule.Id])];

    /// <summary>Those of what code says.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfDesigns { get; } =
    [.. All.Where(descriptor => descriptor.Id != SettingNotRead.Number)];

    public static DiagnosticDescriptor For(string id) => ById[id];

    private static DiagnosticDescriptor Create(Rule rule) =>
        new(
            rule.Id,
            rule.Title,
            "{0}",
            rule.Category,
            SeverityOf(rule.Severity),
            isEnabledByDefault: true,
            helpLinkUri: HelpLinks.For(rule.Id),
            customTags: rule is SettingNotRead ? [WellKnownDiagnosticTags.CompilationEnd] : []
        );

    public static DiagnosticSeverity SeverityOf(FindingSeverity severity) =>
        severity switch
        {
            FindingSeverity.Error => DiagnosticSeverity.Error,
            FindingSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
}
