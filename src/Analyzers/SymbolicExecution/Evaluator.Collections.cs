using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>Calls of arrays, lists, sets, queues and stacks that are known.</summary>
internal sealed partial class Evaluator
{
    /// <summary>A call of a method that a known sequence has; nothing if it is not followed.</summary>
    /// <param name="method">The method.</param>
    /// <param name="sequence">The sequence, whose elements are known.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="syntax">The call.</param>
    private Value? CallCollection(IMethodSymbol method, ListObject sequence, Value[] arguments, SyntaxNode syntax)
    {
        List<Value> items = sequence.Items!;
        Value? read = (method.Name, arguments.Length) switch
        {
            ("ToArray", 0) => QueryOperators.Sequence(items, syntax),
            ("AsReadOnly", 0) when IsList(method.ContainingType) => Value.Known(sequence, syntax),
            ("Contains", 1) => QueryOperators.WithValue(nameof(Enumerable.Contains), items, arguments[0], syntax),
            ("IndexOf", 1) => FindIndex(items, arguments[0], syntax),
            ("GetLength", 1)
                when sequence.Lengths is { } lengths && arguments[0].TryGetContent(out int rank) && rank >= 0 && rank < lengths.Count =>
                Value.Known(lengths[rank], syntax),
            ("GetLength", 1) when sequence.Lengths is null && arguments[0].TryGetContent(out int rank) && rank == 0 => Value.Known(
                items.Count,
                syntax
            ),
            ("Slice", 1 or 2) => Slice(sequence, arguments, 0, syntax),
            ("Peek", 0) => items.Count > 0 ? items[0] : throw new PathTerminatedException(),
            ("GetRange", 2)
                when IsList(method.ContainingType)
                    && arguments[0].TryGetContent(out int start)
                    && arguments[1].TryGetContent(out int count)
                    && IsWithin(items, start, count) => QueryOperators.Sequence(items.Skip(start).Take(count), syntax),
            (_, 1) when IsList(method.ContainingType) && arguments[0].TryGetContent(out Closure function) => WithFunction(
                method.Name,
                sequence,
                function,
                syntax
            ),
            _ => null,
        };
        return read
            ?? (
                method.ContainingType.Name switch
                {
                    "List" => ChangeList(method.Name, sequence, arguments, syntax),
                    "HashSet" => ChangeSet(method.Name, sequence, arguments, syntax),
                    "Queue" => ChangeQueue(method.Name, sequence, arguments, syntax),
                    "Stack" => ChangeStack(method.Name, sequence, arguments, syntax),
                    "ImmutableArray" or "ImmutableList" => OfImmutable(method.Name, items, arguments, syntax),
                    _ => null,
                }
            );
    }

    private static Value? ChangeList(string name, ListObject sequence, Value[] arguments, SyntaxNode syntax)
    {
        List<Value> items = sequence.Items!;
        switch (name, arguments.Length)
        {
            case ("Add", 1) when items.Count < Budget.MaximumItems:
                sequence.Change(list => list.Add(arguments[0]));
                return Value.Unknown(syntax);
            case ("AddRange", 1) when arguments[0].Items is { } added && items.Count + added.Count <= Budget.MaximumItems:
                List<Value> more = [.. added];
                sequence.Change(list => list.AddRange(more));
                return Value.Unknown(syntax);
            case ("Insert", 2)
                when arguments[0].TryGetContent(out int place) && place >= 0 && place <= items.Count && items.Count < Budget.MaximumItems:
                sequence.Change(list => list.Insert(place, arguments[1]));
                return Value.Unknown(syntax);
            case ("InsertRange", 2)
                when arguments[0].TryGetContent(out int place)
                    && place >= 0
                    && place <= items.Count
                    && arguments[1].Items is { } inserted
                    && items.Count + inserted.Count <= Budget.MaximumItems:
                List<Value> between = [.. inserted];
                sequence.Change(list => list.InsertRange(place, between));
                return Value.Unknown(syntax);
            case ("RemoveAt", 1) when arguments[0].TryGetContent(out int place) && place >= 0 && place < items.Count:
                sequence.Change(list => list.RemoveAt(place));
                return Value.Unknown(syntax);
            case ("RemoveRange", 2)
                when arguments[0].TryGetContent(out int start)
                    && arguments[1].TryGetContent(out int count)
                    && IsWithin(items, start, count):
                sequence.Change(list => list.RemoveRange(start, count));
                return Value.Unknown(syntax);
            case ("Remove", 1):
                return Remove(sequence, arguments[0], syntax);
            case ("Clear", 0):
                sequence.Change(list => list.Clear());
                return Value.Unknown(syntax);
            case ("Reverse", 0):
                sequence.Change(list => list.Reverse());
                return Value.Unknown(syntax);
            case ("Sort", 0) when ValueComparer.CanCompare(items):
                sequence.Change(Sort);
                return Value.Unknown(syntax);
            default:
                return null;
        }
    }

