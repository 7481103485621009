using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>Interprets every path through a body of code and checks the parts and designs that are created on it.</summary>
/// <param name="body">The body.</param>
/// <param name="variables">How the body uses its variables.</param>
/// <param name="context">The services that handlers use.</param>
/// <param name="createObject">Creates the object of the instance member that contains the body; null for other code.</param>
/// <param name="calls">Receives the calls, or null.</param>
/// <param name="typeArguments">The type arguments by the type parameters of the body, or null if they are unknown.</param>
internal sealed class PathExplorer(
    IOperation body,
    Variables variables,
    InterpreterContext context,
    Func<Value?>? createObject = null,
    RecordedCalls? calls = null,
    IReadOnlyDictionary<ITypeSymbol, ITypeSymbol>? typeArguments = null
)
{
    private readonly ExecutionState state = new(body, variables, context, Interpreter.Instance)
    {
        CreateObject = createObject,
        Calls = calls,
        TypeArguments = typeArguments,
    };

    /// <summary>Interprets every path through the body, up to <see cref="Budget.MaximumPaths"/>.</summary>
    /// <param name="report">Receives each finding with the conditions of its path, or null if it does not depend on any.</param>
    /// <param name="mayArise">Determines whether a finding may arise that depends on parameters; null if it may.</param>
    /// <exception cref="BudgetExceededException">The budget is spent; the findings up to this point have been reported.</exception>
    public void Explore(Action<Finding, string?> report, Func<Finding, bool>? mayArise = null)
    {
        bool areComplete = false;
        try
        {
            areComplete = ExploreAllPaths();
        }
        finally
        {
            // Whether a finding depends on a condition is known only if both outcomes have been taken.
            state.Findings.Report(areComplete ? report : (finding, _) => report(finding, null), mayArise);
        }
    }

    /// <summary>
    /// Evaluates the body as an expression, for example the initializer of a field. Returns an unknown value if the evaluation throws or
    /// depends on an assumption.
    /// </summary>
    public Value Evaluate()
    {
        Value value;
        try
        {
            value = state.Evaluate(body);
        }
        catch (PathTerminatedException)
        {
            return Value.Unknown(body.Syntax);
        }

        return state.Path.Advance() ? Value.Unknown(body.Syntax) : value;
    }

    private bool ExploreAllPaths()
    {
        for (int explored = 0; explored < Budget.MaximumPaths; explored++)
        {
            state.Reset();
            try
            {
                state.Execute(body);
            }
            catch (PathTerminatedException)
            {
                // The designs that were created before the exception are checked as well.
            }

            DesignChecks.Check(0, [], state);
            if (!state.Path.Advance())
            {
                return !state.Path.IsCut;
            }
        }

        return false;
    }
}
