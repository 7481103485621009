using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets arrays and access to their elements.</summary>
internal static class Arrays
{
    /// <summary>Evaluates an array creation; the result is unknown if a length is unknown or the array is too large.</summary>
    public static Value EvaluateArray(IArrayCreationOperation array, ExecutionState state)
    {
        Value[] sizes = [.. array.DimensionSizes.Select(state.Evaluate)];
        if (!sizes.All(size => size.IsKnown))
        {
            // A negative length throws.
            Termination.MarkMayThrow(array, state);
        }

        if (array.Type is not IArrayTypeSymbol { ElementType: var elementType })
        {
            return Value.Unknown(array.Syntax);
        }

        long count = sizes.Aggregate(
            1L,
            (product, size) =>
                size.TryGetContent(out int length) && length is >= 0 and <= Budget.MaximumItems && product >= 0
                    ? Math.Min(product * length, int.MaxValue)
                    : -1
        );
        IReadOnlyList<int>? lengths = count >= 0 && sizes.Length > 1 ? [.. sizes.Select(size => (int)size.Content!)] : null;
        return array.Initializer is { } initializer && (count >= 0 || sizes.Length == 1)
                ? CreateList(
                    [.. GetElements(initializer).Select(element => state.Evaluate(element).WithOrigin(element.Syntax))],
                    array.Syntax,
                    state,
                    array.Type,
                    lengths
                )
            : array.Initializer is null && count is >= 0 and <= Budget.MaximumItems
                ? CreateList(
                    [.. Enumerable.Repeat(Defaults.Create(elementType, array.Syntax, state), (int)count)],
                    array.Syntax,
                    state,
                    array.Type,
                    lengths
                )
            : Value.Unknown(array.Syntax);
    }

    /// <summary>Determines whether an operation is a <c>stackalloc</c>, for which Roslyn has no operation of its own.</summary>
    public static bool IsStackAllocation(IOperation operation) =>
        operation.Kind == OperationKind.None
        && operation.Type?.Name == "Span"
        && operation.Syntax is StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax;

    /// <summary>Evaluates a <c>stackalloc</c> of a span: its parts are the length and the elements, if any are written.</summary>
    public static Value EvaluateStackAllocation(IOperation allocation, ExecutionState state)
    {
        List<Value> parts = [.. allocation.ChildOperations.Select(state.Evaluate)];
        bool hasElements =
            allocation.Syntax
            is ImplicitStackAllocArrayCreationExpressionSyntax
                or StackAllocArrayCreationExpressionSyntax { Initializer: not null };
        ITypeSymbol element = ((INamedTypeSymbol)allocation.Type!).TypeArguments[0];
        return hasElements ? CreateList([.. parts.Skip(1)], allocation.Syntax, state)
            : parts.Count == 1 && parts[0].TryGetContent(out int length) && length is >= 0 and <= Budget.MaximumItems
                ? CreateList([.. Enumerable.Repeat(Defaults.Create(element, allocation.Syntax, state), length)], allocation.Syntax, state)
            : Value.Unknown(allocation.Syntax);
    }

    private static IEnumerable<IOperation> GetElements(IArrayInitializerOperation initializer) =>
        initializer.ElementValues.SelectMany(element => element is IArrayInitializerOperation inner ? GetElements(inner) : [element]);

    /// <summary>Evaluates the read of an array element; the result is unknown if the array or an index is.</summary>
    public static Value EvaluateElement(IArrayElementReferenceOperation element, ExecutionState state)
    {
        Value array = state.Evaluate(element.ArrayReference);
        Value[] indices = [.. element.Indices.Select(state.Evaluate)];
        if (indices.Length == 1 && Ranges.Select(array, indices[0], element.Syntax) is { } selected)
        {
            return selected;
        }

        if (indices.Length == 1 && TableLookups.Select(element, array, element.Indices[0], indices[0], state) is { } row)
        {
            return row;
        }

        if (indices.Any(index => !index.IsKnown))
        {
            // An index that is out of range throws.
            Termination.MarkMayThrow(element, state);
        }

        return array.TryGetContent(out ListObject sequence)
            ? GetElement(sequence, indices, element.Syntax, state)
            : OpenValues.OfElement(element, array, indices, Value.Combine(element.Syntax, [array, .. indices]).ToOpaque(), state);
    }

    /// <summary>
    /// Evaluates <c>[^1]</c> or <c>[1..4]</c> on a type without indexers for <see cref="Index"/> and <see cref="Range"/>, such as a list or
    /// span.
    /// </summary>
    public static Value EvaluateImplicitIndex(IImplicitIndexerReferenceOperation reference, ExecutionState state)
    {
        Value instance = state.Evaluate(reference.Instance),
            index = state.Evaluate(reference.Argument);
        if (Ranges.Select(instance, index, reference.Syntax) is not { } found)
        {
            return reference.Instance.Type?.SpecialType == SpecialType.System_String && index.Content is IndexRange
                ? OpenValues.OfPart(reference, instance, index, state)
                : Unmodeled.Evaluate(reference, state);
        }

        // A part of a span is the same storage; that of an array or immutable collection is a copy.
        return
            reference.Instance.Type is { Name: "Span" or "ReadOnlySpan", ContainingNamespace.Name: nameof(System) }
            && index.Content is IndexRange
            && instance.TryGetContent(out ListObject whole)
            ? SequenceItems.CreateView(whole, found.Items!, reference.Syntax)
            : found;
    }

    /// <summary>
    /// Reads an element of an array, list or lookup. If its index is unknown, the result is unknown and all elements escape;
    /// if it is out of range, the path ends.
    /// </summary>
    public static Value GetElement(ListObject sequence, Value[] indices, SyntaxNode syntax, ExecutionState state)
    {
        if (sequence is LookupObject lookup && indices.Length == 1 && QueryOperators.IsComparable(indices[0]))
        {
            return Value.Known(new ListObject(lookup.Find(indices[0].Content)) { IsFixed = true }, syntax);
        }

        if (sequence.Items is { } items && sequence.FindIndex(indices) is { } position)
        {
            LoopElements.Read(items[position], syntax, state);
            return items[position];
        }

        if (sequence.IsOutOfRange(indices))
        {
            throw new PathTerminatedException();
        }

        Escapes.EscapeElements(sequence, state);
        return Value.Combine(syntax, [.. indices, .. sequence.Items ?? []]).ToOpaque();
    }

    /// <summary>
    /// Creates an array or list; the result is unknown if there are too many elements, or if the code can reach elements by reference.
    /// </summary>
    public static Value CreateList(
        List<Value> items,
        SyntaxNode origin,
        ExecutionState state,
        ITypeSymbol? type = null,
        IReadOnlyList<int>? lengths = null
    )
    {
        if (items.Count <= Budget.MaximumItems && !state.Frame.Variables.ReachesElements)
        {
            return Value.Known(new ListObject(items) { Type = type as IArrayTypeSymbol, Lengths = lengths }, origin);
        }

        // What the code reads from the unknown list may be any of them.
        foreach (Value item in items)
        {
            item.Escape();
        }

        return Value.Unknown(origin);
    }
}
