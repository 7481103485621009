using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Keyway.Catalogs;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Text;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Keyway.Analyzers.SymbolicExecution.Calls;

/// <summary>Interprets collection expressions.</summary>
internal static class CollectionExpressions
{
    public static Value EvaluateCollection(ICollectionExpressionOperation collection, ExecutionState state)
    {
        List<Value>? items = [];
        foreach (IOperation element in collection.Elements)
        {
            if (element is not ISpreadOperation spread)
            {
                items?.Add(state.Evaluate(element).WithOrigin(element.Syntax));
            }
            else if (state.Evaluate(spread.Operand).Items is { } spreadItems && items is not null)
            {
                items.AddRange(spreadItems);
            }
            else
            {
                items = null;
            }
        }

        return items is not null
            && CollectionFactory.TryCreate(collection.Type, [QueryOperators.Sequence(items, collection.Syntax)], collection.Syntax)
                is { } made
                ? made
            : items is { Count: 0 } && TypeFacts.IsDictionary(collection.Type) ? Value.Known(new DictionaryObject(), collection.Syntax)
            : items is not null && TypeFacts.IsPlainSequence(collection.Type)
                ? Arrays.CreateList(items, collection.Syntax, state, collection.Type)
            : Value.Unknown(collection.Syntax);
    }
}
