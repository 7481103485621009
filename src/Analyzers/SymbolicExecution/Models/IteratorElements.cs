using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>Runs the code of iterators for calls that enumerate them at once.</summary>
internal static class IteratorElements
{
    /// <summary>Runs the code of an iterator; returns the elements that it yields, or null if they are unknown.</summary>
    public static List<Value>? Enumerate(IteratorObject iterator, ExecutionState state)
    {
        Frame enumeration = iterator.CreateFrame(state.Iteration);
        SourceMethods.Run(enumeration, iterator.Code, iterator.Call, state);
        return enumeration.IsReturnOpen ? null : enumeration.Yielded;
    }

    /// <summary>
    /// Runs the code of an iterator alternately with the code that receives its elements; returns false if it is unknown which they are.
    /// </summary>
    /// <param name="iterator">The iterator.</param>
    /// <param name="syntax">The code that enumerates.</param>
    /// <param name="receive">Receives each element; returns false to stop.</param>
    /// <param name="isCut">Whether code has not been interpreted, because it was unknown before whether the iterator has ended.</param>
    /// <param name="state">The state of the path.</param>
    public static bool TryEnumerate(
        IteratorObject iterator,
        SyntaxNode syntax,
        Func<Value, bool> receive,
        out bool isCut,
        ExecutionState state
    )
    {
        bool wasOpen = false;
        Frame consumer = state.Frame;
        int depth = state.Depth;
        int outer = state.Iterations.Count;
        Frame enumeration = iterator.CreateFrame(state.Iteration);
        enumeration.Consumer = element =>
        {
            wasOpen |= enumeration.IsReturnOpen;
            return !enumeration.IsReturnOpen && Receive(element);
        };
        SourceMethods.Run(enumeration, iterator.Code, syntax, state);
        isCut = wasOpen;
        return !enumeration.IsReturnOpen;

        // The receiver has the variables of the code around the enumeration.
        bool Receive(Value element)
        {
            (Frame frame, int innerDepth) = (state.Frame, state.Depth);
            List<LoopIteration> inner = [.. state.Iterations.Skip(outer)];
            state.Iterations.RemoveRange(outer, inner.Count);
            (state.Frame, state.Depth) = (consumer, depth);
            try
            {
                return receive(element);
            }
            finally
            {
                (state.Frame, state.Depth) = (frame, innerDepth);
                state.Iterations.RemoveRange(outer, state.Iterations.Count - outer);
                state.Iterations.AddRange(inner);
            }
        }
    }

