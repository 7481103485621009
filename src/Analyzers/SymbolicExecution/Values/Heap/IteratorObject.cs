using Keyway.Analyzers.SymbolicExecution.Effects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>The result of calling an iterator, synchronous or not: its code runs whenever it is enumerated.</summary>
/// <param name="code">The code of the iterator.</param>
/// <param name="arguments">The frame in which the call left the arguments.</param>
/// <param name="call">The call.</param>
/// <param name="iteration">The number of the loop iteration in which a local function was created.</param>
internal sealed class IteratorObject(IOperation code, Frame arguments, SyntaxNode call, int iteration) : HeapObject
{
    /// <summary>Gets the code of the iterator.</summary>
    public IOperation Code => code;

    /// <summary>Gets the frame in which the call left the arguments.</summary>
    public Frame Arguments => arguments;

    /// <summary>Gets the call that created the iterator.</summary>
    public SyntaxNode Call => call;

    /// <inheritdoc />
    public override IEnumerable<Value> Children => arguments.Values;

    /// <inheritdoc />
    public override bool CanChange(bool isWritten) => true;

    /// <summary>Creates the frame of an enumeration, which begins with the arguments of the call.</summary>
    /// <param name="currentIteration">The number of the loop iteration that enumerates it.</param>
    public Frame CreateFrame(int currentIteration)
    {
        Frame enumeration = arguments.CreateSame();
        enumeration.IsOfOtherIteration = arguments.Function is not null && iteration != currentIteration;
        return enumeration;
    }

    /// <summary>Copies the iterator for another frame of its arguments.</summary>
    public IteratorObject Copy(Frame other) => new(code, other, call, iteration);

    /// <inheritdoc />
    public override void Escape()
    {
        foreach (Value value in Children.ToList())
        {
            value.Escape();
        }

        // A local function reads and writes the variables around it.
        if (arguments.Function is { } function)
        {
            foreach (
                ISymbol variable in code.DescendantsAndSelf()
                    .SelectMany(WriteAnalysis.FindTargets)
                    .Where(variable => !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function))
            )
            {
                arguments.Escape(variable, code.Syntax);
            }
        }
    }
}
