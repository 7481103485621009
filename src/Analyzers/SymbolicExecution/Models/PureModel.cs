using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>Models framework methods without effects: the result is unknown, and no argument escapes.</summary>
internal static class PureModel
{
    /// <summary>Returns an unknown value that depends on the receiver and the arguments, or null if the call may have effects.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state)
    {
        if (!FrameworkPurity.IsPureCall(call.Operation))
        {
            return null;
        }

        state.Uncertainties++;
        return Value.Combine(call.Syntax, [call.Instance, .. call.Arguments]);
    }
}
