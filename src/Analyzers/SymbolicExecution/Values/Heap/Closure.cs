using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>A lambda with the variables around it, or a method that is handed on by its name.</summary>
/// <param name="Method">The function.</param>
/// <param name="Code">The code of a lambda or local function; nothing for a method.</param>
/// <param name="Surroundings">The variables around it.</param>
/// <param name="Instance">The object whose method it is.</param>
/// <param name="Turn">The turn of a loop in which it was made.</param>
internal sealed record Closure(IMethodSymbol Method, IOperation? Code, Frame? Surroundings, Value? Instance, int Turn = 0)
{
    /// <summary>Code that is not followed may call it from here on.</summary>
    public void Havoc()
    {
        Instance?.Escape();
        Surroundings?.This?.Escape();
        foreach (
            ISymbol variable in Code is null
                ? []
                : Code.DescendantsAndSelf().SelectMany(Writes.Targets).Distinct(SymbolEqualityComparer.Default)
        )
        {
            Surroundings?.Escape(variable!, Code!.Syntax);
        }
    }
}
