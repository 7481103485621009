using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;

namespace Keyway.Analyzers.SymbolicExecution.Models.Collections;

/// <summary>
/// Models collections whose elements are known, but not their order: what does not depend on the order is computed, and what is the same
/// elements again is another such collection.
/// </summary>
internal static class BagModel
{
    /// <summary>Interprets a call on such a collection; returns null if it is another one, or the result depends on the order.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call is { IsFramework: true, Instance.Content: BagObject { Elements: { } members } }
            ? call.Method.Name == "Contains" && call.Arguments.Length == 1
                ? QueryOperators.ComputeWithValue(nameof(Enumerable.Contains), members, call.Arguments[0], call.Syntax)
                : null
            : FrameworkSymbols.IsLinq(call.Method)
            && call.Arguments.Length > 0
            && FindBag(call.Arguments[0]) is { Elements: { } elements } bag
            && CanRunNow(call, bag, state)
                ? QueryAhead(call, elements, state)
                : null;

    /// <summary>Finds the elements of a collection that enumerates them in an unknown order; null if it is another one.</summary>
    public static BagObject? FindBag(Value collection) =>
        collection.Content is DictionaryObject { Entries: { } entries } dictionary && EntryOrders.Enumerate(dictionary) is null
            ? new BagObject(SequenceItems.GetPairs(entries), dictionary.IsFixed)
            : collection.Content as BagObject;

    // Where the query is enumerated later, it still finds the same elements and values.
    private static bool CanRunNow(Call call, BagObject bag, ExecutionState state)
    {
        List<Closure> functions = [.. call.Arguments.Skip(1).Select(argument => argument.Content).OfType<Closure>()];
        return functions.TrueForAll(function => HeldFunctions.IsPure(function, call.Arguments, state))
            && (
                !SequenceMethods.IsDeferred(call.Method)
                || (bag.IsFixed && functions.TrueForAll(Constancy.ReadsConstants) && bag.Elements!.All(Constancy.IsConstantExceptSequences))
                || state.Context.Purity.IsEnumeratedAtOnce(call.Operation)
            );
    }

    private static Value? QueryAhead(Call call, IReadOnlyList<Value> elements, ExecutionState state)
    {
        if (SequenceMethods.EnumeratesToEnd(call.Method.Name))
        {
            Enumerations.Complete(call.Arguments[0], state);
            return Query(call, elements, state);
        }

        (Value? result, PendingReports? reports) = Enumerations.RunAhead(() => Query(call, elements, state), state);
        if (result is not null && SequenceMethods.IsDeferred(call.Method))
        {
            Enumerations.Keep(result, reports, call.Arguments);
        }

        return result;
    }

    /// <summary>Computes an operator of LINQ on such elements; returns null if the result depends on their order, or is unknown.</summary>
    public static Value? Query(Call call, IReadOnlyList<Value> elements, ExecutionState state)
    {
        string name = call.Method.Name;
        switch (name)
        {
            case nameof(Enumerable.Any)
            or nameof(Enumerable.All)
            or nameof(Enumerable.Count)
            or nameof(Enumerable.Contains)
            or nameof(Enumerable.Sum)
            or nameof(Enumerable.Max)
            or nameof(Enumerable.Min)
            or nameof(Enumerable.Single)
            or nameof(Enumerable.SingleOrDefault):
                return LinqQueries.Query(name, elements, call.Arguments, call.Operation, state);
            case nameof(Enumerable.First) or nameof(Enumerable.Last) when call.Arguments.Length == 2:
                return
                    LinqQueries.Query(nameof(Enumerable.Where), elements, call.Arguments, call.Operation, state) is { Items.Count: 1 } only
                    ? only.Items[0]
                    : null;
            case nameof(Enumerable.Select)
            or nameof(Enumerable.SelectMany)
            or nameof(Enumerable.Where)
            or nameof(Enumerable.Distinct)
            or nameof(Enumerable.ToArray)
            or nameof(Enumerable.ToList)
            or nameof(Enumerable.Reverse):
                return HasIndex(call) ? null : ToBag(LinqQueries.Query(name, elements, call.Arguments, call.Operation, state)?.Items, call);
            case nameof(Enumerable.AsEnumerable):
                return call.Arguments[0];
            case nameof(Enumerable.OrderBy) or nameof(Enumerable.OrderByDescending):
                return LinqQueries.Query(name, elements, call.Arguments, call.Operation, state) switch
                {
                    { Content: OrderedList sorted } result when sorted.Ranks.Distinct().Count() == sorted.Ranks.Count => result,
                    null => null,
                    _ => ToBag(elements, call),
                };
            case nameof(Enumerable.ThenBy) or nameof(Enumerable.ThenByDescending):
                return
                    call.Arguments[1].Content is Closure key && FunctionCalls.InvokeForEach(key, elements, call.Syntax, state) is not null
                    ? ToBag(elements, call)
                    : null;
            case nameof(Enumerable.ToDictionary):
                return LinqQueries.Query(name, elements, call.Arguments, call.Operation, state) is { Content: DictionaryObject dictionary }
                    ? Value.Known(Unorder(dictionary), call.Syntax)
                    : null;
            default:
                return null;
        }
    }

    private static bool HasIndex(Call call) =>
        call.Arguments.Skip(1).Any(argument => argument.Content is Closure { Method.Parameters.Length: > 1 });

    private static Value? ToBag(IReadOnlyList<Value>? items, Call call) =>
        items is null ? null : Value.Known(new BagObject(items, isFixed: SequenceMethods.IsDeferred(call.Method)), call.Syntax);

    private static DictionaryObject Unorder(DictionaryObject dictionary)
    {
        var unordered = new DictionaryObject(dictionary.Comparer) { Order = EntryOrder.Unknown };
        foreach ((Value key, Value value) in dictionary.Entries!)
        {
            unordered.Set(key, value);
        }

        return unordered;
    }
}