    private static Value? ChangeSet(string name, ListObject sequence, Value[] arguments, SyntaxNode syntax)
    {
        List<Value> items = sequence.Items!;
        if (!sequence.IsSet || arguments.Length != 1 || !items.All(QueryOperators.IsComparable))
        {
            return null;
        }

        switch (name)
        {
            case "Add" when QueryOperators.IsComparable(arguments[0]) && !sequence.HasGaps && items.Count < Budget.MaximumItems:
                bool isNew = !items.Any(item => Equals(item.Content, arguments[0].Content));
                if (isNew)
                {
                    sequence.Change(set => set.Add(arguments[0]));
                }

                return Value.Known(isNew, syntax);
            case "Remove":
                sequence.HasGaps = true;
                return Remove(sequence, arguments[0], syntax);
            case "UnionWith"
                when !sequence.HasGaps
                    && arguments[0].Items is { } added
                    && QueryOperators.WithValue(nameof(Enumerable.Union), items, arguments[0], syntax)?.Items is { } union
                    && added.Count <= Budget.MaximumItems:
                sequence.Change(set => set.AddRange(union.Skip(set.Count)));
                return Value.Unknown(syntax);
            case "ExceptWith"
            or "IntersectWith"
                when QueryOperators
                    .WithValue(name == "ExceptWith" ? nameof(Enumerable.Except) : nameof(Enumerable.Intersect), items, arguments[0], syntax)
                    ?.Items
                    is { } kept:
                sequence.HasGaps = true;
                sequence.Change(set =>
                {
                    set.Clear();
                    set.AddRange(kept);
                });
                return Value.Unknown(syntax);
            case "Overlaps" when QueryOperators.WithValue(nameof(Enumerable.Intersect), items, arguments[0], syntax)?.Items is { } common:
                return Value.Known(common.Count > 0, syntax);
            default:
                return null;
        }
    }

    private static Value? ChangeQueue(string name, ListObject sequence, Value[] arguments, SyntaxNode syntax)
    {
        switch (name, arguments.Length)
        {
            case ("Enqueue", 1) when sequence.Items!.Count < Budget.MaximumItems:
                sequence.Change(queue => queue.Add(arguments[0]));
                return Value.Unknown(syntax);
            case ("Dequeue", 0):
                return TakeFirst(sequence);
            default:
                return null;
        }
    }

    private static Value? ChangeStack(string name, ListObject sequence, Value[] arguments, SyntaxNode syntax)
    {
        switch (name, arguments.Length)
        {
            case ("Push", 1) when sequence.Items!.Count < Budget.MaximumItems:
                sequence.Change(stack => stack.Insert(0, arguments[0]));
                return Value.Unknown(syntax);
            case ("Pop", 0):
                return TakeFirst(sequence);
            default:
                return null;
        }
    }

    // The program throws if there is none.
    private static Value TakeFirst(ListObject sequence)
    {
        Value first = sequence.Items!.Count > 0 ? sequence.Items[0] : throw new PathTerminatedException();
        sequence.Change(items => items.RemoveAt(0));
        return first;
    }

