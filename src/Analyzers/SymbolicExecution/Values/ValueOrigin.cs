using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>Where a value of a design stands in code, and how the program gets there.</summary>
/// <param name="Node">The syntax that a person would change.</param>
/// <param name="Source">The syntax that gave the value, if it is another.</param>
/// <param name="Use">Where a helper uses the value, if the code at <paramref name="Node"/> only hands it to the helper.</param>
/// <param name="Method">The method of which it is code, if the method was followed from a call.</param>
/// <param name="CallSite">The call that leads there, in the code of the caller.</param>
/// <param name="Iteration">The turn of the loops around it, as <c>i = 3</c>.</param>
internal sealed record ValueOrigin(
    SyntaxNode Node,
    SyntaxNode? Source,
    SyntaxNode? Use,
    IMethodSymbol? Method,
    ValueOrigin? CallSite,
    string? Iteration
)
{
    /// <summary>The place and the calls that lead there, the innermost first.</summary>
    public IEnumerable<ValueOrigin> Chain
    {
        get
        {
            for (ValueOrigin? place = this; place is not null; place = place.CallSite)
            {
                yield return place;
            }
        }
    }
}
