using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Evaluation;

/// <summary>An object of a type of the user's own: what its fields and automatic properties hold.</summary>
internal sealed class ObjectContent(INamedTypeSymbol type)
{
    private Dictionary<ISymbol, Value>? members = new(SymbolEqualityComparer.Default);

    /// <summary>The type of which the object is.</summary>
    public INamedTypeSymbol Type => type;

    /// <summary>Whether what it holds is known as far as it was followed.</summary>
    public bool IsKnown => members is not null;

    public IEnumerable<Value> Values => members?.Values ?? Enumerable.Empty<Value>();

    public Value? Get(ISymbol member) => members is not null && members.TryGetValue(member.OriginalDefinition, out Value value) ? value : null;

    public void Set(ISymbol member, Value value)
    {
        if (members is null)
        {
            value.Escape();
        }
        else
        {
            members[member.OriginalDefinition] = value;
        }
    }

    /// <summary>Code that is not followed has the object from here on.</summary>
    public void Forget()
    {
        Dictionary<ISymbol, Value>? held = members;
        members = null;
        foreach (Value value in held?.Values ?? Enumerable.Empty<Value>())
        {
            value.Escape();
        }
    }

    /// <summary>A value of its own, as an assignment of a structure or a <c>with</c> expression makes it.</summary>
    public ObjectContent Copy()
    {
        var copy = new ObjectContent(type);
        if (members is null)
        {
            copy.members = null;
            return copy;
        }

        foreach (KeyValuePair<ISymbol, Value> member in members)
        {
            copy.members!.Add(member.Key, member.Value.Copied());
        }

        return copy;
    }
}
