using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
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

namespace Keyway.Analyzers.SymbolicExecution.Models.Collections;

/// <summary>Creates sets, queues and stacks.</summary>
internal static class CollectionFactory
{
    /// <summary>A set, queue or stack as it is made; nothing if it is another object, or a comparer decides what it holds.</summary>
    public static Value? TryCreate(ITypeSymbol? type, Value[] arguments, SyntaxNode syntax)
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
            : arguments.Length == 1 ? SequenceItems.GetItems(arguments[0])
            : null;
        return items is null
            ? null
            : collection.Name switch
            {
                "HashSet" => items.All(QueryOperators.IsComparable)
                    ? SequenceItems.CopyGaps(arguments.FirstOrDefault(), QueryOperators.Of("ToHashSet", items, syntax))
                    : null,
                "Stack" => QueryOperators.Sequence(items.Reverse(), syntax),
                _ => QueryOperators.Sequence(items, syntax),
            };
    }
}
