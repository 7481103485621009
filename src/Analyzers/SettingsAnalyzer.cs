using System.Collections.Immutable;
using Keyway.Analyzers.Reporting;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.Symbols;
using Keyway.Rules.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Analyzers;

/// <summary>
/// Reports settings in <c>.editorconfig</c> that do not exist or cannot be read: a limit that a team relies on must not fail silently.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SettingsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.Get(SettingNotRead.RuleId)];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(static end =>
        {
            if (KeywaySymbols.TryCreate(end.Compilation) is null)
            {
                return;
            }

            var policies = new PolicyReader(end.Options.AnalyzerConfigOptionsProvider);
            foreach (string fault in policies.FindFaults([.. end.Compilation.SyntaxTrees], end.Options.AdditionalFiles))
            {
                end.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(SettingNotRead.RuleId), Location.None, fault));
            }
        });
    }
}
