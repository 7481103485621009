using Keyway.Analyzers.SymbolicExecution.State;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Executes the bodies of loops.</summary>
internal static class LoopBodies
{
    /// <summary>
    /// Executes one iteration; it is open if a jump or return depends on an undecided condition, so that the loop may have ended.
    /// </summary>
    /// <param name="loop">The loop.</param>
    /// <param name="isOpen">Whether the iteration is open.</param>
    /// <param name="state">The state of the path.</param>
    /// <param name="isOnly">Whether the path goes on as this iteration leaves it, and not as any of several does.</param>
    public static Flow Execute(ILoopOperation loop, out bool isOpen, ExecutionState state, bool isOnly = false)
    {
        state.PossibleJumps.Remove(loop.ExitLabel);
        state.PossibleJumps.Remove(loop.ContinueLabel);
        bool wasReturnOpen = state.Frame.IsReturnOpen;
        state.Iteration++;
        int open = state.Path.OpenCount;
        Flow flow = state.EndAt(state.Execute(loop.Body), loop.ContinueLabel);
        if (isOnly)
        {
            state.Path.MarkForked(open);
        }

        if (OpenBranches.Join(loop.Body, open, state) && flow == Flow.Leave)
        {
            // The iteration leaves the loop only under a condition whose outcome is unknown: others may follow.
            state.Frame.IsReturnOpen |= state.Jump is null;
            state.Jump = null;
            flow = Flow.Next;
            wasReturnOpen |= state.Frame.IsReturnOpen;
        }

        state.Iteration++;
        isOpen =
            state.PossibleJumps.Remove(loop.ExitLabel)
            | state.PossibleJumps.Remove(loop.ContinueLabel)
            | (state.Frame.IsReturnOpen && !wasReturnOpen);
        return flow;
    }
}
