using System.Collections.Immutable;
using Keyway.Analyzers.Relevance;
using Keyway.Analyzers.Reporting;
using Keyway.Analyzers.SymbolicExecution;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Analyzers;

/// <summary>Runs the design rules on the parts and designs that code creates.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DesignAnalyzer : CompilationAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.ForDesigns;

    private protected override void Start(CompilationStartAnalysisContext context, KeywaySymbols symbols)
    {
        var code = RelevantCode.Find(
            context.Compilation.SyntaxTrees.Except(symbols.Series.GeneratedFiles.Concat(symbols.Boards.GeneratedFiles)),
            symbols.Series.Classes.Concat(symbols.Boards.Own).Select(type => type.Name),
            context.CancellationToken
        );
        if (code.IsEmpty)
        {
            // A callback for every member would cost a project without Keyway's names more than the search just did.
            return;
        }

        var policies = new PolicyReader(
            context.Options.AnalyzerConfigOptionsProvider,
            context.Compilation.Options.SyntaxTreeOptionsProvider
        );
        var interpreter = new CompilationInterpreter(context.Compilation, symbols, policies, context.CancellationToken);

        var boardFiles = new BoardFileLocations(context.Options, context.CancellationToken);

        // The compiler creates the operations of all code for this, as it does for most sets of analyzers, the SDK's among them.
        context.RegisterOperationBlockAction(new OperationBlockAnalysis(symbols, code, interpreter, boardFiles).Analyze);
    }
}
