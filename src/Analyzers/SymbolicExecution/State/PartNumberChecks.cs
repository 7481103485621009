using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>Judges part numbers written as text.</summary>
internal static class PartNumberChecks
{
    /// <summary>A text that goes where a part number is expected; the empty one stands for no number yet.</summary>
    public static void Check(ISymbol? target, Value value, IOperation expression, ExecutionState state)
    {
        if (target is not null && state.Context.Symbols.IsPartNumber(target) && value.TryGetContent(out string number) && number.Length > 0)
        {
            ValueOrigin place = Origins.GetOrigin(expression, state) with { Source = value.Origin };
            state.Report(
                DesignRules.Check(
                    new PartNumberRequest(new Traced<string>((string)value.Content!, place), state.Context.Symbols.Series.All)
                )
            );
        }
    }
}
