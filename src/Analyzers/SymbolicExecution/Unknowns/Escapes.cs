using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>
/// Lets values escape: code that is not analyzed can reach them. It may write into objects, and may throw for some values of parameters.
/// </summary>
internal static class Escapes
{
    /// <summary>Lets the parameters escape on which code depends: no more conditions on them are assumed on this path.</summary>
    public static void EscapeInputs(IOperation code, ExecutionState state) => state.Path.MarkEscaped(CodeSearch.FindInputs(code, state));

    /// <summary>
    /// Lets a value escape: objects in it are unknown from here on, and no more conditions on its parameters are assumed.
    /// </summary>
    public static void Escape(Value value, ExecutionState state)
    {
        state.Path.MarkEscaped(value.DescendantInputs);
        foreach (Value part in value.DescendantsAndSelf)
        {
            if (part.TryGetContent(out Closure function))
            {
                MarkCaptured(function, state);
            }
        }

        value.Escape();
    }

    /// <summary>Lets all elements of a sequence escape, because code reaches one of them and it is unknown which.</summary>
    public static void EscapeElements(ListObject sequence, ExecutionState state)
    {
        foreach (Value item in sequence.Items ?? [])
        {
            Escape(item, state);
        }
    }

    /// <summary>
    /// Lets the object of a variable escape to code that has the variable; if no code writes into the object, it stays known.
    /// </summary>
    public static void EscapeRead(ISymbol variable, Value value, ExecutionState state)
    {
        if (!value.HasState || state.Context.Members.Effects.Aliases.MayWriteInto(variable, value))
        {
            value.Escape();
            return;
        }

        foreach (
            Value part in value.DescendantsAndSelf.Where(part =>
                part.Content is not (ListObject or DictionaryObject or UserObject or TupleValue)
            )
        )
        {
            part.Escape();
        }
    }

    /// <summary>
    /// Lets the objects of all variables escape to a function of which it is unknown which one it is: what no code writes into stays known.
    /// </summary>
    public static void EscapeToAnyFunction(ExecutionState state)
    {
        foreach (KeyValuePair<ISymbol, Value> variable in state.Frame.GetAllValues())
        {
            EscapeRead(variable.Key, variable.Value, state);
        }

        if (state.Frame.This is not { Content: UserObject { IsImmutable: true, Constructed: null } instance })
        {
            state.Frame.This?.Escape();
            return;
        }

        foreach (KeyValuePair<ISymbol, Value> member in instance.GetMembers())
        {
            EscapeRead(member.Key, member.Value, state);
        }
    }

    /// <summary>Lets all elements of a sequence escape to a loop that has one of them in its variables.</summary>
    public static void EscapeElements(ListObject sequence, IForEachLoopOperation loop, ExecutionState state)
    {
        foreach (Value item in sequence.Items ?? [])
        {
            state.Path.MarkEscaped(item.DescendantInputs);
            if (loop.Locals.Length == 1)
            {
                EscapeRead(loop.Locals[0], item, state);
            }
            else
            {
                item.Escape();
            }
        }
    }

    /// <summary>Lets everything escape that a call which is not analyzed can reach.</summary>
    /// <param name="invocation">The call.</param>
    /// <param name="instance">The receiver, or null if there is none.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="state">The state of the path.</param>
    public static void EscapeArguments(IInvocationOperation invocation, Value? instance, Value[] arguments, ExecutionState state)
    {
        if (instance is not null)
        {
            state.Path.MarkEscaped(instance.DescendantInputs);
        }

        if (invocation.TargetMethod.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke)
        {
            EscapeToAnyFunction(state);
        }

        instance?.Escape();
        IMethodSymbol method = invocation.TargetMethod;
        List<Value> handedOver = [.. arguments.Where(argument => !IsPureKey(argument, arguments, method, state))];
        List<Value> received = [.. arguments.Where(argument => handedOver.Contains(argument) || Captures(argument))];
        Sources.Receive(
            instance is null ? received : [instance, .. received],
            method.IsStatic && !FrameworkSymbols.IsFrameworkSymbol(method) ? method.ContainingType.OriginalDefinition : null,
            state
        );

        if (OnlyAsks(invocation, arguments, handedOver) || FrameworkPurity.IsLookup(invocation))
        {
            return;
        }

        foreach (Value argument in handedOver)
        {
            Escape(argument, state);
        }
    }

    // A query that has nothing but a sequence, plain values and functions that compute plain values.
    private static bool OnlyAsks(IInvocationOperation invocation, Value[] arguments, List<Value> handedOver) =>
        FrameworkSymbols.IsLinq(invocation.TargetMethod)
        && handedOver.Count < arguments.Length
        && invocation
            .Arguments.Skip(1)
            .All(argument =>
                TypeFacts.IsPlainType(argument.Value.Type)
                || (argument.Parameter is { } parameter && !handedOver.Contains(arguments[parameter.Ordinal]))
            );

    // A function of a query that computes a truth, a number or a text: what it reads stays as it is.
    private static bool IsPureKey(Value argument, Value[] arguments, IMethodSymbol method, ExecutionState state)
    {
        if (
            !FrameworkSymbols.IsLinq(method)
            || !argument.TryGetContent(out Closure function)
            || !TypeFacts.IsPlainType(function.Method.ReturnType)
            || !HeldFunctions.IsPure(function, arguments, state)
        )
        {
            return false;
        }

        MarkCaptured(function, state);
        return true;
    }

    private static bool Captures(Value argument) =>
        argument.TryGetContent(out Closure function) && (function.Instance is not null || Constancy.GetCapturedVariables(function).Any());

    // A function may throw for some values of what it captures.
    private static void MarkCaptured(Closure function, ExecutionState state) =>
        state.Path.MarkEscaped(Constancy.GetCaptured(function).SelectMany(captured => captured.DescendantInputs));

    /// <summary>Lets the parameters escape on which a value depends, if it is written to a captured or aliased variable.</summary>
    public static void EscapeToFunctions(IEnumerable<ISymbol> written, Value value, ExecutionState state)
    {
        Variables variables = state.Frame.Variables;
        if (variables.Captured.Count == 0 && variables.Aliased.Count == 0)
        {
            return;
        }

        foreach (ISymbol variable in written)
        {
            if (variables.Captured.Contains(variable) || variables.Aliased.Contains(variable))
            {
                state.Path.MarkEscaped(value.DescendantInputs);
                return;
            }
        }
    }
}
