using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

internal sealed partial class Evaluator
{
    private Value EvaluateArray(IArrayCreationOperation array)
    {
        Value[] sizes = [.. array.DimensionSizes.Select(Evaluate)];
        if (!sizes.All(size => size.IsKnown))
        {
            // The program throws if it is negative.
            MarkMayThrow(array);
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
                ? OwnSequence(
                    [.. Elements(initializer).Select(element => Evaluate(element).WithOrigin(element.Syntax))],
                    array.Syntax,
                    array.Type,
                    lengths
                )
            : array.Initializer is null && count is >= 0 and <= Budget.MaximumItems
                ? OwnSequence([.. Enumerable.Repeat(Default(elementType, array.Syntax), (int)count)], array.Syntax, array.Type, lengths)
            : Value.Unknown(array.Syntax);
    }

    private static IEnumerable<IOperation> Elements(IArrayInitializerOperation initializer) =>
        initializer.ElementValues.SelectMany(element => element is IArrayInitializerOperation inner ? Elements(inner) : [element]);

    private Value EvaluateCollection(ICollectionExpressionOperation collection)
    {
        List<Value>? items = [];
        foreach (IOperation element in collection.Elements)
        {
            if (element is not ISpreadOperation spread)
            {
                items?.Add(Evaluate(element).WithOrigin(element.Syntax));
            }
            else if (Evaluate(spread.Operand).Items is { } spreadItems && items is not null)
            {
                items.AddRange(spreadItems);
            }
            else
            {
                items = null;
            }
        }

        return items is not null
            && MakeCollection(collection.Type, [QueryOperators.Sequence(items, collection.Syntax)], collection.Syntax) is { } made
                ? made
            : items is { Count: 0 } && IsTable(collection.Type) ? Value.Known(new DictionaryObject(), collection.Syntax)
            : items is not null && IsPlainSequence(collection.Type) ? OwnSequence(items, collection.Syntax, collection.Type)
            : Value.Unknown(collection.Syntax);
    }

    private Value EvaluateListInitializer(IObjectCreationOperation creation, IReadOnlyList<Value>? start)
    {
        List<Value>? items = start is null ? null : [.. start];
        foreach (IOperation added in creation.Initializer?.Initializers ?? [])
        {
            if (added is IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 } add)
            {
                Value item = Evaluate(add.Arguments[0].Value);
                items?.Add(item);
            }
            else
            {
                Evaluate(added);
                items = null;
            }
        }

        return items is null ? Value.Unknown(creation.Syntax) : OwnSequence(items, creation.Syntax);
    }

    private Value EvaluateElement(IArrayElementReferenceOperation element)
    {
        Value array = Evaluate(element.ArrayReference);
        if (element.Indices.Length == 1 && FromTheEnd(array, element.Indices[0], isCopied: true, element.Syntax) is { } counted)
        {
            return counted;
        }

        Value[] indices = [.. element.Indices.Select(Evaluate)];
        if (indices.Any(index => !index.IsKnown))
        {
            // The program throws if there is no such element.
            MarkMayThrow(element);
        }

        return array.TryGetContent(out ListObject sequence)
            ? GetElement(sequence, indices, element.Syntax)
            : Value.Combine(element.Syntax, [array, .. indices]).ToOpaque();
    }

    private Value EvaluateImplicitIndex(IImplicitIndexerReferenceOperation reference)
    {
        Value instance = Evaluate(reference.Instance);
        bool isSpan = reference.Instance.Type is { Name: "Span" or "ReadOnlySpan", ContainingNamespace.Name: nameof(System) };
        return FromTheEnd(instance, reference.Argument, isCopied: isSpan, reference.Syntax) is not { } found ? EvaluateParts(reference)
            : isSpan
            && found.TryGetContent(out ListObject part)
            && instance.TryGetContent(out ListObject whole)
            && reference.Argument is IRangeOperation
                ? PartOf(whole, part.Items!, reference.Syntax)
            : found;
    }

