using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>Escape: values become reachable from code that is not analyzed, which may write into them, and whose conditions on them are unknown.</summary>
internal static class Escapes
{
    /// <summary>Code that is not followed has these parameters from here on: nothing more is assumed about them.</summary>
    public static void EscapeInputs(IOperation code, ExecutionState state) => state.Path.MarkEscaped(CodeSearch.FindInputs(code, state));

    /// <summary>Code that is not followed has the value from here on.</summary>
    public static void Escape(Value value, ExecutionState state)
    {
        state.Path.MarkEscaped(value.DescendantInputs);
        value.Escape();
    }

    // One of them is reached, and nobody knows which.
    public static void EscapeElements(ListObject sequence, ExecutionState state)
    {
        foreach (Value item in sequence.Items ?? [])
        {
            Escape(item, state);
        }
    }

    /// <summary>What a call that is not followed could write to is unknown after it.</summary>
    public static void EscapeArguments(IInvocationOperation invocation, Value? instance, Value[] arguments, ExecutionState state)
    {
        if (instance is not null)
        {
            state.Path.MarkEscaped(instance.DescendantInputs);
        }

        if (invocation.TargetMethod.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke)
        {
            state.Frame.HavocObjects();
        }

        instance?.Escape();

        foreach (Value argument in arguments)
        {
            Escape(argument, state);
        }
    }

    /// <summary>What is written to a variable that a function apart uses goes into code that is not followed.</summary>
    public static void EscapeToFunctions(IEnumerable<ISymbol> written, Value value, ExecutionState state)
    {
        if (written.Any(variable => state.Frame.Variables.Captured.Contains(variable) || state.Frame.Variables.Aliased.Contains(variable)))
        {
            state.Path.MarkEscaped(value.DescendantInputs);
        }
    }
}
