using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets try statements, throw expressions, and code of which an unknown part runs.</summary>
internal static class Exceptions
{
    /// <summary>
    /// Executes code once of which only a part may run, or which runs an unknown number of times: what it writes to is unknown before and
    /// after.
    /// </summary>
    public static Flow ExecuteUncertain(IOperation code, Func<Flow> execute, ExecutionState state)
    {
        state.Frame.IsReturnOpen |= CodeSearch.Enumerate(code, state).Any(part => Returns.IsOf(part, code));
        Havoc.HavocWrites(code, state);
        Havoc.EscapePassedObjects(code, state);
        Flow flow;
        int open = state.Path.OpenCount;
        try
        {
            flow = OpenBranches.RunToJoin(code, execute, state);
        }
        catch (PathTerminatedException)
        {
            // The exception ends this code only: another iteration or a catch clause may continue.
            state.Path.Join(open);
            flow = state.LeaveFor(null);
        }

        Havoc.HavocWrites(code, state);
        Havoc.EscapePassedObjects(code, state);
        return flow;
    }

    /// <summary>
    /// Executes a try statement. Where an exception leaves the body is unknown, so the catch clauses do not rely on what the body writes
    /// to.
    /// </summary>
    public static Flow ExecuteTry(ITryOperation statement, ExecutionState state)
    {
        if (statement.Catches.Length == 0)
        {
            Flow flow = state.Execute(statement.Body);
            return state.Execute(statement.Finally) == Flow.Leave ? Flow.Leave : flow;
        }

        // An exception may leave the body at any point: what it writes to is unknown in the catch clauses and after them.
        Flow bodyFlow = state.RunExpecting(
            ExpectedFailures.IsAnswered(statement),
            () => ExecuteUncertain(statement, () => state.Execute(statement.Body), state)
        );
        if (state.Path.HasAssumptions)
        {
            // Whether a catch clause runs, and how much of the body was skipped then, is unknown until run time. With assumptions on the
            // path, the catch clauses are not executed.
            Havoc.HavocCode(statement, state);
            Escapes.EscapeInputs(statement, state);
            if (bodyFlow == Flow.Leave)
            {
                state.Path.MarkUncertain();
                throw new PathTerminatedException();
            }

            Termination.MarkMayThrow(statement, state);
            state.Execute(statement.Finally);
            return Flow.Next;
        }

        // Before the exception, the body may have written to objects that other variables refer to.
        state.Frame.EscapeObjects();
        bool completes = false;
        foreach (ICatchClauseOperation clause in statement.Catches)
        {
            completes |=
                ExecuteUncertain(
                    statement,
                    () =>
                    {
                        if (clause.Filter is not null)
                        {
                            Escapes.EscapeInputs(clause.Filter, state);
                            state.Evaluate(clause.Filter);
                        }

                        return state.Execute(clause.Handler);
                    },
                    state
                ) == Flow.Next;
        }

        state.Execute(statement.Finally);
        return completes ? Flow.Next : bodyFlow;
    }

    /// <summary>Evaluates a throw expression, which ends the path.</summary>
    public static Value EvaluateThrow(IThrowOperation thrown, ExecutionState state)
    {
        state.Evaluate(thrown.Exception);
        throw new PathTerminatedException();
    }
}
