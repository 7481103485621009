using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>What the current path wrote to static members of the compilation.</summary>
internal sealed class StaticMembers
{
    // Null until the path writes to a member, which few do.
    private Dictionary<ISymbol, Value>? values;

    /// <summary>Gets whether the path wrote to no member.</summary>
    public bool IsEmpty => values is null || values.Count == 0;

    /// <summary>Gets what the path wrote to a member; null if it wrote nothing, or other code may have written since.</summary>
    public Value? Read(ISymbol member) => values is not null && values.TryGetValue(member, out Value? value) ? value : null;

    /// <summary>Records what the path writes to a member.</summary>
    public void Write(ISymbol member, Value value) =>
        (values ??= new Dictionary<ISymbol, Value>(SymbolEqualityComparer.Default))[member] = value;

    /// <summary>Records that code which may not run can write to a member, or into the object that it holds.</summary>
    public void Havoc(ISymbol member)
    {
        if (values is not null && values.TryGetValue(member, out Value? value))
        {
            value.Escape();
            values.Remove(member);
        }
    }

    /// <summary>Records that code which is not analyzed ran, and may have written to all members.</summary>
    public void Forget()
    {
        if (values is not null)
        {
            foreach (Value value in values.Values)
            {
                value.Escape();
            }

            values = null;
        }
    }

    /// <summary>Copies the values, so that code can run without changing the originals.</summary>
    /// <param name="change">Copies a value.</param>
    public StaticMembers Copy(Func<Value, Value> change)
    {
        var copy = new StaticMembers();
        foreach (KeyValuePair<ISymbol, Value> member in values ?? [])
        {
            copy.Write(member.Key, change(member.Value));
        }

        return copy;
    }
}
