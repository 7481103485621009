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
    /// Executes a loop over an iterator, or over an object whose <c>GetEnumerator</c> is one; returns null if the collection is neither, or
    /// calls are nested too deeply.
    /// </summary>
    public static Flow? TryExecute(IForEachLoopOperation loop, Value collection, ExecutionState state)
    {
        if (state.Depth >= Budget.MaximumDepth || FindIterator(loop, collection, state) is not { } iterator)
        {
            return null;
        }

        Frame consumer = state.Frame;
        int depth = state.Depth;
        int outer = state.Iterations.Count;
        int count = 0;
        bool isOpen = false;
        bool isLeft = false;
        bool isCut = false;
        ILabelSymbol? jump = null;
        Frame enumeration = iterator.CreateFrame(state.Iteration);
        enumeration.Consumer = element =>
        {
            isCut |= enumeration.IsReturnOpen;
            return !enumeration.IsReturnOpen && Receive(element);
        };
        SourceMethods.Run(enumeration, iterator.Code, loop.Collection.Syntax, state);
        if (isOpen || enumeration.IsReturnOpen)
        {
            // Whether another element follows, or was yielded before, is unknown until run time.
            if (isOpen || isCut)
            {
                // So is what the rest of the iterator does, which has not been interpreted.
                iterator.Escape();
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

            (Frame frame, int innerDepth) = (state.Frame, state.Depth);
            List<LoopIteration> inner = [.. state.Iterations.Skip(outer)];
            state.Iterations.RemoveRange(outer, inner.Count);
            (state.Frame, state.Depth) = (consumer, depth);
            try
            {
                LoopElements.Assign(loop, element, state);
                LoopElements.Begin(loop, element, count++, state);
                isLeft = LoopBodies.Execute(loop, out isOpen, state) == Flow.Leave;
                (jump, state.Jump) = (state.Jump, null);
            }
            finally
            {
                (state.Frame, state.Depth) = (frame, innerDepth);
                state.Iterations.RemoveRange(outer, state.Iterations.Count - outer);
                state.Iterations.AddRange(inner);
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
