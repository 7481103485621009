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
                FindIterator(arguments[i], call.Syntax, state) is { } iterator
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
                if (EnumeratesAtOnce(call, method, iterator, state))
                {
                    arguments[i] =
                        FrameworkSymbols.IsLinq(method) && !SequenceMethods.EnumeratesToEnd(method.Name)
                            ? ToListAhead(arguments[i], iterator, state)
                            : ToList(arguments[i], iterator, state);
                }
                else if (method.Name != nameof(Enumerable.AsEnumerable))
                {
                    // The code runs later, or to an unknown element.
                    Escapes.Escape(arguments[i], state);
                }
            }
        }
    }

    /// <summary>Enumerates an iterator that is spread into a collection; any other value is itself.</summary>
    public static Value EnumerateSpread(Value value, ExecutionState state) =>
        FindIterator(value, value.Origin, state) is { } iterator ? ToList(value, iterator, state) : value;

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
        return !FrameworkSymbols.IsFrameworkSymbol(method) ? true
            : call is IInvocationOperation invocation && FrameworkSymbols.IsLinq(method)
                ? method.Name != nameof(Enumerable.AsEnumerable) && state.Context.Purity.EnumeratesAtOnce(invocation, hasEffects)
            : !hasEffects
                || method.MethodKind == MethodKind.Constructor
                || SequenceMethods.EnumeratesArgument(method)
                || method.Name.StartsWith("To", StringComparison.Ordinal);
    }
}
