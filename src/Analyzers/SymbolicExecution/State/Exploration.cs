using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>
/// Runs code that the program may or may not run, to find its faults. Afterwards the state is as before: what the code changes is for
/// others to forget.
/// </summary>
internal static class Exploration
{
    /// <summary>Runs code on a copy of the state.</summary>
    /// <param name="assume">Assumes the conditions under which the code runs; returns false if they contradict others.</param>
    /// <param name="run">Runs the code.</param>
    /// <param name="state">The state of the path.</param>
    /// <param name="left">Variables of the surrounding code of which later code makes no designs; null for none.</param>
    public static void Run(Func<bool> assume, Action run, ExecutionState state, IReadOnlyCollection<ISymbol>? left = null) =>
        state.Path.RunInner(() => RunPath(assume, run, state, left ?? []));

    private static void RunPath(Func<bool> assume, Action run, ExecutionState state, IReadOnlyCollection<ISymbol> left)
    {
        (Frame frame, Value? explored) = (state.Frame, state.Explored);
        (Stack<Value> conditional, Stack<Value> initialized) = (state.ConditionalReceivers, state.ImplicitReceivers);
        (ILabelSymbol? jump, int depth, SourceSet sources) = (state.Jump, state.Depth, state.Sources);
        StaticMembers statics = state.Statics;
        List<ISymbol> jumps = [.. state.PossibleJumps];
        (int iterations, int designs) = (state.Iterations.Count, state.Designs.Count);
        var copy = new StateCopy();
        state.Frame = copy.Copy(frame);
        state.Explored = explored is null ? null : copy.Copy(explored);
        state.Statics = statics.Copy(copy.Copy);
        state.ConditionalReceivers = new Stack<Value>(conditional.Reverse().Select(copy.Copy));
        state.ImplicitReceivers = new Stack<Value>(initialized.Reverse().Select(copy.Copy));
        HashSet<ISymbol> variables = new(frame.AllVariables, SymbolEqualityComparer.Default);
        variables.ExceptWith(left);
        try
        {
            if (assume())
            {
                RunToEnd(run);
                DesignChecks.Check(designs, FindRemaining(variables, state), state);
            }
        }
        finally
        {
            (state.Frame, state.Explored, state.Statics) = (frame, explored, statics);
            (state.ConditionalReceivers, state.ImplicitReceivers) = (conditional, initialized);
            (state.Jump, state.Depth, state.Sources) = (jump, depth, sources);
            state.PossibleJumps.Clear();
            state.PossibleJumps.UnionWith(jumps);
            state.Iterations.RemoveRange(iterations, state.Iterations.Count - iterations);
            state.Designs.RemoveRange(designs, state.Designs.Count - designs);
        }
    }

    private static void RunToEnd(Action run)
    {
        try
        {
            run();
        }
        catch (PathTerminatedException)
        {
            // The exception ends the code that is explored only.
        }
    }

    // A design that a variable of the surrounding code holds may be extended there, and so may one that interpreted code returns to its
    // caller. What the explored body itself returns or yields, no later code extends.
    private static HashSet<DesignObject> FindRemaining(HashSet<ISymbol> variables, ExecutionState state) =>
        [
            .. state
                .Frame.GetValues(variables, withResult: state.Depth > 0)
                .SelectMany(value => value.DescendantsAndSelf)
                .Select(value => value.Content)
                .OfType<DesignObject>(),
        ];
}
