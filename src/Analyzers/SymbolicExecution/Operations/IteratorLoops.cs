using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets loops over the result of an iterator, whose code runs alternately with the body of the loop.</summary>
internal static class IteratorLoops
{
    /// <summary>
    /// Executes a loop over an iterator, a query, or an object whose <c>GetEnumerator</c> is an iterator; returns null if the collection is
    /// none of them, or calls are nested too deeply.
    /// </summary>
    public static Flow? TryExecute(IForEachLoopOperation loop, Value collection, ExecutionState state)
    {
        if (state.Depth >= Budget.MaximumDepth)
        {
            return null;
        }

        IteratorObject? iterator = FindIterator(loop, collection, state);
        if (iterator is null && collection.Content is not QueryObject)
        {
            return null;
        }

        int count = 0;
        bool isOpen = false;
        bool isLeft = false;
        bool isCut = false;
        ILabelSymbol? jump = null;
        bool isKnown = iterator is null
            ? state.TryEnumerate(collection, loop.Collection.Syntax, Receive)
            : IteratorElements.TryEnumerate(iterator, loop.Collection.Syntax, Receive, out isCut, state);
        if (isOpen || !isKnown)
        {
            // Whether another element follows, or was yielded before, is unknown until run time.
            isCut |= iterator is null;
            if (!isOpen && iterator is null)
            {
                PartialEnumerations.Explore(loop, collection, state);
            }

            if (isOpen || isCut)
            {
                // So is what the rest of the iterator does, which has not been interpreted.
                (iterator ?? collection.Content as HeapObject)?.Escape();
                state.Statics.Forget();
            }

            return UnknownLoops.ExecuteUnknownIteration(loop, state, isEnumerated: !isOpen && !isCut);
        }

        state.Jump = isLeft ? jump : state.Jump;
        return isLeft ? state.EndAt(Flow.Leave, loop.ExitLabel) : Flow.Next;

        // Executes the body for an element; returns false if the loop ends.
        bool Receive(Value element)
        {
            if (count >= Budget.MaximumItems)
            {
                throw new BudgetExceededException();
            }

            int outer = state.Iterations.Count;
            try
            {
                LoopElements.Assign(loop, element, state);
                LoopElements.Begin(loop, element, count++, state);
                isLeft = LoopBodies.Execute(loop, out isOpen, state) == Flow.Leave;
                (jump, state.Jump) = (state.Jump, null);
            }
            finally
            {
                state.Iterations.RemoveRange(outer, state.Iterations.Count - outer);
            }

            return !isOpen && !isLeft;
        }
    }

    private static IteratorObject? FindIterator(IForEachLoopOperation loop, Value collection, ExecutionState state) =>
        collection.TryGetContent(out IteratorObject iterator) ? iterator
        : !loop.IsAsynchronous
        && collection.TryGetContent(out UserObject _)
        && loop.Syntax is CommonForEachStatementSyntax syntax
        && loop.SemanticModel?.GetForEachStatementInfo(syntax) is { GetEnumeratorMethod: { } declared }
            ? IteratorElements.FindIterator(declared, collection, syntax.Expression, state)
        : null;
}
