using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>Interprets the code of a compilation: entry point of the folder, which connects its parts.</summary>
internal sealed class CompilationInterpreter
{
    private readonly KeywaySymbols symbols;
    private readonly LibraryCalls library;
    private readonly MemberValues members;

    /// <param name="compilation">The compilation.</param>
    /// <param name="symbols">Keyway's types.</param>
    /// <param name="policies">The team's own limits.</param>
    /// <param name="cancellation">Cancels the analysis.</param>
    public CompilationInterpreter(Compilation compilation, KeywaySymbols symbols, PolicyReader policies, CancellationToken cancellation)
    {
        this.symbols = symbols;
        library = new LibraryCalls(symbols);
        members = new MemberValues(
            compilation,
            policies,
            (initializer, values) =>
                new PathExplorer(
                    initializer,
                    new Variables([.. initializer.DescendantsAndSelf()]),
                    new InterpreterContext(symbols, library, values, new Budget(cancellation))
                ).Evaluate(),
            cancellation
        );
        IndependentFindings = new IndependentFindings(
            members.Bodies,
            (body, report) => Explore(body.Operation, body.Variables, report, cancellation)
        );
    }

    /// <summary>Gets the findings of methods and initializers when they are interpreted by themselves.</summary>
    public IndependentFindings IndependentFindings { get; }

    /// <summary>Takes every path through a body, within a budget.</summary>
    /// <param name="body">The body.</param>
    /// <param name="variables">How it uses its variables.</param>
    /// <param name="report">Receives the findings, each with the conditions of its path.</param>
    /// <param name="cancellation">Cancels the analysis.</param>
    public void Explore(IOperation body, Variables variables, Action<Finding, string?> report, CancellationToken cancellation)
    {
        try
        {
            var context = new InterpreterContext(symbols, library, members, new Budget(cancellation));
            new PathExplorer(body, variables, context).Explore(report);
        }
        catch (Exception exception) when (exception is BudgetExceededException or InsufficientExecutionStackException)
        {
            // The code is too large or too deeply nested to be interpreted completely; what was found until then stands.
        }
    }
}
