using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Collections;

/// <summary>Models instance methods of arrays, spans, lists, sets, queues, stacks and immutable collections.</summary>
internal static class CollectionModel
{
    /// <summary>Interprets a call on a sequence whose elements are known; returns null if the result is unknown.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call.IsFramework && call.Instance?.Content is ListObject { Items: not null } sequence
            ? Invoke(call.Method, sequence, call.Arguments, call.Syntax, state, call.Operation)
                ?? TryTakeOrPeek(call.Operation, sequence, state)
            : null;

    /// <summary>Interprets a method of a sequence whose elements are known; returns null if the result is unknown.</summary>
    /// <param name="method">The method.</param>
    /// <param name="sequence">The sequence.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="syntax">The call.</param>
    /// <param name="state">The state of the path.</param>
    /// <param name="call">The call, or null for one through a delegate.</param>
    public static Value? Invoke(
        IMethodSymbol method,
        ListObject sequence,
        Value[] arguments,
        SyntaxNode syntax,
        ExecutionState state,
        IInvocationOperation? call = null
    )
    {
        List<Value> items = sequence.Items!;
        Value? result = (method.Name, arguments.Length) switch
        {
            // Only a loop reads the enumerator, from the first element to the last.
            ("GetEnumerator", 0) => Value.Known(sequence, syntax),
            ("ToArray", 0) => QueryOperators.CreateSequence(items, syntax),
            ("ToImmutable", 0) => QueryOperators.CreateSequence(items, syntax),
            ("MoveToImmutable" or "DrainToImmutable", 0) => Drain(sequence, syntax),
            ("Fill", 1) when method.ContainingType.Name == "Span" => Fill(sequence, arguments[0], syntax),
            ("AsReadOnly", 0) when TypeFacts.IsList(method.ContainingType) => Value.Known(sequence, syntax),
            ("Contains", 1) => QueryOperators.ComputeWithValue(nameof(Enumerable.Contains), items, arguments[0], syntax),
            ("IndexOf", 1) => SequenceItems.FindIndex(items, arguments[0], syntax),
            ("GetLength", 1)
                when sequence.Lengths is { } lengths && arguments[0].TryGetContent(out int rank) && rank >= 0 && rank < lengths.Count =>
                Value.Known(lengths[rank], syntax),
            ("GetLength", 1) when sequence.Lengths is null && arguments[0].TryGetContent(out int rank) && rank == 0 => Value.Known(
                items.Count,
                syntax
            ),
            ("Slice", 1 or 2) => SequenceItems.Slice(sequence, arguments, 0, syntax),
            ("Peek", 0) => items.Count > 0 ? items[0] : throw new PathTerminatedException(),
            ("GetRange", 2)
                when TypeFacts.IsList(method.ContainingType)
                    && arguments[0].TryGetContent(out int start)
                    && arguments[1].TryGetContent(out int count)
                    && SequenceItems.IsWithin(items, start, count) => QueryOperators.CreateSequence(items.Skip(start).Take(count), syntax),
            ("Sort", 1) when TypeFacts.IsList(method.ContainingType) && arguments[0].TryGetContent(out Closure comparison) =>
                ComparisonSort.TrySort(sequence, comparison, syntax, state) ? Value.Unknown(syntax) : null,
            (_, 1) when TypeFacts.IsList(method.ContainingType) && arguments[0].TryGetContent(out Closure function) =>
                FunctionCalls.TryInvoke(method.Name, sequence, function, syntax, state, call),
            _ => null,
        };
        return result
            ?? (
                method.ContainingType.Name switch
                {
                    "List" or "Builder" or "Collection" => ListModel.Change(method.Name, sequence, arguments, syntax),
                    "HashSet" => SetModel.Change(method.Name, sequence, arguments, syntax),
                    "SortedSet" => SortedSetModel.Change(method.Name, sequence, arguments, syntax),
                    "Queue" or "ConcurrentQueue" => ChangeQueue(method.Name, sequence, arguments, syntax),
                    "Stack" or "ConcurrentStack" => ChangeStack(method.Name, sequence, arguments, syntax),
                    "ImmutableArray" or "ImmutableList" => ChangeImmutable(method.Name, items, arguments, syntax),
                    _ => null,
                }
            );
    }

