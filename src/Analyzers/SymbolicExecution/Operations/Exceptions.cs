using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets try statements and code that runs at most in part.</summary>
internal static class Exceptions
{
    /// <summary>
    /// Code that runs in part or some unknown number of times, of which it may be anything: it is followed once, and what it writes is
    /// unknown before and after.
    /// </summary>
    public static Flow ExecuteOnce(IOperation code, Func<Flow> follow, ExecutionState state)
    {
        state.Frame.IsReturnOpen |= CodeSearch.Enumerate(code, state).Any(part => part is IReturnOperation);
        Havoc.HavocWrites(code, state);
        Havoc.HavocArguments(code, state);
        Flow flow;
        try
        {
            flow = follow();
        }
        catch (PathTerminatedException)
        {
            // It ends this code only, and another turn or a catch clause may go on.
            flow = state.LeaveFor(null);
        }

        Havoc.HavocWrites(code, state);
        Havoc.HavocArguments(code, state);
        return flow;
    }

    public static Flow ExecuteTry(ITryOperation attempt, ExecutionState state)
    {
        if (attempt.Catches.Length == 0)
        {
            Flow flow = state.Execute(attempt.Body);
            return state.Execute(attempt.Finally) == Flow.Leave ? Flow.Leave : flow;
        }

        // Where the body may be left, nobody knows: what it writes is unknown in the catch clauses and after them.
        Flow end = ExecuteOnce(attempt, () => state.Execute(attempt.Body), state);
        if (state.Path.HasAssumptions)
        {
            // Whether the way led into a catch clause, and past the body's end from there, only the program knows.
            Havoc.HavocCode(attempt, state);
            Escapes.EscapeInputs(attempt, state);
            if (end == Flow.Leave)
            {
                state.Path.MarkUncertain();
                throw new PathTerminatedException();
            }

            Termination.MarkMayThrow(attempt, state);
            state.Execute(attempt.Finally);
            return Flow.Next;
        }

        // What it did until then to objects that others have, too, only the program knows.
        state.Frame.HavocObjects();
        bool isCaught = false;
        foreach (ICatchClauseOperation clause in attempt.Catches)
        {
            isCaught |=
                ExecuteOnce(
                    attempt,
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

        state.Execute(attempt.Finally);
        return isCaught ? Flow.Next : end;
    }

    public static Value EvaluateThrow(IThrowOperation thrown, ExecutionState state)
    {
        state.Evaluate(thrown.Exception);
        throw new PathTerminatedException();
    }
}
