using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Calls;

/// <summary>Interprets collection expressions.</summary>
internal static class CollectionExpressions
{
    /// <summary>Evaluates a collection expression; the result is unknown if a spread is, or if the target type is not modeled.</summary>
    public static Value EvaluateCollection(ICollectionExpressionOperation collection, ExecutionState state)
    {
        List<Value>? items = [];
        foreach (IOperation element in collection.Elements)
        {
            if (element is not ISpreadOperation spread)
            {
                Value value = state.Evaluate(element);
                items?.Add(value.WithOrigin(element.Syntax));
            }
            else
            {
                Value source = state.Evaluate(spread.Operand);
                Enumerations.Complete(source, state);
                if (SequenceItems.GetItems(IteratorElements.EnumerateSpread(source, state)) is { } spreadItems && items is not null)
                {
                    items.AddRange(spreadItems);
                }
                else
                {
                    items = null;
                }
            }
        }

        return items is not null
            && CollectionFactory.TryCreate(collection.Type, [QueryOperators.CreateSequence(items, collection.Syntax)], collection.Syntax)
                is { } created
                ? created
            : items is { Count: 0 } && collection.Type is { TypeKind: TypeKind.Class } type && TypeFacts.IsDictionary(type)
                ? DictionaryCreation.CreateEmpty(type, collection.Syntax)
            : items is { Count: <= Budget.MaximumItems } && IsReadOnly(collection.Type)
                ? Value.Known(new ListObject(items) { IsFixed = true }, collection.Syntax)
            : items is not null && TypeFacts.IsPlainSequence(collection.Type)
                ? Arrays.CreateList(items, collection.Syntax, state, collection.Type)
            : Value.Unknown(collection.Syntax);
    }

    // What the compiler creates for these refuses every write, also by a cast.
    private static bool IsReadOnly(ITypeSymbol? type) =>
        type?.OriginalDefinition.SpecialType
            is SpecialType.System_Collections_Generic_IEnumerable_T
                or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
                or SpecialType.System_Collections_Generic_IReadOnlyList_T;
}
