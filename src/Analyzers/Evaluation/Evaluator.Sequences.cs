using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    private const int MostItems = 4096;

    private Value EvaluateArray(IArrayCreationOperation array)
    {
        foreach (IOperation size in array.DimensionSizes)
        {
            Evaluate(size);
        }

        return array.Initializer is { } initializer && array.DimensionSizes.Length == 1
            ? Sequence(initializer.ElementValues.Select(Evaluate).ToList(), array.Syntax)
            : Value.Unknown(array.Syntax);
    }

    private Value EvaluateCollection(ICollectionExpressionOperation collection)
    {
        List<Value>? items = [];
        foreach (IOperation element in collection.Elements)
        {
            if (element is not ISpreadOperation spread)
            {
                items?.Add(Evaluate(element));
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

        return items is not null && IsPlainSequence(collection.Type) ? Sequence(items, collection.Syntax) : Value.Unknown(collection.Syntax);
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

        return items is null ? Value.Unknown(creation.Syntax) : Sequence(items, creation.Syntax);
    }

    private Value EvaluateElement(IArrayElementReferenceOperation element)
    {
        Value array = Evaluate(element.ArrayReference);
        Value[] indices = [.. element.Indices.Select(Evaluate)];
        return array.Is(out SequenceContent sequence) && indices.Length == 1
            ? ElementOf(sequence, indices[0], element.Syntax)
            : Value.From(element.Syntax, [array, .. indices]).Unfollowed();
    }

    private Value ElementOf(SequenceContent sequence, Value index, SyntaxNode syntax)
    {
        if (sequence.Items is { } items && index.Is(out int place) && place >= 0 && place < items.Count)
        {
            return items[place];
        }

        EscapeElements(sequence);
        return Value.From(syntax, [index, .. sequence.Items ?? []]).Unfollowed();
    }

    // One of them is reached, and nobody knows which.
    private void EscapeElements(SequenceContent sequence)
    {
        foreach (Value item in sequence.Items ?? [])
        {
            Expose(item);
        }
    }

    /// <summary>An assignment to an element or a member: an element of a known sequence is written, everything else is left unknown.</summary>
    private Value AssignInto(IOperation target, Value value)
    {
        (IOperation? instance, IReadOnlyList<IOperation> arguments) = target switch
        {
            IArrayElementReferenceOperation element => (element.ArrayReference, element.Indices),
            IPropertyReferenceOperation property => (property.Instance, [.. property.Arguments.Select(argument => argument.Value)]),
            IFieldReferenceOperation field => (field.Instance, (IReadOnlyList<IOperation>)[]),
            _ => (null, []),
        };
        Value? receiver = instance is null ? null : Evaluate(instance);
        Value[] indices = [.. arguments.Select(Evaluate)];
        if (receiver is not null && receiver.Is(out SequenceContent sequence))
        {
            if (indices.Length == 1 && indices[0].Is(out int place) && sequence.Items is { } items && place >= 0 && place < items.Count)
            {
                items[place] = value;
            }
            else
            {
                sequence.Forget();
            }
        }

        else
        {
            // Kept elsewhere now, where code that is not followed has it.
            Expose(value);
            if (receiver is not null)
            {
                Expose(receiver);
            }
        }

        AfterCall(target);
        if (value.Is(out SequenceContent shared))
        {
            shared.Forget();
        }

        return value;
    }

    private Value Sequence(List<Value> items, SyntaxNode origin) =>
        items.Count <= MostItems && !variables.ReachesElements ? Value.Known(new SequenceContent(items), origin) : Value.Unknown(origin);

    // A set keeps an element once, and a type of the user's own does as it likes.
    private static bool IsPlainSequence(ITypeSymbol? type) => type is IArrayTypeSymbol
        || (type is INamedTypeSymbol { Arity: 1, Name: "List" or "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "IList" or "ICollection"
            or "ReadOnlySpan" or "ImmutableArray" } named && named.ContainingNamespace.ToDisplayString().StartsWith("System", StringComparison.Ordinal));

    private static bool IsList(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "List", Arity: 1 } list
        && list.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";
}