    private static Value? OfImmutable(string name, List<Value> items, Value[] arguments, SyntaxNode syntax)
    {
        int place = arguments.Length > 0 && arguments[0].TryGetContent(out int index) ? index : -1;
        return (name, arguments.Length) switch
        {
            ("Add", 1) => QueryOperators.Sequence(items.Append(arguments[0]), syntax),
            ("AddRange", 1) when arguments[0].Items is { } added => QueryOperators.Sequence(items.Concat(added), syntax),
            ("Insert", 2) when place >= 0 && place <= items.Count => QueryOperators.Sequence(
                [.. items.Take(place), arguments[1], .. items.Skip(place)],
                syntax
            ),
            ("SetItem", 2) when place >= 0 && place < items.Count => QueryOperators.Sequence(
                [.. items.Take(place), arguments[1], .. items.Skip(place + 1)],
                syntax
            ),
            ("RemoveAt", 1) when place >= 0 && place < items.Count => QueryOperators.Sequence(
                [.. items.Take(place), .. items.Skip(place + 1)],
                syntax
            ),
            _ => null,
        };
    }

    /// <summary>A static method that makes, reads or fills an array or an immutable collection; nothing if it is not followed.</summary>
    private Value? CallOnArrays(IMethodSymbol method, Value[] arguments, SyntaxNode syntax)
    {
        if (method.ContainingType.SpecialType == SpecialType.System_Array)
        {
            return CallOnArray(method.Name, arguments, syntax);
        }

        return (method.ContainingType.Name, method.Name) switch
        {
            ("ImmutableArray" or "ImmutableList", "Create") => method.Parameters.Length == 0 ? QueryOperators.Sequence([], syntax)
            : method.Parameters.Length > 1
            || method.OriginalDefinition.Parameters[0].Type is not (IArrayTypeSymbol or INamedTypeSymbol { Name: "ReadOnlySpan" or "Span" })
                ? method.OriginalDefinition.Parameters.All(parameter => parameter.Type is ITypeParameterSymbol)
                        ? QueryOperators.Sequence(arguments, syntax)
                    : null
            : arguments[0].Items is { } given ? QueryOperators.Sequence(given, syntax)
            : null,
            ("ImmutableArray" or "ImmutableList", "CreateRange" or "ToImmutableArray" or "ToImmutableList")
                when arguments.Length == 1 && Elements(arguments[0]) is { } items => QueryOperators.Sequence(items, syntax),
            ("MemoryExtensions", "AsSpan") when arguments[0].TryGetContent(out ListObject whole) && whole.Items is not null =>
                arguments.Length == 1 ? arguments[0] : Slice(whole, arguments, 1, syntax),
            _ => null,
        };
    }

    private Value? CallOnArray(string name, Value[] arguments, SyntaxNode syntax)
    {
        if (arguments.Length == 0)
        {
            return name == nameof(Array.Empty) ? QueryOperators.Sequence([], syntax) : null;
        }

        if (!arguments[0].TryGetContent(out ListObject array) || array.Items is not { } items)
        {
            return null;
        }

        switch (name, arguments.Length)
        {
            case ("Fill", 2):
                array.Change(all => Rewrite(all, Enumerable.Repeat(arguments[1], all.Count)));
                return Value.Unknown(syntax);
            case (nameof(Array.Reverse), 1):
                array.Change(all => all.Reverse());
                return Value.Unknown(syntax);
            case (nameof(Array.Sort), 1) when ValueComparer.CanCompare(items):
                array.Change(Sort);
                return Value.Unknown(syntax);
            case (nameof(Array.IndexOf), 2):
                return FindIndex(items, arguments[1], syntax);
            case (nameof(Array.AsReadOnly), 1):
                return arguments[0];
            case (_, 2) when arguments[1].TryGetContent(out Closure function):
                return WithFunction(name, array, function, syntax);
            default:
                return null;
        }
    }

    private static Value? Slice(ListObject whole, Value[] arguments, int first, SyntaxNode syntax)
    {
        int count =
            arguments.Length == first + 1 && arguments[first].TryGetContent(out int from) ? whole.Items!.Count - from
            : arguments[arguments.Length - 1].TryGetContent(out int given) ? given
            : -1;
        return arguments[first].TryGetContent(out int start) && IsWithin(whole.Items!, start, count)
            ? PartOf(whole, whole.Items!.Skip(start).Take(count), syntax)
            : null;
    }

