using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Compares values of two paths, as far as they are known.</summary>
internal static class ValueIdentity
{
    // Deeper objects are taken for different ones.
    private const int MaximumDepth = 4;

    /// <summary>Determines whether two values are the same, or two objects of the same content; unknown values do not differ.</summary>
    public static bool AreSame(Value one, Value other) => AreSame(one, other, 0);

    private static bool AreSame(Value one, Value other, int depth) =>
        one.IsKnown == other.IsKnown
        && (
            !one.IsKnown
            || (one.Content, other.Content) switch
            {
                (DesignObject design, DesignObject another) => ReferenceEquals(design.Model, another.Model),
                (Closure function, Closure another) => SymbolEqualityComparer.Default.Equals(function.Method, another.Method),
                (HeapObject content, HeapObject another) => ReferenceEquals(content, another)
                    || (depth < MaximumDepth && HaveSameContent(content, another, depth + 1)),
                var (content, another) => Equals(content, another),
            }
        );

    private static bool HaveSameContent(HeapObject one, HeapObject other, int depth) =>
        one.GetType() == other.GetType()
        && SymbolEqualityComparer.Default.Equals((one as UserObject)?.Type, (other as UserObject)?.Type)
        && one.Children.ToList() is var parts
        && other.Children.ToList() is var others
        && parts.Count == others.Count
        && parts.Zip(others, (part, another) => AreSame(part, another, depth)).All(same => same);
}
