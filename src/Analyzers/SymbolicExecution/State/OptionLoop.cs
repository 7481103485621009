using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>A loop over texts that sets variables where a text is a certain one, as an option of the program.</summary>
/// <param name="Loop">The loop.</param>
/// <param name="Variables">The variables that nothing else in the loop writes.</param>
/// <param name="SetsThis">Whether it sets members of <c>this</c> in the same way.</param>
/// <param name="Read">The variables that it sets to what it reads, and not only to constants.</param>
/// <param name="ReadMembers">The members of the objects that variables hold which it sets to what it reads.</param>
/// <param name="OtherVariables">The variables that it changes in another way.</param>
/// <param name="Others">The code of the loop that runs whatever the text is.</param>
internal sealed record OptionLoop(
    ILoopOperation Loop,
    IReadOnlyList<ISymbol> Variables,
    bool SetsThis,
    IReadOnlyList<ISymbol> Read,
    IReadOnlyList<(ISymbol Variable, ISymbol Member)> ReadMembers,
    IReadOnlyList<ISymbol> OtherVariables,
    IReadOnlyList<IOperation> Others
);
