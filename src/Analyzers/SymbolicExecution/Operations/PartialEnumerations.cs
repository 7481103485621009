using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>
/// Explores what a query does after elements that are unknown: whoever enumerates it to its end also runs the code behind them, as in
/// <c>assembly.Check().Concat(mountings.SelectMany(…))</c>.
/// </summary>
internal static class PartialEnumerations
{
    /// <summary>Explores a loop over a query some of whose elements are unknown, unless the loop may end before the others.</summary>
    public static void Explore(IForEachLoopOperation loop, Value collection, ExecutionState state)
    {
        if (HasEffects(collection, state) || Enumerations.MayStop(loop, state))
        {
            return;
        }

        OpenBranches.Explore(
            () => true,
            () =>
            {
                // What the body has written for the elements that are left out.
                Havoc.HavocBranches(loop, state, loop.LoopControlVariable, loop.Body);
                state.TryEnumerate(state.Evaluate(loop.Collection), loop.Collection.Syntax, Receive, skips: true);
            },
            state
        );

        bool Receive(Value element)
        {
            int outer = state.Iterations.Count;
            LoopElements.Assign(loop, element, state);
            LoopElements.Begin(loop, element, null, state);
            LoopBodies.Execute(loop, out bool isOpen, state);
            state.Iterations.RemoveRange(outer, state.Iterations.Count - outer);
            return !isOpen;
        }
    }

    // What a function of the query would have written for the elements that are left out is unknown.
    private static bool HasEffects(Value query, ExecutionState state) =>
        query.Content is QueryObject { Arguments: var arguments }
        && arguments.Any(argument =>
            argument.Content is Closure function ? !HeldFunctions.IsPure(function, arguments, state) : HasEffects(argument, state)
        );
}
