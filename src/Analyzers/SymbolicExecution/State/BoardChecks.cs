using Keyway.Designs.Model;
using Keyway.Rules;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>Checks boards where code creates them.</summary>
internal static class BoardChecks
{
    /// <summary>Reports what is wrong in the files of a board, whatever it is used for.</summary>
    /// <param name="board">The board.</param>
    /// <param name="creation">The code that creates it.</param>
    /// <param name="state">The state of the path.</param>
    public static void Check(Board board, SyntaxNode creation, ExecutionState state) =>
        state.Report(DesignRules.Check(new BoardModel(board, state.Context.Symbols.Series.All, Origins.GetOrigin(creation, state))));
}
