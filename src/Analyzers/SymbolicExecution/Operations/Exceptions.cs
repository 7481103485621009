using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets throw expressions, and code of which an unknown part runs.</summary>
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

    /// <summary>Evaluates a throw expression, which ends the path.</summary>
    public static Value EvaluateThrow(IThrowOperation thrown, ExecutionState state)
    {
        state.Evaluate(thrown.Exception);
        throw new PathTerminatedException(TryStatements.FindType(thrown));
    }
}
