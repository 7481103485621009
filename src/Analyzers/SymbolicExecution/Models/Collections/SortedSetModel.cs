using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Collections;

/// <summary>Models sorted sets, whose elements are always in ascending order.</summary>
internal static class SortedSetModel
{
    /// <summary>Creates a set; returns null if its elements, or their order, are unknown.</summary>
    public static Value? TryCreate(IReadOnlyList<Value> items, SyntaxNode syntax) =>
        Sort(items) is { } sorted ? Value.Known(new ListObject(sorted) { IsSet = true }, syntax) : null;

    /// <summary>Changes a set whose elements are known; returns null if the method is not modeled, or the result is unknown.</summary>
    public static Value? Change(string name, ListObject sequence, Value[] arguments, SyntaxNode syntax)
    {
        List<Value> items = sequence.Items!;
        if (!sequence.IsSet || arguments.Length != 1)
        {
            return null;
        }

        switch (name)
        {
            case "Add" when items.Count < Budget.MaximumItems && Sort([.. items, arguments[0]]) is { } sorted:
                bool isNew = sorted.Count > items.Count;
                if (isNew)
                {
                    sequence.Change(set => SequenceItems.Rewrite(set, sorted));
                }

                return Value.Known(isNew, syntax);
            case "UnionWith" when arguments[0].Items is { } added && Sort([.. items, .. added]) is { Count: <= Budget.MaximumItems } union:
                sequence.Change(set => SequenceItems.Rewrite(set, union));
                return Value.Unknown(syntax);
            case "Remove" when Sort([.. items, arguments[0]]) is not null:
                return ListModel.Remove(sequence, arguments[0], syntax);
            default:
                return null;
        }
    }

    // Of equal elements, the set keeps the first. Null if the order depends on the culture, or is unknown.
    private static List<Value>? Sort(IReadOnlyList<Value> items)
    {
        List<Value> distinct = [.. items.Where(item => item.IsKnown).GroupBy(item => item.Content).Select(group => group.First())];
        IReadOnlyList<Value>? keys =
            !items.All(item => item.IsKnown) ? null
            : ValueComparer.CanCompare(distinct) ? distinct
            : ValueComparer.RankByCulture(distinct);
        return keys is null || keys.Select(key => key.Content).Distinct().Count() < keys.Count
            ? null
            : [.. ValueComparer.Sort(keys, new int[keys.Count], descends: false).Select(index => distinct[index])];
    }
}
