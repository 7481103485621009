using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>
/// Follows how values depend on conditions: a variable that one branch writes tells something about the condition, whichever branch ran.
/// </summary>
internal static class ImplicitFlows
{
    /// <summary>Adds the sources of a condition to all that its branches may write or return.</summary>
    /// <param name="condition">The condition, whose outcome is known.</param>
    /// <param name="sources">The sources of the values that it reads.</param>
    /// <param name="branches">The branches, null for a missing one.</param>
    /// <param name="state">The state of the path.</param>
    public static void Mark(IOperation condition, SourceSet sources, IOperation?[] branches, ExecutionState state)
    {
        // A literal in the condition is no source of anything else.
        object[] shared =
        [
            .. sources.Items.Where(source =>
                source is not SyntaxNode node
                || !condition.Syntax.Span.Contains(node.Span)
                || node.SyntaxTree != condition.Syntax.SyntaxTree
            ),
        ];
        if (shared.Length == 0)
        {
            return;
        }

        SourceSet decisive =
            shared.Length == sources.Items.Count
                ? sources
                : shared.Aggregate(SourceSet.None, (all, source) => all.Union(SourceSet.Of(source)));
        foreach (IOperation part in branches.SelectMany(branch => CodeSearch.Enumerate(branch, state)))
        {
            if (part is IReturnOperation)
            {
                state.Frame.ReturnSources = state.Frame.ReturnSources.Union(decisive);
            }

            foreach (ISymbol variable in FunctionWrites.FindWritten(part))
            {
                state.Frame.AddSources(variable, decisive);
            }
        }
    }
}
