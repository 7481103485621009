using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Collections;

/// <summary>Models methods that change sets.</summary>
internal static class SetModel
{
    /// <summary>
    /// Changes a set whose elements are known; returns null if the method is not modeled. A set from which elements were removed may store
    /// a new one in their place: then the order of the elements is unknown.
    /// </summary>
    public static Value? Change(string name, ListObject sequence, Value[] arguments, SyntaxNode syntax)
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
                return ListModel.Remove(sequence, arguments[0], syntax);
            case "UnionWith"
                when !sequence.HasGaps
                    && arguments[0].Items is { } added
                    && QueryOperators.ComputeWithValue(nameof(Enumerable.Union), items, arguments[0], syntax)?.Items is { } union
                    && added.Count <= Budget.MaximumItems:
                sequence.Change(set => set.AddRange(union.Skip(set.Count)));
                return Value.Unknown(syntax);
            case "ExceptWith"
            or "IntersectWith"
                when QueryOperators
                    .ComputeWithValue(
                        name == "ExceptWith" ? nameof(Enumerable.Except) : nameof(Enumerable.Intersect),
                        items,
                        arguments[0],
                        syntax
                    )
                    ?.Items
                    is { } remaining:
                sequence.HasGaps = true;
                sequence.Change(set =>
                {
                    set.Clear();
                    set.AddRange(remaining);
                });
                return Value.Unknown(syntax);
            case "Overlaps"
                when QueryOperators.ComputeWithValue(nameof(Enumerable.Intersect), items, arguments[0], syntax)?.Items is { } common:
                return Value.Known(common.Count > 0, syntax);
            default:
                return null;
        }
    }
}