    /// <summary>
    /// Enumerates the iterators among the arguments of a call that enumerates them at once, or creates a query that the code around it
    /// enumerates at once. Other iterators escape to a call that may enumerate them.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="method">The method or constructor that is called.</param>
    /// <param name="arguments">The arguments in the order of the parameters, which become lists.</param>
    /// <param name="state">The state of the path.</param>
    public static void EnumerateArguments(IOperation call, IMethodSymbol method, Value[] arguments, ExecutionState state)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            if (
                (arguments[i].Content is QueryObject || FindIterator(arguments[i], call.Syntax, state) is not null)
                && i < method.Parameters.Length
                && method.Parameters[i].OriginalDefinition.Type is { } type
                && (
                    type.OriginalDefinition.SpecialType
                    is SpecialType.System_Collections_Generic_IEnumerable_T
                        or SpecialType.System_Collections_IEnumerable
                )
                && (state.Context.Symbols.IsRuntime(method) || FrameworkSymbols.IsFrameworkSymbol(method))
            )
            {
                arguments[i] = EnumerateArgument(arguments[i], call, method, state);
            }
        }
    }

    private static Value EnumerateArgument(Value argument, IOperation call, IMethodSymbol method, ExecutionState state)
    {
        bool isQuery = FrameworkSymbols.IsLinq(method);
        if (FindIterator(argument, call.Syntax, state) is not { } iterator)
        {
            if (isQuery)
            {
                return argument;
            }

            if (!FrameworkSymbols.IsFrameworkSymbol(method) || EnumeratesToEnd(method))
            {
                return Enumerations.ToList(argument, call.Syntax, state) ?? Forget(argument, state);
            }
        }
        else if (EnumeratesAtOnce(call, method, iterator, state))
        {
            return isQuery && !SequenceMethods.EnumeratesToEnd(method.Name)
                ? ToListAhead(argument, iterator, state)
                : ToList(argument, iterator, state);
        }
        else if (isQuery)
        {
            return argument;
        }

        if (method.Name != nameof(Enumerable.AsEnumerable))
        {
            // The code runs later, or to an unknown element.
            Escapes.Escape(argument, state);
        }

        return argument;
    }

    // Some of the code of a sequence has run, and it is unknown what it has written.
    private static Value Forget(Value sequence, ExecutionState state)
    {
        Enumerations.Forget([sequence], state);
        return Value.Unknown(sequence.Origin);
    }

    /// <summary>Enumerates an iterator or query that is spread into a collection; any other value is itself.</summary>
    public static Value EnumerateSpread(Value value, ExecutionState state) =>
        FindIterator(value, value.Origin, state) is { } iterator ? ToList(value, iterator, state)
        : value.Content is not QueryObject ? value
        : Enumerations.ToList(value, value.Origin, state) ?? Forget(value, state);

    /// <summary>
    /// Gets the iterator whose code enumerates a value: the value itself, or that of its <c>GetEnumerator</c>; null if it is neither.
    /// </summary>
    public static IteratorObject? FindIterator(Value value, SyntaxNode syntax, ExecutionState state) =>
        value.Content switch
        {
            IteratorObject iterator => iterator,
            UserObject { Type: var type } => type
                .AllInterfaces.FirstOrDefault(implemented =>
                    implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
                )
                ?.GetMembers(nameof(System.Collections.IEnumerable.GetEnumerator))
                .OfType<IMethodSymbol>()
                .FirstOrDefault()
                is { } declared
                ? FindIterator(declared, value, syntax, state)
                : null,
            _ => null,
        };

    /// <summary>Gets the iterator that a method without parameters is, or null if it is none.</summary>
    /// <param name="declared">The method as the code names it.</param>
    /// <param name="instance">The receiver.</param>
    /// <param name="syntax">The code that enumerates.</param>
    /// <param name="state">The state of the path.</param>
    public static IteratorObject? FindIterator(IMethodSymbol declared, Value instance, SyntaxNode syntax, ExecutionState state) =>
        Dispatch.FindTarget(declared, instance) is { Parameters.IsEmpty: true } method
        && state.Context.Bodies.GetBody(method) is { IsIterator: true, IsAsync: false } body
            ? new IteratorObject(
                body.Operation,
                SourceMethods.CreateFrame(body, method, instance, [], [], syntax, state),
                syntax,
                state.Iteration
            )
            : null;

    private static Value ToList(Value value, IteratorObject iterator, ExecutionState state) =>
        state.Depth < Budget.MaximumDepth && Enumerate(iterator, state) is { } items
            ? Value.Known(new ListObject(items), value.Origin)
            : Value.Unknown(value.Origin);

    // A query may end before the iterator does.
    private static Value ToListAhead(Value value, IteratorObject iterator, ExecutionState state)
    {
        (Value list, PendingReports? reports) = Enumerations.RunAhead(() => ToList(value, iterator, state), state);
        Enumerations.Keep(list, reports, []);
        return list;
    }

    // The code of an iterator that has side effects runs alternately with the code that enumerates it.
    private static bool EnumeratesAtOnce(IOperation call, IMethodSymbol method, IteratorObject iterator, ExecutionState state)
    {
        bool hasEffects = !HeldFunctions.IsPureCode(iterator.Code, iterator.Children, state);
        return !FrameworkSymbols.IsFrameworkSymbol(method)
            || (
                call is IInvocationOperation invocation && FrameworkSymbols.IsLinq(method)
                    ? !hasEffects && method.Name != nameof(Enumerable.AsEnumerable) && state.Context.Purity.EnumeratesAtOnce(invocation)
                    : !hasEffects || EnumeratesToEnd(method)
            );
    }

    private static bool EnumeratesToEnd(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor
        || SequenceMethods.EnumeratesArgument(method)
        || method.Name.StartsWith("To", StringComparison.Ordinal);
}
