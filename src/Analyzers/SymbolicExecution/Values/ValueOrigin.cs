using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>Where a value is written, and the calls and loop iterations by which the program gets there.</summary>
/// <param name="Node">The syntax that a person would change.</param>
/// <param name="Source">The syntax that the value comes from, or null if that is the node.</param>
/// <param name="Use">
/// The syntax in a called method that uses the value, or null if <paramref name="Node"/> is not an argument of the call.
/// </param>
/// <param name="Method">The called method that contains the node, or null if the explored body itself contains it.</param>
/// <param name="CallSite">The call that led to the node, or null if there was none.</param>
/// <param name="Loop">The innermost of the iterations around the node, or null outside loops.</param>
internal sealed record ValueOrigin(
    SyntaxNode Node,
    SyntaxNode? Source,
    SyntaxNode? Use,
    IMethodSymbol? Method,
    ValueOrigin? CallSite,
    LoopIteration? Loop
)
{
    /// <summary>Gets the iterations of the loops around the node, as <c>i = 3</c>, or null outside loops.</summary>
    public string? Iteration => Loop?.Path;

    /// <summary>
    /// Gets what the values were computed from that a rule compares which finds this one faulty. Does not count for equality.
    /// </summary>
    public SourceSet Operands { get; init; } = SourceSet.None;

    /// <summary>Gets this origin and those of the calls that lead to it, the innermost first.</summary>
    public IEnumerable<ValueOrigin> Chain
    {
        get
        {
            for (ValueOrigin? origin = this; origin is not null; origin = origin.CallSite)
            {
                yield return origin;
            }
        }
    }

    /// <inheritdoc />
    public bool Equals(ValueOrigin? other) =>
        other is not null
        && Node == other.Node
        && Source == other.Source
        && Use == other.Use
        && Iteration == other.Iteration
        && SymbolEqualityComparer.Default.Equals(Method, other.Method)
        && Equals(CallSite, other.CallSite);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Node.GetHashCode() * 31) + (Iteration?.GetHashCode() ?? 0));
}
