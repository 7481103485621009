using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets indices and ranges: <c>^1</c>, <c>1..4</c>, and what they select.</summary>
internal static class Ranges
{
    /// <summary>Evaluates <c>^n</c>.</summary>
    public static Value EvaluateFromEnd(IUnaryOperation operation, ExecutionState state)
    {
        Value count = state.Evaluate(operation.Operand);
        return count.TryGetContent(out int number) && number >= 0
            ? Value.Known(new IndexPosition(number, true), operation.Syntax)
            : Value.Combine(operation.Syntax, count).ToOpaque();
    }

    /// <summary>Evaluates <c>a..b</c>.</summary>
    public static Value EvaluateRange(IRangeOperation range, ExecutionState state)
    {
        Value? start = range.LeftOperand is null ? null : state.Evaluate(range.LeftOperand),
            end = range.RightOperand is null ? null : state.Evaluate(range.RightOperand);
        IndexPosition? first = start is null ? new IndexPosition(0, false) : GetPosition(start),
            last = end is null ? new IndexPosition(0, true) : GetPosition(end);
        return first is not null && last is not null
            ? Value.Known(new IndexRange(first, last), range.Syntax)
            : Value.Combine(range.Syntax, start, end).ToOpaque();
    }

    /// <summary>Gets the place that an index names, which may be written as a number; null if it is unknown or negative.</summary>
    public static IndexPosition? GetPosition(Value index) =>
        index.TryGetContent(out IndexPosition position) ? position
        : index.TryGetContent(out int number) && number >= 0 ? new IndexPosition(number, false)
        : null;

    /// <summary>Selects a character or a part of a string by an index or range; returns null for any other value.</summary>
    /// <exception cref="PathTerminatedException">The index is out of range, so that the program throws.</exception>
    public static Value? Slice(string text, Value index, SyntaxNode syntax)
    {
        if (index.TryGetContent(out IndexPosition position))
        {
            return position.GetOffset(text.Length) is >= 0 and var place && place < text.Length
                ? Value.Known(text[place], syntax)
                : throw new PathTerminatedException();
        }

        return !index.TryGetContent(out IndexRange range) ? null
            : range.Resolve(text.Length) is { } part ? Value.Known(text.Substring(part.Start, part.Count), syntax)
            : throw new PathTerminatedException();
    }

    /// <summary>
    /// Selects an element of a sequence by an index, or copies a part of it by a range; returns null for any other value, or if the
    /// elements
    /// are unknown.
    /// </summary>
    /// <exception cref="PathTerminatedException">The index is out of range, so that the program throws.</exception>
    public static Value? Select(Value sequence, Value index, SyntaxNode syntax)
    {
        if (sequence.TryGetContent(out string text))
        {
            return Slice(text, index, syntax);
        }

        if (sequence.Items is not { } items)
        {
            return null;
        }

        if (index.TryGetContent(out IndexPosition position))
        {
            return position.GetOffset(items.Count) is >= 0 and var place && place < items.Count
                ? items[place]
                : throw new PathTerminatedException();
        }

        return !index.TryGetContent(out IndexRange range) ? null
            : range.Resolve(items.Count) is { } part ? Value.Known(new ListObject(items.Skip(part.Start).Take(part.Count)), syntax)
            : throw new PathTerminatedException();
    }
}
