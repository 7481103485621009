using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Testing.Tests;

/// <summary>Reports types whose name has one letter; throws at a type that is named Boom.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShortNameAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new(
        "TEST001",
        "Short name",
        "'{0}' is too short",
        "Naming",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(Check, SymbolKind.NamedType);
    }

    private static void Check(SymbolAnalysisContext context)
    {
        (string name, ImmutableArray<Location> locations) = (context.Symbol.Name, context.Symbol.Locations);
        if (name == "Boom")
        {
            throw new InvalidOperationException("Boom it is.");
        }

        if (name.Length == 1)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, locations[0], locations.Skip(1), name));
        }
    }
}