    /// <summary>What <c>List</c> and <c>Array</c> do with a function, which they call at once for one element after the other.</summary>
    private Value? WithFunction(string name, ListObject sequence, Closure function, SyntaxNode syntax)
    {
        List<Value> items = [.. sequence.Items!];
        if (name == nameof(Array.ForEach))
        {
            for (int i = 0; i < items.Count; i++)
            {
                // What has been written to it meanwhile is what the turn finds.
                if (
                    sequence.Items is not { } current
                    || current.Count != items.Count
                    || CallInTurn(function, [current[i]], current[i], syntax) is null
                )
                {
                    return null;
                }
            }

            return Value.Unknown(syntax);
        }

        string? query = name switch
        {
            nameof(Array.ConvertAll) => nameof(Enumerable.Select),
            nameof(Array.FindAll) => nameof(Enumerable.Where),
            nameof(Array.Find) => nameof(Enumerable.First),
            nameof(Array.FindLast) => nameof(Enumerable.Last),
            nameof(Array.Exists) => nameof(Enumerable.Any),
            nameof(Array.TrueForAll) => nameof(Enumerable.All),
            _ => null,
        };
        // Where it stops early, the function runs for some of the elements only.
        return query is not null && IsPureFunction(function) && InvokeForEach(function, items, syntax) is { } results
            ? QueryOperators.WithResults(query, items, results, syntax)
            : null;
    }

    private static Value? FindIndex(List<Value> items, Value sought, SyntaxNode syntax) =>
        QueryOperators.IsComparable(sought) && items.All(QueryOperators.IsComparable)
            ? Value.Known(
                items.TakeWhile(item => !Equals(item.Content, sought.Content)).Count() is var place && place < items.Count ? place : -1,
                syntax
            )
            : null;

    private static Value? Remove(ListObject sequence, Value item, SyntaxNode syntax)
    {
        if (FindIndex(sequence.Items!, item, syntax) is not { Content: int place })
        {
            return null;
        }

        if (place >= 0)
        {
            sequence.Change(list => list.RemoveAt(place));
        }

        return Value.Known(place >= 0, syntax);
    }

    private static void Sort(List<Value> items) =>
        Rewrite(items, ValueComparer.Sort(items, new int[items.Count], descends: false).Select(place => items[place]).ToList());

    private static void Rewrite(List<Value> items, IEnumerable<Value> others)
    {
        List<Value> rewritten = [.. others];
        items.Clear();
        items.AddRange(rewritten);
    }

    // A set that is made of a set takes over its gaps.
    private static Value? CopyGaps(Value? source, Value? made)
    {
        if (source?.Content is ListObject { HasGaps: true } && made?.Content is ListObject { IsSet: true } set)
        {
            set.HasGaps = true;
        }

        return made;
    }

    private static bool IsWithin(List<Value> items, int start, int count) => start >= 0 && count >= 0 && start <= items.Count - count;

    /// <summary>A set, queue or stack as it is made; nothing if it is another object, or a comparer decides what it holds.</summary>
    private static Value? MakeCollection(ITypeSymbol? type, Value[] arguments, SyntaxNode syntax)
    {
        if (
            type is not INamedTypeSymbol { Arity: 1, Name: "HashSet" or "Queue" or "Stack" } collection
            || collection.ContainingNamespace.ToDisplayString() != "System.Collections.Generic"
        )
        {
            return null;
        }

        IReadOnlyList<Value>? items =
            arguments.Length == 0 || (arguments.Length == 1 && arguments[0].TryGetContent(out int _)) ? []
            : arguments.Length == 1 ? Elements(arguments[0])
            : null;
        return items is null
            ? null
            : collection.Name switch
            {
                "HashSet" => items.All(QueryOperators.IsComparable)
                    ? CopyGaps(arguments.FirstOrDefault(), QueryOperators.Of("ToHashSet", items, syntax))
                    : null,
                "Stack" => QueryOperators.Sequence(items.Reverse(), syntax),
                _ => QueryOperators.Sequence(items, syntax),
            };
    }
}
