using System.Collections.Immutable;
using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules;
using Keyway.Rules.Settings;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Reporting;

/// <summary>
/// The diagnostic descriptors of the rules of the runtime library. Their message format is <c>{0}</c>, because a rule composes its whole
/// message from the values.
/// </summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = DesignRules.All.ToImmutableDictionary(
        rule => rule.Id,
        Create
    );

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. DesignRules.All.Select(rule => ById[rule.Id])];

    /// <summary>Gets the descriptors of the rules that apply to code, as opposed to settings.</summary>
    public static ImmutableArray<DiagnosticDescriptor> ForDesigns { get; } =
    [.. All.Where(descriptor => descriptor.Id != SettingNotRead.RuleId)];

    /// <summary>Gets the descriptors of the rules that judge the files of one board.</summary>
    public static ImmutableArray<DiagnosticDescriptor> ForBoards { get; } =
    [.. DesignRules.All.Where(rule => rule is IRuleFor<BoardModel>).Select(rule => ById[rule.Id])];

    public static DiagnosticDescriptor Get(string id) => ById[id];

    private static DiagnosticDescriptor Create(Rule rule) =>
        new(
            rule.Id,
            rule.Title,
            "{0}",
            rule.Category,
            ToDiagnosticSeverity(rule.Severity),
            isEnabledByDefault: true,
            helpLinkUri: HelpLinks.GetLink(rule.Id),
            customTags: rule is SettingNotRead ? [WellKnownDiagnosticTags.CompilationEnd] : []
        );

    public static DiagnosticSeverity ToDiagnosticSeverity(FindingSeverity severity) =>
        severity switch
        {
            FindingSeverity.Error => DiagnosticSeverity.Error,
            FindingSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
}
