using Keyway.Analyzers.SymbolicExecution.Calls;
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

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>
/// The elements of a tuple, or the two of an entry of a dictionary. Like the tuple, it equals another with equal elements.
/// </summary>
internal sealed class TupleValue(IReadOnlyList<Value> elements) : HeapObject
{
    /// <summary>The elements in their order.</summary>
    public IReadOnlyList<Value> Elements => elements;

    /// <inheritdoc />
    public override IEnumerable<Value> Children => elements;

    /// <inheritdoc />
    public override void Escape()
    {
        foreach (Value element in elements)
        {
            element.Escape();
        }
    }

    /// <inheritdoc />
    public override HeapObject Copy(Func<Value, Value> change, Action<HeapObject> created)
    {
        var copy = new TupleValue([.. elements.Select(change)]);
        created(copy);
        return copy;
    }

    public override bool Equals(object? obj) =>
        obj is TupleValue other
        && other.Elements.Count == elements.Count
        && elements
            .Zip(other.Elements, (one, another) => one.IsKnown && another.IsKnown && Equals(one.Content, another.Content))
            .All(same => same);

    public override int GetHashCode() =>
        elements.Aggregate(elements.Count, (hash, item) => unchecked((hash * 31) + (item.Content?.GetHashCode() ?? 0)));
}
