using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets arrays and access to their elements.</summary>
internal static class Arrays
{
    public static Value EvaluateArray(IArrayCreationOperation array, ExecutionState state)
    {
        Value[] sizes = [.. array.DimensionSizes.Select(state.Evaluate)];
        if (!sizes.All(size => size.IsKnown))
        {
            // The program throws if it is negative.
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

    private static IEnumerable<IOperation> GetElements(IArrayInitializerOperation initializer) =>
        initializer.ElementValues.SelectMany(element => element is IArrayInitializerOperation inner ? GetElements(inner) : [element]);

    public static Value EvaluateElement(IArrayElementReferenceOperation element, ExecutionState state)
    {
        Value array = state.Evaluate(element.ArrayReference);
        if (element.Indices.Length == 1 && FromTheEnd(array, element.Indices[0], isCopied: true, element.Syntax, state) is { } counted)
        {
            return counted;
        }

        Value[] indices = [.. element.Indices.Select(state.Evaluate)];
        if (indices.Any(index => !index.IsKnown))
        {
            // The program throws if there is no such element.
            Termination.MarkMayThrow(element, state);
        }

        return array.TryGetContent(out ListObject sequence)
            ? GetElement(sequence, indices, element.Syntax, state)
            : Value.Combine(element.Syntax, [array, .. indices]).ToOpaque();
    }

    public static Value EvaluateImplicitIndex(IImplicitIndexerReferenceOperation reference, ExecutionState state)
    {
        Value instance = state.Evaluate(reference.Instance);
        bool isSpan = reference.Instance.Type is { Name: "Span" or "ReadOnlySpan", ContainingNamespace.Name: nameof(System) };
        return FromTheEnd(instance, reference.Argument, isCopied: isSpan, reference.Syntax, state) is not { } found
                ? Unmodeled.Evaluate(reference, state)
            : isSpan
            && found.TryGetContent(out ListObject part)
            && instance.TryGetContent(out ListObject whole)
            && reference.Argument is IRangeOperation
                ? SequenceItems.CreateView(whole, part.Items!, reference.Syntax)
            : found;
    }

    /// <summary>
    /// What <c>[^1]</c> or <c>[1..4]</c> gives of a known sequence; nothing if it is another index, or one that is not known.
    /// </summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="index">What stands in the brackets.</param>
    /// <param name="isCopied">Whether a range has elements of its own, as that of an array.</param>
    /// <param name="syntax">The whole expression.</param>
    /// <param name="state">The state of the path.</param>
    private static Value? FromTheEnd(Value sequence, IOperation index, bool isCopied, SyntaxNode syntax, ExecutionState state)
    {
        IOperation written = index is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : index;
        if (sequence.Items is not { } items)
        {
            return null;
        }

        switch (written)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat }:
                return FindPosition(written, items.Count, 0, state) is { } place && place >= 0 && place < items.Count ? items[place] : null;
            case IRangeOperation range when isCopied:
                return
                    FindPosition(range.LeftOperand, items.Count, 0, state) is { } start
                    && FindPosition(range.RightOperand, items.Count, items.Count, state) is { } end
                    && start >= 0
                    && end <= items.Count
                    && start <= end
                    ? Value.Known(new ListObject(items.Skip(start).Take(end - start)), syntax)
                    : null;
            default:
                return null;
        }
    }

    private static int? FindPosition(IOperation? index, int count, int otherwise, ExecutionState state)
    {
        IOperation? written = index is IConversionOperation conversion ? conversion.Operand : index;
        return written is null ? otherwise
            : written is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var back }
                ? state.Evaluate(back).TryGetContent(out int fromEnd) ? count - fromEnd
                    : null
            : state.Evaluate(written).TryGetContent(out int place) ? place
            : null;
    }

    public static Value GetElement(ListObject sequence, Value[] indices, SyntaxNode syntax, ExecutionState state)
    {
        if (sequence is LookupObject lookup && indices.Length == 1 && QueryOperators.IsComparable(indices[0]))
        {
            return Value.Known(new ListObject(lookup.Find(indices[0].Content)) { IsFixed = true }, syntax);
        }

        if (sequence.Items is { } items && sequence.FindIndex(indices) is { } place)
        {
            return items[place];
        }

        Escapes.EscapeElements(sequence, state);
        return Value.Combine(syntax, [.. indices, .. sequence.Items ?? []]).ToOpaque();
    }

    public static Value CreateList(
        List<Value> items,
        SyntaxNode origin,
        ExecutionState state,
        ITypeSymbol? type = null,
        IReadOnlyList<int>? lengths = null
    ) =>
        items.Count <= Budget.MaximumItems && !state.Frame.Variables.ReachesElements
            ? Value.Known(new ListObject(items) { Type = type as IArrayTypeSymbol, Lengths = lengths }, origin)
            : Value.Unknown(origin);
}
