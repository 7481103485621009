using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Symbols;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>Models calls of Keyway's runtime library with known arguments: the library itself computes the result.</summary>
internal static class LibraryModel
{
    /// <summary>
    /// Calls a method of the library; returns null if the method is not one of those that run at build time, or a value is unknown.
    /// </summary>
    public static Value? TryInvoke(Call call, ExecutionState state)
    {
        if (
            call.Instance is { IsKnown: false }
            || !Arguments.AllKnown(call.Arguments, out object?[] contents)
            || !state.Context.Library.TryInvoke(call.Method, call.Instance?.Content, contents, out object? result)
        )
        {
            return null;
        }

        if (result is Board board)
        {
            BoardChecks.Check(board, CallSyntax.GetName(call.Syntax), state);
        }

        return Value.Known(result, call.Syntax);
    }
}