    private static Value Fill(ListObject span, Value value, SyntaxNode syntax)
    {
        span.Change(items => SequenceItems.Rewrite(items, Enumerable.Repeat(value, items.Count)));
        return Value.Unknown(syntax);
    }

    // The builder of an immutable array is empty afterwards.
    private static Value Drain(ListObject builder, SyntaxNode syntax)
    {
        Value drained = QueryOperators.CreateSequence(builder.Items!, syntax);
        builder.Change(items => items.Clear());
        return drained;
    }

    /// <summary>Interprets a method that writes the first element to an out argument; returns null for other methods.</summary>
    private static Value? TryTakeOrPeek(IInvocationOperation invocation, ListObject sequence, ExecutionState state)
    {
        if (invocation.TargetMethod.Name is not ("TryDequeue" or "TryPop" or "TryPeek") || invocation.Arguments.Length != 1)
        {
            return null;
        }

        bool hasElements = sequence.Items!.Count > 0;
        if (hasElements)
        {
            Targets.WriteAny(
                invocation.Arguments[0].Value,
                invocation.TargetMethod.Name == "TryPeek" ? sequence.Items[0] : SequenceItems.TakeFirst(sequence),
                state
            );
        }

        return Value.Known(hasElements, invocation.Syntax);
    }

    // The elements of a queue are stored with the next one to dequeue first.
    private static Value? ChangeQueue(string name, ListObject sequence, Value[] arguments, SyntaxNode syntax)
    {
        switch (name, arguments.Length)
        {
            case ("Enqueue", 1) when sequence.Items!.Count < Budget.MaximumItems:
                sequence.Change(queue => queue.Add(arguments[0]));
                return Value.Unknown(syntax);
            case ("Dequeue", 0):
                return SequenceItems.TakeFirst(sequence);
            default:
                return null;
        }
    }

    // The elements of a stack are stored with the top first, which is also the order in which they are enumerated.
    private static Value? ChangeStack(string name, ListObject sequence, Value[] arguments, SyntaxNode syntax)
    {
        switch (name, arguments.Length)
        {
            case ("Push", 1) when sequence.Items!.Count < Budget.MaximumItems:
                sequence.Change(stack => stack.Insert(0, arguments[0]));
                return Value.Unknown(syntax);
            case ("Pop", 0):
                return SequenceItems.TakeFirst(sequence);
            default:
                return null;
        }
    }

    // The result is another collection; the receiver stays as it is.
    private static Value? ChangeImmutable(string name, List<Value> items, Value[] arguments, SyntaxNode syntax)
    {
        int position = arguments.Length > 0 && arguments[0].TryGetContent(out int index) ? index : -1;
        return (name, arguments.Length) switch
        {
            ("Add", 1) => QueryOperators.CreateSequence(items.Append(arguments[0]), syntax),
            ("AddRange", 1) when arguments[0].Items is { } added => QueryOperators.CreateSequence(items.Concat(added), syntax),
            ("Insert", 2) when position >= 0 && position <= items.Count => QueryOperators.CreateSequence(
                [.. items.Take(position), arguments[1], .. items.Skip(position)],
                syntax
            ),
            ("SetItem", 2) when position >= 0 && position < items.Count => QueryOperators.CreateSequence(
                [.. items.Take(position), arguments[1], .. items.Skip(position + 1)],
                syntax
            ),
            ("RemoveAt", 1) when position >= 0 && position < items.Count => QueryOperators.CreateSequence(
                [.. items.Take(position), .. items.Skip(position + 1)],
                syntax
            ),
            _ => null,
        };
    }
}
