using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>What the declarations at the beginning of a body leave behind on every path.</summary>
/// <param name="values">The values of the variables.</param>
/// <param name="designs">The designs that were created.</param>
/// <param name="count">The number of declarations.</param>
internal sealed class LeadingValues(IReadOnlyList<(ISymbol Variable, Value Value)> values, IEnumerable<DesignObject> designs, int count)
{
    private readonly List<DesignState> designs = [.. designs.Select(design => new DesignState(design))];

    /// <summary>Gets the number of declarations.</summary>
    public int Count => count;

    /// <summary>Sets the variables, and the designs to what they were after the declarations.</summary>
    /// <param name="frame">The frame of a new path.</param>
    /// <param name="created">Receives the designs.</param>
    public void Restore(Frame frame, List<DesignObject> created)
    {
        foreach ((ISymbol variable, Value value) in values)
        {
            frame.Write(variable, value);
        }

        foreach (DesignState design in designs)
        {
            design.Restore();
            created.Add(design.Design);
        }
    }

    // What later statements of a path may change of a design.
    private sealed class DesignState(DesignObject design)
    {
        private readonly bool isContinued = design.IsContinued;
        private readonly bool isOverridden = design.IsOverridden;
        private readonly bool isUsed = design.IsUsed;
        private readonly bool isExpectedToFail = design.IsExpectedToFail;
        private readonly SourceSet received = design.Received;

        public DesignObject Design => design;

        public void Restore()
        {
            design.IsContinued = isContinued;
            design.IsOverridden = isOverridden;
            design.IsUsed = isUsed;
            design.IsExpectedToFail = isExpectedToFail;
            design.Received = received;
        }
    }
}
