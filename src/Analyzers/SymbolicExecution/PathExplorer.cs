using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Rules;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>Takes every path through a body of code, and judges the parts and designs that are created on it.</summary>
internal sealed class PathExplorer(IOperation body, Variables variables, InterpreterContext context)
{
    private readonly ExecutionState state = new(body, variables, context, Interpreter.Instance);

    /// <summary>Takes every path through the body.</summary>
    /// <param name="report">Receives the findings, each with the conditions of its path.</param>
    /// <exception cref="BudgetExceededException">The code costs more than it may; what was found until then has been reported.</exception>
    public void Explore(Action<Finding, string?> report)
    {
        try
        {
            TakeAllPaths();
        }
        finally
        {
            state.Findings.Report(report);
        }
    }

    /// <summary>
    /// Evaluates the body as an expression, as the initializer of a field; unknown if it depends on a condition that is unknown.
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

    private void TakeAllPaths()
    {
        for (int taken = 0; taken < Budget.MaximumPaths; taken++)
        {
            state.Reset();
            try
            {
                state.Execute(body);
            }
            catch (PathTerminatedException)
            {
                // What was created before the path ended is judged.
            }

            Judge();
            if (!state.Path.Advance())
            {
                break;
            }
        }
    }

    private void Judge()
    {
        foreach (DesignObject design in state.Designs)
        {
            if (!design.IsContinued || (design.IsOverridden && design.IsUsed))
            {
                state.Report(DesignChecker.Check(design.Model, context.Policies.For(body.Syntax.SyntaxTree)));
            }
        }
    }
}
