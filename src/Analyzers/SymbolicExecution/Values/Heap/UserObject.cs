using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>An object of a type of the user's own: what its fields and automatic properties hold.</summary>
/// <param name="type">The type of which the object is.</param>
/// <param name="isSteady">Whether nothing can change an object of the type once it is made.</param>
internal sealed class UserObject(INamedTypeSymbol type, bool isSteady)
{
    private Dictionary<ISymbol, Value>? members = new(SymbolEqualityComparer.Default);
    private bool isElsewhere;

    /// <summary>The type of which the object is.</summary>
    public INamedTypeSymbol Type => type;

    /// <summary>Whether nothing can change the object.</summary>
    public bool IsSteady => isSteady;

    /// <summary>Whether what it holds is known as far as it was followed.</summary>
    public bool IsKnown => members is not null;

    public IEnumerable<Value> Values => members?.Values ?? Enumerable.Empty<Value>();

    public Value? Get(ISymbol member) =>
        members is not null && members.TryGetValue(member.OriginalDefinition, out Value value) ? value : null;

    public void Set(ISymbol member, Value value)
    {
        if (isElsewhere)
        {
            value.Escape();
        }

        if (members is not null)
        {
            members[member.OriginalDefinition] = value;
        }
    }

    /// <summary>Code that is not followed has the object from here on.</summary>
    public void Havoc()
    {
        if (isElsewhere)
        {
            return;
        }

        isElsewhere = true;
        foreach (Value value in Values)
        {
            value.Escape();
        }

        if (!isSteady)
        {
            members = null;
        }
    }

    /// <summary>Another object with the same members, as a <c>with</c> expression makes it.</summary>
    public UserObject Copy() =>
        new(type, isSteady) { members = members is null ? null : new Dictionary<ISymbol, Value>(members, SymbolEqualityComparer.Default) };

    /// <summary>Puts others in the place of all that it holds.</summary>
    public void Replace(Func<Value, Value> change)
    {
        foreach (ISymbol member in members is null ? [] : members.Keys.ToList())
        {
            members![member] = change(members[member]);
        }
    }
}
