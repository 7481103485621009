using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>
/// Finds the variables whose objects code changes by way of another one, as the subscribers of a stream of events change when it publishes
/// one: the stream holds functions of theirs.
/// </summary>
internal static class SharedObjects
{
    // Of the objects that functions reach.
    private const int MaximumObjects = 256;

    /// <summary>Finds the variables whose objects the functions reach that other variables, or their objects, hold.</summary>
    /// <param name="used">The other variables.</param>
    /// <param name="origin">The syntax that reads them.</param>
    /// <param name="state">The state of the path.</param>
    public static IEnumerable<ISymbol> FindVariables(IEnumerable<ISymbol> used, SyntaxNode origin, ExecutionState state)
    {
        HashSet<HeapObject> reached = [];
        foreach (ISymbol variable in used)
        {
            Add(state.Frame.Read(variable, origin), reached);
        }

        return reached.Count == 0
            ? []
            : state
                .Frame.GetAllValues()
                .Where(held => held.Value.Content is UserObject { IsImmutable: false } instance && reached.Contains(instance))
                .Select(held => held.Key);
    }

    private static void Add(Value value, HashSet<HeapObject> reached)
    {
        foreach (Value part in value.DescendantsAndSelf)
        {
            if (part.Content is Closure function && reached.Count < MaximumObjects && reached.Add(function))
            {
                foreach (Value used in HeldFunctions.GetHeld(function))
                {
                    foreach (HeapObject instance in used.DescendantsAndSelf.Select(inner => inner.Content).OfType<UserObject>())
                    {
                        reached.Add(instance);
                    }

                    Add(used, reached);
                }
            }
        }
    }
}
