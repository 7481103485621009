using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>What a loop over texts may set variables to.</summary>
/// <param name="Loop">The loop.</param>
/// <param name="Before">The variables, with their values before the loop.</param>
/// <param name="Branches">What each of its branches sets.</param>
internal sealed record LoopBranches(
    ILoopOperation Loop,
    IReadOnlyDictionary<ISymbol, Value> Before,
    IReadOnlyList<List<(ISymbol Variable, IOperation Constant)>> Branches
);