    /// <summary>
    /// What <c>[^1]</c> or <c>[1..4]</c> gives of a known sequence; nothing if it is another index, or one that is not known.
    /// </summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="index">What stands in the brackets.</param>
    /// <param name="isCopied">Whether a range has elements of its own, as that of an array.</param>
    /// <param name="syntax">The whole expression.</param>
    private Value? FromTheEnd(Value sequence, IOperation index, bool isCopied, SyntaxNode syntax)
    {
        IOperation written = index is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : index;
        if (sequence.Items is not { } items)
        {
            return null;
        }

        switch (written)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat }:
                return PositionOf(written, items.Count, 0) is { } place && place >= 0 && place < items.Count ? items[place] : null;
            case IRangeOperation range when isCopied:
                return
                    PositionOf(range.LeftOperand, items.Count, 0) is { } start
                    && PositionOf(range.RightOperand, items.Count, items.Count) is { } end
                    && start >= 0
                    && end <= items.Count
                    && start <= end
                    ? Value.Known(new ListObject(items.Skip(start).Take(end - start)), syntax)
                    : null;
            default:
                return null;
        }
    }

    /// <summary>A part of a sequence that shows, and writes, what is in the whole.</summary>
    private static Value PartOf(ListObject whole, IEnumerable<Value> items, SyntaxNode syntax)
    {
        var part = new ListObject(items) { Whole = whole };
        whole.AddView(part);
        return Value.Known(part, syntax);
    }

    private int? PositionOf(IOperation? index, int count, int otherwise)
    {
        IOperation? written = index is IConversionOperation conversion ? conversion.Operand : index;
        return written is null ? otherwise
            : written is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var back }
                ? Evaluate(back).TryGetContent(out int fromEnd) ? count - fromEnd
                    : null
            : Evaluate(written).TryGetContent(out int place) ? place
            : null;
    }

    private Value GetElement(ListObject sequence, Value[] indices, SyntaxNode syntax)
    {
        if (sequence is LookupObject lookup && indices.Length == 1 && QueryOperators.IsComparable(indices[0]))
        {
            return Value.Known(new ListObject(lookup.Find(indices[0].Content)) { IsFixed = true }, syntax);
        }

        if (sequence.Items is { } items && sequence.PlaceOf(indices) is { } place)
        {
            return items[place];
        }

        EscapeElements(sequence);
        return Value.Combine(syntax, [.. indices, .. sequence.Items ?? []]).ToOpaque();
    }

    // One of them is reached, and nobody knows which.
    private void EscapeElements(ListObject sequence)
    {
        foreach (Value item in sequence.Items ?? [])
        {
            Escape(item);
        }
    }

    private Value OwnSequence(List<Value> items, SyntaxNode origin, ITypeSymbol? type = null, IReadOnlyList<int>? lengths = null) =>
        items.Count <= Budget.MaximumItems && !frame.Variables.ReachesElements
            ? Value.Known(new ListObject(items) { Type = type as IArrayTypeSymbol, Lengths = lengths }, origin)
            : Value.Unknown(origin);

    // A set keeps an element once, and a type of the user's own does as it likes.
    private static bool IsPlainSequence(ITypeSymbol? type) =>
        type is IArrayTypeSymbol
        || (
            type is INamedTypeSymbol { Arity: 1 } named
            && named.Name
                is "List"
                    or "IEnumerable"
                    or "IReadOnlyList"
                    or "IReadOnlyCollection"
                    or "IList"
                    or "ICollection"
                    or "ReadOnlySpan"
                    or "Span"
                    or "ImmutableArray"
                    or "ImmutableList"
            && named.ContainingNamespace.ToDisplayString().StartsWith("System", StringComparison.Ordinal)
        );

    private static bool IsList(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "List", Arity: 1 } list
        && list.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";
}
