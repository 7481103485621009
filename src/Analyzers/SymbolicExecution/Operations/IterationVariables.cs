using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>The variables of a loop iteration that the functions created in it capture: the next iteration has others.</summary>
internal static class IterationVariables
{
    private static readonly ImmutableDictionary<ISymbol, Value> None = ImmutableDictionary.Create<ISymbol, Value>(
        SymbolEqualityComparer.Default
    );

    /// <summary>Gets the captured variables of the current iteration, without those that code writes again.</summary>
    /// <param name="code">The code of the lambda.</param>
    /// <param name="state">The state in which the lambda is created.</param>
    public static ImmutableDictionary<ISymbol, Value> Capture(IOperation code, ExecutionState state)
    {
        Variables variables = state.Frame.Variables;
        return state.Iteration == 0 || variables.PerIteration.Count == 0
            ? None
            : None.AddRange(
                code.DescendantsAndSelf()
                    .SelectMany(WriteAnalysis.FindTargets)
                    .Where(variable => IsConstant(variable, variables) && !Declarations.IsWithin(variable, code))
                    .Distinct(SymbolEqualityComparer.Default)
                    .Select(variable => new KeyValuePair<ISymbol, Value>(variable!, state.Frame.Read(variable!, code.Syntax)))
            );
    }

    private static bool IsConstant(ISymbol variable, Variables variables) =>
        variables.PerIteration.Contains(variable) && !variables.Rewritten.Contains(variable) && !variables.Aliased.Contains(variable);
}
