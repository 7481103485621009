using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Rules;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>Checks the designs that a path has created.</summary>
internal static class DesignChecks
{
    /// <summary>Checks designs, except those that others continue.</summary>
    /// <param name="first">The number of designs that are skipped: those created before.</param>
    /// <param name="remaining">The designs that the code after this may still extend.</param>
    /// <param name="state">The state of the path.</param>
    public static void Check(int first, ICollection<DesignObject> remaining, ExecutionState state)
    {
        for (int i = first; i < state.Designs.Count; i++)
        {
            DesignObject design = state.Designs[i];

            // A design that a later statement extends is checked through the result of that statement, unless the statement overrode a
            // value and the design itself is used too.
            if ((!design.IsContinued || (design.IsOverridden && design.IsUsed)) && !design.IsExpectedToFail && !remaining.Contains(design))
            {
                state.Report(
                    DesignChecker.Check(design.Model, state.Context.Policies.GetPolicy(state.Body.Syntax.SyntaxTree)),
                    design.Circumstances
                );
            }
        }
    }
}
