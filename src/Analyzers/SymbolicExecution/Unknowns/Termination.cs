using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>Decides what a call that is not interpreted means for the path: it may throw, so that the code after it may never run.</summary>
internal static class Termination
{
    /// <summary>
    /// Code that is not followed decides here whether the way goes on. What is assumed on the way may be what ends it: unless the code
    /// hangs on other parameters alone, the way is not judged further, and one is taken on which nothing is assumed.
    /// </summary>
    public static void MarkMayThrow(IOperation code, ExecutionState state)
    {
        List<ISymbol> inputs = [.. CodeSearch.FindInputs(code, state)];
        state.Path.MarkEscaped(inputs);
        bool isApart =
            inputs.Count > 0
            && !state.Path.IsAbout(inputs)
            && !state.Path.HasEscapedAssumption
            && !CodeSearch.Enumerate(code, state).Any(part => part is ILocalReferenceOperation);
        if (state.Path.HasAssumptions && !isApart)
        {
            state.Path.MarkUncertain();
            throw new PathTerminatedException();
        }
    }

    /// <summary>Calls that an operation makes and that are not followed may end the way.</summary>
    public static void AfterCall(IOperation operation, ExecutionState state)
    {
        foreach (
            IMethodSymbol? method in ImplicitCalls
                .FindCalls(operation)
                .Where(method => method is null || !state.Context.Symbols.IsRuntime(method))
        )
        {
            if (method is not null && ThrowAnalysis.NeverReturns(method))
            {
                throw new PathTerminatedException();
            }

            if (state.Context.Throws.MayThrow(method))
            {
                MarkMayThrow(operation, state);
            }
        }
    }

    /// <summary>The program goes on only if the value is not null.</summary>
    public static void Dereference(Value? value, ExecutionState state)
    {
        if (value?.Expression is { } nullable && nullable.Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            Escapes.Escape(value, state);
        }
        else if (
            value is { IsSymbolic: true, Expression: { } identity }
            && PathCondition.TryCreate(identity, BinaryOperatorKind.Equals, null) is { } isNull
            && !state.Path.TryAssume(isNull.Condition, false)
        )
        {
            throw new PathTerminatedException();
        }
    }
}
