using System.Collections.Immutable;
using Keyway.Analyzers.Evaluation;
using Keyway.Analyzers.Evaluation.Code;
using Keyway.Analyzers.Evaluation.Values;
using Keyway.Analyzers.Relevance;
using Keyway.Analyzers.Reporting;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers;

/// <summary>Runs the design rules on the parts, interconnects and other designs that code creates.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DesignAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The name of the <see cref="AppContext"/> switch with which tests make exceptions of the evaluator surface.</summary>
    /// <remarks>Without the switch, such an exception suppresses the diagnostics of one body of code.</remarks>
    public const string RethrowSwitch = "Keyway.Analyzers.Rethrow";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.ForDesigns;

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (KeywaySymbols.TryCreate(context.Compilation) is not { } symbols)
        {
            return;
        }

        var runtime = new RuntimeCalls(symbols);
        var policies = new PolicyReader(context.Options.AnalyzerConfigOptionsProvider);
        var members = new MemberValues(context.Compilation, symbols, runtime, policies, context.CancellationToken);
        var code = RelevantCode.Find(
            context.Compilation.SyntaxTrees.Except(symbols.SeriesFiles),
            symbols.SeriesClasses.Select(type => type.Name),
            context.CancellationToken
        );
        if (code.IsEmpty)
        {
            // Registering no action keeps projects that do not use Keyway free of the cost of a callback for each member.
            return;
        }

        // An operation action would make the compiler create operations for all code; this requests them for relevant code only.
        context.RegisterCodeBlockAction(block =>
        {
            if (!code.Contains(block.CodeBlock))
            {
                return;
            }

            foreach (SyntaxNode part in ExecutableCode.Of(block.CodeBlock, block.OwningSymbol.Name))
            {
                if (block.SemanticModel.GetOperation(part, block.CancellationToken) is not { } body)
                {
                    continue;
                }

                IOperation[] parts = [.. body.DescendantsAndSelf()];
                if (parts.Any(called => IsRelevant(called, symbols, code, block.CancellationToken)))
                {
                    Analyze(body, new Variables(parts), symbols, runtime, members, block.ReportDiagnostic, block.CancellationToken);
                    DroppedResults.Report(parts, symbols, block.ReportDiagnostic);
                }
            }
        });
    }

    /// <summary>Determines whether an operation, or the code that it calls, creates parts or designs or names parts.</summary>
    private static bool IsRelevant(IOperation part, KeywaySymbols symbols, RelevantCode code, CancellationToken cancellation) =>
        part switch
        {
            IAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } => symbols.IsPartNumber(member),
            IFieldInitializerOperation initializer => initializer.InitializedFields.Any(symbols.IsPartNumber),
            IPropertyInitializerOperation initializer => initializer.InitializedProperties.Any(symbols.IsPartNumber),
            IParameterInitializerOperation { Parameter: var parameter } => symbols.IsPartNumber(parameter),
            IInvocationOperation invocation => IsRelevant(invocation.TargetMethod, symbols, code, cancellation)
                || symbols.IsConnector(invocation.TargetMethod.ReturnType),
            IObjectCreationOperation { Constructor: { } constructor } => IsRelevant(constructor, symbols, code, cancellation)
                || Holds(constructor.ContainingType, code, cancellation),
            _ => UnseenCalls.By(part).Any(called => called is not null && IsRelevant(called, symbols, code, cancellation)),
        };

    // Creating an object also runs the initializers of its fields and properties.
    private static bool Holds(INamedTypeSymbol? made, RelevantCode code, CancellationToken cancellation)
    {
        for (INamedTypeSymbol? type = made; type is { DeclaringSyntaxReferences.IsEmpty: false }; type = type.BaseType)
        {
            if (
                type.GetMembers()
                    .Any(member =>
                        member is { IsStatic: false } and (IFieldSymbol or IPropertySymbol) && code.Contains(member, cancellation)
                    )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRelevant(IMethodSymbol method, KeywaySymbols symbols, RelevantCode code, CancellationToken cancellation) =>
        symbols.IsDesign(method.ContainingType)
        || SymbolEqualityComparer.Default.Equals(method.ContainingType, symbols.PartNumber)
        || (!symbols.IsRuntime(method) && code.Contains(method, cancellation));

    private static void Analyze(
        IOperation body,
        Variables variables,
        KeywaySymbols symbols,
        RuntimeCalls runtime,
        MemberValues members,
        Action<Diagnostic> report,
        CancellationToken cancellation
    )
    {
        var reporter = new FindingReporter(body.Syntax, symbols, members, report);
        try
        {
            try
            {
                new Evaluator(body, variables, symbols, runtime, members, reporter.Add, new Budget(cancellation)).Run();
            }
            catch (Exception exception) when (exception is BudgetExceededException or InsufficientExecutionStackException)
            {
                // The code is too large or too deeply nested; the findings so far are still valid.
            }

            reporter.Finish();
        }
        // The compiler disables an analyzer that throws for the whole build (AD0001). Missing the findings of one body is better.
#pragma warning disable CA1031
        catch (Exception exception) when (exception is not OperationCanceledException && !Rethrows)
#pragma warning restore CA1031
        { }
    }

    private static bool Rethrows => AppContext.TryGetSwitch(RethrowSwitch, out bool rethrow) && rethrow;
}
