using System.Collections.Immutable;
using Keyway.Analyzers.Evaluation;
using Keyway.Analyzers.Reporting;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers;

/// <summary>Runs the design rules on the parts and interconnects that code makes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DesignAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The switch by which tests see faults of the evaluator itself, which are silent otherwise.</summary>
    public const string RethrowSwitch = "Keyway.Analyzers.Rethrow";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (KeywaySymbols.In(context.Compilation) is not { } symbols)
        {
            return;
        }

        var runtime = new RuntimeCalls(symbols);
        var members = new MemberValues(context.Compilation, symbols, runtime, context.CancellationToken);
        context.RegisterOperationBlockStartAction(block =>
        {
            // Only code that makes parts or interconnects is followed; to find out costs a look at each call.
            int concerned = 0;
            block.RegisterOperationAction(
                operation =>
                {
                    if (concerned == 0 && IsOfConcern((IInvocationOperation)operation.Operation, symbols))
                    {
                        Interlocked.Exchange(ref concerned, 1);
                    }
                },
                OperationKind.Invocation);
            block.RegisterOperationBlockEndAction(end =>
            {
                if (concerned != 0)
                {
                    foreach (IOperation body in end.OperationBlocks)
                    {
                        Analyze(body, symbols, runtime, members, end.ReportDiagnostic, end.CancellationToken);
                    }
                }
            });
        });
    }

    private static bool IsOfConcern(IInvocationOperation invocation, KeywaySymbols symbols)
    {
        IMethodSymbol method = invocation.TargetMethod;
        return SymbolEqualityComparer.Default.Equals(method.ContainingType, symbols.Interconnect)
            || SymbolEqualityComparer.Default.Equals(method.ContainingType, symbols.PartNumber)
            || symbols.IsConnector(method.ReturnType);
    }

    private static void Analyze(
        IOperation body,
        KeywaySymbols symbols,
        RuntimeCalls runtime,
        MemberValues members,
        Action<Diagnostic> report,
        CancellationToken cancellation)
    {
        var reporter = new FindingReporter(body.Syntax.SyntaxTree, symbols, report);
        try
        {
            new Evaluator(body, symbols, runtime, members, finding => reporter.Add(finding, body.Syntax), new Budget(cancellation)).Run();
        }
        catch (Exception exception) when (exception is BudgetExceededException or InsufficientExecutionStackException)
        {
            // Code that is too large or too deep to follow: what was found until here stands.
        }
#pragma warning disable CA1031 // An analyzer that throws is switched off for the whole build (AD0001); silence on one body is the smaller harm.
        catch (Exception exception) when (exception is not OperationCanceledException && !Rethrows)
#pragma warning restore CA1031
        {
        }
    }

    private static bool Rethrows => AppContext.TryGetSwitch(RethrowSwitch, out bool rethrow) && rethrow;
}
