using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Linq;

/// <summary>Models operators of LINQ whose functions, or those of their source, must run when the program runs them.</summary>
internal static class DeferredQueries
{
    /// <summary>Determines whether the elements of a sequence are computed by code that runs whenever it is enumerated.</summary>
    public static bool IsDeferred(Value sequence) => sequence.Content is QueryObject or IteratorObject;

    /// <summary>Creates the query that a deferred operator returns.</summary>
    public static Value Create(IInvocationOperation invocation, Value[] arguments) =>
        Value.Known(new QueryObject(invocation, arguments), invocation.Syntax);

    /// <summary>Interprets an operator on a sequence whose code runs when it is enumerated; null if the result is unknown.</summary>
    public static Value? Invoke(IInvocationOperation invocation, Value[] arguments, ExecutionState state)
    {
        string name = invocation.TargetMethod.Name;
        return name == nameof(Enumerable.AsEnumerable) ? arguments[0]
            : SequenceMethods.IsDeferred(invocation.TargetMethod) ? Create(invocation, arguments)
            : arguments.Skip(1).Any(IsDeferred) ? null
            : StopsEarly(name) ? Find(invocation, arguments, state)
            : name == nameof(Enumerable.Aggregate) ? Aggregate(invocation, arguments, state)
            : ReadsToEnd(name) ? Compute(new QueryObject(invocation, arguments), state)
            : null;
    }

    /// <summary>Determines whether an operator reads no more elements once it has found one.</summary>
    public static bool StopsEarly(string name) =>
        name is nameof(Enumerable.Any) or nameof(Enumerable.All) or nameof(Enumerable.First) or nameof(Enumerable.FirstOrDefault);

    /// <summary>Computes an operator that reads elements until it finds one; returns null if the result is unknown.</summary>
    /// <exception cref="PathTerminatedException">There is none, so that the program throws.</exception>
    public static Value? Find(IInvocationOperation invocation, Value[] arguments, ExecutionState state)
    {
        string name = invocation.TargetMethod.Name;
        Value? found = null;
        var run = new QueryRun(new QueryObject(invocation, arguments), item => (found = item) is null, state);
        bool hasPredicate = invocation.TargetMethod.Parameters.Any(parameter => parameter.Name == "predicate");
        if (hasPredicate)
        {
            QueryFunctionCalls.Decide(run);
        }

        bool isKnown = run.Read(
            run.Source,
            item =>
                hasPredicate
                    ? QueryFunctionCalls.Test(run, item) is { } test
                        && (test.Holds == (name == nameof(Enumerable.All)) || run.Send(test.Item))
                    : run.Send(item)
        );
        return !isKnown
            ? null
            : name switch
            {
                nameof(Enumerable.Any) => Value.Known(found is not null, invocation.Syntax),
                nameof(Enumerable.All) => Value.Known(found is null, invocation.Syntax),
                nameof(Enumerable.First) => found ?? throw new PathTerminatedException(),
                _ => found ?? MissingElements.GetDefault(new QueryCall([], arguments, invocation, state)),
            };
    }

    private static bool ReadsToEnd(string name) =>
        SequenceMethods.EnumeratesToEnd(name)
        || name
            is nameof(Enumerable.Last)
                or nameof(Enumerable.LastOrDefault)
                or nameof(Enumerable.Single)
                or nameof(Enumerable.SingleOrDefault);

    // The function of the operator runs for each element as soon as it is read.
    private static Value? Compute(QueryObject query, ExecutionState state)
    {
        List<Value> items = [];
        List<Value> results = [];
        bool callsFunction = query.Arguments.Count == 2 && query.Arguments[1].Content is Closure;
        var run = new QueryRun(query, _ => true, state);
        bool isKnown = run.Read(
            run.Source,
            item =>
            {
                items.Add(item);
                if (callsFunction && QueryFunctionCalls.Call(run, 1, item) is { } result)
                {
                    results.Add(result);
                }

                return !run.IsUnknown && items.Count <= Budget.MaximumItems;
            }
        );
        IInvocationOperation call = query.Call;
        string name = call.TargetMethod.Name;
        if (!isKnown || items.Count > Budget.MaximumItems)
        {
            return null;
        }

        if (callsFunction)
        {
            (IReadOnlyList<Value> settled, results) = OpenResults.Settle(items, results, (Closure)query.Arguments[1].Content!, call, state);
            return QueryOperators.ComputeWithResults(name, settled, results, call.Syntax);
        }

        return QueryFunctionCalls.AreIndependent(query, items, state) || query.Arguments.Count == 1
            ? LinqQueries.Query(name, items, [QueryOperators.CreateSequence(items, call.Syntax), .. query.Arguments.Skip(1)], call, state)
            : null;
    }

    private static Value? Aggregate(IInvocationOperation invocation, Value[] arguments, ExecutionState state)
    {
        IMethodSymbol method = invocation.TargetMethod;
        int function = method.Parameters.First(parameter => parameter.Name == "func").Ordinal;
        Value? accumulated = method.Parameters.Any(parameter => parameter.Name == "seed") ? arguments[1] : null;
        var run = new QueryRun(new QueryObject(invocation, arguments), _ => true, state);
        return
            method.Parameters.All(parameter => parameter.Name != "resultSelector")
            && run.Read(
                run.Source,
                item =>
                {
                    accumulated = accumulated is null ? item : QueryFunctionCalls.Call(run, function, accumulated, item);
                    return !run.IsUnknown;
                }
            )
            ? accumulated
            : null;
    }
}
