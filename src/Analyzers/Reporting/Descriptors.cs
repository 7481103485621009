using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Reporting;

/// <summary>A diagnostic descriptor for each rule of the runtime library. A rule's message is whole already: it hangs on the values.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = RuleSet.All.ToImmutableDictionary(rule => rule.Id, Create);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. RuleSet.All.Select(rule => ById[rule.Id])];

    public static DiagnosticDescriptor For(Finding finding) => ById[finding.Id];

    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        rule.Category,
        rule.Severity switch
        {
            FindingSeverity.Error => DiagnosticSeverity.Error,
            FindingSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(rule.Id));
}
