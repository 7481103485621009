using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;

namespace Keyway.Analyzers.SymbolicExecution.Models.Linq;

/// <summary>Calls the functions that are arguments of a LINQ operator, found by the names of their parameters.</summary>
internal static class QueryFunctions
{
    /// <summary>Calls a function once for each element; returns null if it is unknown, or a call is not interpreted.</summary>
    public static List<Value>? Invoke(QueryCall call, string parameter, IReadOnlyList<Value> elements) =>
        call.Find(parameter) is { } argument
        && argument.TryGetContent(out Closure function)
        && FunctionCalls.InvokeForEach(function, elements, call.Syntax, call.State) is { } results
            ? OpenResults.Settle(elements, results, function, call.Operation, call.State).Results
            : null;

    /// <summary>Calls a function once for each array of arguments; returns null if it is unknown, or a call is not interpreted.</summary>
    public static List<Value>? InvokeAll(QueryCall call, string parameter, List<Value[]> calls) =>
        call.Find(parameter) is { } argument && argument.TryGetContent(out Closure function) && calls.Count <= Budget.MaximumItems
            ? FunctionCalls.InvokeAll(function, calls, call.Syntax, call.State)
            : null;

    /// <summary>
    /// Calls a function once for each element; returns the elements themselves if the operator has no parameter of the name.
    /// </summary>
    public static IReadOnlyList<Value>? InvokeIfPresent(QueryCall call, string parameter, IReadOnlyList<Value> elements) =>
        call.Find(parameter) is null ? elements : Invoke(call, parameter, elements);
}
