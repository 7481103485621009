using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>What branches of a statement may change for the code after it.</summary>
/// <param name="Variables">The variables that they write and later code uses.</param>
/// <param name="Left">The variables that they write and of which later code makes no designs.</param>
/// <param name="WritesThis">Whether they write to members of <c>this</c>.</param>
/// <param name="Returns">Whether they return or yield values to code that is interpreted too.</param>
internal sealed record BranchEffects(IReadOnlyList<ISymbol> Variables, IReadOnlyList<ISymbol> Left, bool WritesThis, bool Returns)
{
    /// <summary>Gets whether designs may differ by what the branches change.</summary>
    public bool AreRelevant => Variables.Count > 0 || WritesThis || Returns;

    /// <summary>Reads what a branch has changed; null if it leaves the code for good, or for a label outside.</summary>
    public IReadOnlyList<Value>? Read(Flow flow, ExecutionState state) =>
        flow == Flow.Next || (Returns && state.Jump is null)
            ?
            [
                .. Variables.Select(variable => state.Frame.Read(variable, state.Body.Syntax)),
                .. WritesThis ? new[] { state.Frame.This! } : [],
                .. Returns ? ReadReturned(flow, state) : [],
            ]
            : null;

    private static Value[] ReadReturned(Flow flow, ExecutionState state) =>
        [
            Value.Known(flow, state.Body.Syntax),
            (flow == Flow.Leave ? state.Frame.Returned : null) ?? Value.Unknown(state.Body.Syntax),
            Value.Known(new TupleValue([.. state.Frame.Yielded ?? []]), state.Body.Syntax),
        ];
}
