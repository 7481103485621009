namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Compares the contents of known values, strings by a comparer of their own.</summary>
/// <param name="comparer">Compares strings, or null for ordinal equality.</param>
internal sealed class ContentComparer(StringComparer? comparer) : IEqualityComparer<object?>
{
    bool IEqualityComparer<object?>.Equals(object? one, object? other) =>
        comparer is not null && one is string first && other is string second ? comparer.Equals(first, second) : Equals(one, other);

    int IEqualityComparer<object?>.GetHashCode(object? key) =>
        comparer is not null && key is string text ? comparer.GetHashCode(text) : key?.GetHashCode() ?? 0;
}
