namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>The content of an <c>Index</c>: a place in a sequence, counted from its start or its end.</summary>
/// <param name="Value">The number of elements.</param>
/// <param name="IsFromEnd">Whether they are counted from the end.</param>
internal sealed record IndexPosition(int Value, bool IsFromEnd)
{
    /// <summary>Gets the zero-based index in a sequence of a length, which may be out of range.</summary>
    public int GetOffset(int length) => IsFromEnd ? length - Value : Value;
}

/// <summary>The content of a <c>Range</c>.</summary>
/// <param name="Start">The first place.</param>
/// <param name="End">The place after the last one.</param>
internal sealed record IndexRange(IndexPosition Start, IndexPosition End)
{
    /// <summary>Gets the first index and the number of elements in a sequence of a length; null if they are out of range.</summary>
    public (int Start, int Count)? Resolve(int length)
    {
        int start = Start.GetOffset(length),
            end = End.GetOffset(length);
        return start >= 0 && start <= end && end <= length ? (start, end - start) : null;
    }
}
