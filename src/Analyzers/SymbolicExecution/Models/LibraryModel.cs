using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>Models calls of Keyway's runtime library with known arguments: the library itself computes the result.</summary>
internal static class LibraryModel
{
    /// <summary>
    /// Calls a method of the library; returns null if the method is not one of those that run at build time, or a value is unknown.
    /// </summary>
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        (call.Instance is null || call.Instance.IsKnown)
        && Arguments.AllKnown(call.Arguments, out object?[] contents)
        && state.Context.Library.TryInvoke(call.Method, call.Instance?.Content, contents, out object? result)
            ? Value.Known(result, call.Syntax)
            : null;
}
