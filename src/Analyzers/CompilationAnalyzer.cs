using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Analyzers;

/// <summary>An analyzer that starts once for each compilation that uses Keyway.</summary>
public abstract class CompilationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (KeywaySymbols.TryCreate(start.Compilation) is { } symbols)
            {
                Start(start, symbols);
            }
        });
    }

    /// <summary>Registers what is to be analyzed in a compilation.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context, KeywaySymbols symbols);
}
