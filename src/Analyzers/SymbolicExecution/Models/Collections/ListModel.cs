using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Collections;

/// <summary>Models methods that change lists.</summary>
internal static class ListModel
{
    /// <summary>
    /// Changes a list whose elements are known; returns null if the method is not modeled, or an argument is unknown or out of range.
    /// </summary>
    public static Value? Change(string name, ListObject sequence, Value[] arguments, SyntaxNode syntax)
    {
        List<Value> items = sequence.Items!;
        switch (name, arguments.Length)
        {
            case ("Add", 1) when items.Count < Budget.MaximumItems:
                sequence.Change(list => list.Add(arguments[0]));
                return Value.Unknown(syntax);
            case ("AddRange", 1) when arguments[0].Items is { } added && items.Count + added.Count <= Budget.MaximumItems:
                // Both may be the same list.
                List<Value> addedCopies = [.. added];
                sequence.Change(list => list.AddRange(addedCopies));
                return Value.Unknown(syntax);
            case ("Insert", 2)
                when arguments[0].TryGetContent(out int index) && index >= 0 && index <= items.Count && items.Count < Budget.MaximumItems:
                sequence.Change(list => list.Insert(index, arguments[1]));
                return Value.Unknown(syntax);
            case ("InsertRange", 2)
                when arguments[0].TryGetContent(out int index)
                    && index >= 0
                    && index <= items.Count
                    && arguments[1].Items is { } inserted
                    && items.Count + inserted.Count <= Budget.MaximumItems:
                List<Value> insertedCopies = [.. inserted];
                sequence.Change(list => list.InsertRange(index, insertedCopies));
                return Value.Unknown(syntax);
            case ("RemoveAt", 1) when arguments[0].TryGetContent(out int index) && index >= 0 && index < items.Count:
                sequence.Change(list => list.RemoveAt(index));
                return Value.Unknown(syntax);
            case ("RemoveRange", 2)
                when arguments[0].TryGetContent(out int start)
                    && arguments[1].TryGetContent(out int count)
                    && SequenceItems.IsWithin(items, start, count):
                sequence.Change(list => list.RemoveRange(start, count));
                return Value.Unknown(syntax);
            case ("Remove", 1):
                return Remove(sequence, arguments[0], syntax);
            case ("Clear", 0):
                sequence.Change(list => list.Clear());
                return Value.Unknown(syntax);
            case ("Reverse", 0):
                sequence.Change(list => list.Reverse());
                return Value.Unknown(syntax);
            case ("Sort", 1) when arguments[0].TryGetContent(out StringComparer comparer) && SequenceItems.TrySort(sequence, comparer):
                return Value.Unknown(syntax);
            case ("Sort", 0) when SequenceItems.TrySort(sequence, null):
                return Value.Unknown(syntax);
            case ("Sort", 0) when ValueComparer.CanCompare(items):
                sequence.Change(SequenceItems.Sort);
                return Value.Unknown(syntax);
            default:
                return null;
        }
    }

    /// <summary>Removes the first element that equals an item; returns whether there was one, or null if that is unknown.</summary>
    public static Value? Remove(ListObject sequence, Value item, SyntaxNode syntax)
    {
        if (SequenceItems.FindIndex(sequence.Items!, item, syntax) is not { Content: int index })
        {
            return null;
        }

        if (index >= 0)
        {
            sequence.Change(list => list.RemoveAt(index));
        }

        return Value.Known(index >= 0, syntax);
    }
}
