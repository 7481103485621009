using Keyway.Analyzers.SymbolicExecution.Effects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>A lambda or local function with the variables around it, or a method that is passed on by name.</summary>
/// <param name="method">The function.</param>
/// <param name="code">The code of a lambda or local function, or null for a method.</param>
/// <param name="surroundings">The variables around it.</param>
/// <param name="instance">The object whose method it is.</param>
/// <param name="iteration">The iteration of a loop in which it was created.</param>
internal sealed class Closure(IMethodSymbol method, IOperation? code, Frame? surroundings, Value? instance, int iteration = 0) : HeapObject
{
    /// <summary>The function.</summary>
    public IMethodSymbol Method => method;

    /// <summary>The code of a lambda or local function, or null for a method.</summary>
    public IOperation? Code => code;

    /// <summary>The variables around it, or null for a method.</summary>
    public Frame? Surroundings => surroundings;

    /// <summary>The object whose method it is.</summary>
    public Value? Instance => instance;

    /// <summary>The iteration of a loop in which it was created.</summary>
    public int Iteration => iteration;

    /// <inheritdoc />
    public override bool HasState => false;

    /// <inheritdoc />
    public override bool CanChange(Func<ITypeSymbol?, bool> isImmutableArray) => instance is not null;

    /// <summary>Creates the same function among other variables.</summary>
    public Closure WithSurroundings(Frame others) => new(method, code, others, instance, iteration);

    /// <inheritdoc />
    public override void Escape()
    {
        instance?.Escape();
        surroundings?.This?.Escape();
        foreach (
            ISymbol variable in code is null
                ? []
                : code.DescendantsAndSelf().SelectMany(WriteAnalysis.Targets).Distinct(SymbolEqualityComparer.Default)
        )
        {
            surroundings?.Escape(variable!, code!.Syntax);
        }
    }
}
