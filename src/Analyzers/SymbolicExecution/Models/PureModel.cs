using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>Calls without effects: the result is unknown, and nothing is written.</summary>
internal static class PureModel
{
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        PurityAnalysis.IsPureCall(call.Operation) ? Value.Combine(call.Syntax, [call.Instance, .. call.Arguments]) : null;
}
