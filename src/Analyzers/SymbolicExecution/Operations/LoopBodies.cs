using Keyway.Analyzers.SymbolicExecution.State;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Executes the bodies of loops.</summary>
internal static class LoopBodies
{
    /// <summary>
    /// Executes one iteration; it is open if a jump or return depends on an undecided condition, so that the loop may have ended.
    /// </summary>
    public static Flow Execute(ILoopOperation loop, out bool isOpen, ExecutionState state)
    {
        state.PossibleJumps.Remove(loop.ExitLabel);
        state.PossibleJumps.Remove(loop.ContinueLabel);
        bool wasReturnOpen = state.Frame.IsReturnOpen;
        state.Iteration++;
        Flow flow = state.EndAt(state.Execute(loop.Body), loop.ContinueLabel);
        state.Iteration++;
        isOpen =
            state.PossibleJumps.Remove(loop.ExitLabel)
            | state.PossibleJumps.Remove(loop.ContinueLabel)
            | (state.Frame.IsReturnOpen && !wasReturnOpen);
        return flow;
    }
}
