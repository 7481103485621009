using Keyway.Analyzers.Relevance;
using Keyway.Analyzers.Reporting;
using Keyway.Analyzers.SymbolicExecution;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Analyzers;

/// <summary>Evaluates the relevant members of a compilation, one by one, and reports what the rules find.</summary>
internal sealed class OperationBlockAnalysis(
    KeywaySymbols symbols,
    RelevantCode code,
    CompilationInterpreter interpreter,
    BoardFileLocations boardFiles
)
{
    /// <summary>The switch with which tests make faults of the interpreter visible, which are silent otherwise.</summary>
    public const string RethrowSwitch = "Keyway.Analyzers.Rethrow";

    private readonly RelevantOperations relevant = new(symbols, code);
    private readonly TableRows rows = new();

    private static bool Rethrows => AppContext.TryGetSwitch(RethrowSwitch, out bool rethrow) && rethrow;

    public void Analyze(OperationBlockAnalysisContext block)
    {
        foreach (IOperation body in block.OperationBlocks)
        {
            if (body.Kind != OperationKind.Attribute && code.Contains(body.Syntax))
            {
                Analyze(body, block.OwningSymbol, block.ReportDiagnostic, block.CancellationToken);
            }
        }
    }

    private void Analyze(IOperation body, ISymbol owner, Action<Diagnostic> report, CancellationToken cancellation)
    {
        List<IOperation> operations = OperationTree.Flatten(body);
        if (!operations.Exists(operation => relevant.Contains(operation, cancellation)))
        {
            return;
        }

        try
        {
            var reporter = new FindingReporter(
                body.Syntax,
                symbols,
                interpreter.IndependentFindings,
                rows,
                body.SemanticModel?.Compilation,
                boardFiles,
                report
            );
            bool MayArise(Finding finding) => interpreter.Callers.MayCause(owner, finding);
            var variables = new Variables(operations);
            interpreter.Explore(body, variables, reporter.Add, cancellation, MayArise);
            interpreter.ExploreDerived(body, variables, owner, reporter.AddOfClass, cancellation, MayArise);
            reporter.Finish();
        }
        // CA1031: an analyzer that throws is switched off for the whole build (AD0001); silence on one body is the smaller harm.
#pragma warning disable CA1031
        catch (Exception exception) when (exception is not OperationCanceledException && !Rethrows)
#pragma warning restore CA1031
        { }

        DroppedResults.Report(operations, symbols, report);
    }
}
