using System.Collections.Concurrent;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>
/// Records the calls that are interpreted, and whether that takes into account all that they pass: what a call passes without anything
/// known of it may be whatever leads to a fault.
/// </summary>
internal sealed class RecordedCalls
{
    private readonly ConcurrentDictionary<SyntaxNode, bool> complete = new();

    /// <summary>Records a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="path">The path that makes the call.</param>
    public void Add(SyntaxNode call, IReadOnlyList<Value> arguments, ExecutionPath path)
    {
        bool isComplete = arguments
            .SelectMany(argument => argument.DescendantsAndSelf)
            .All(part =>
                part.IsKnown || part is { IsSymbolic: true, Expression: not ComputedExpression } || path.HasOpenAssumptionAbout(part)
            );
        complete.AddOrUpdate(call, isComplete, (_, before) => before && isComplete);
    }

    /// <summary>Determines whether a call has been interpreted, each time with all that it passes taken into account.</summary>
    public bool IsComplete(SyntaxNode call) => complete.TryGetValue(call, out bool isComplete) && isComplete;
}
