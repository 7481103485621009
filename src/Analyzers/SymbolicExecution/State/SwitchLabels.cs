using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>How jumps enter a switch statement, found once for all paths through it.</summary>
/// <param name="Sections">The sections by their labels, to which <c>goto case</c> jumps.</param>
/// <param name="AreEntered">Whether a jump to a statement may enter a section in the middle.</param>
internal sealed record SwitchLabels(IReadOnlyDictionary<ISymbol, ISwitchCaseOperation> Sections, bool AreEntered);
