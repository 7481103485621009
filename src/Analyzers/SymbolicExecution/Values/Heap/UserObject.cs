using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>An object of a type of the user's own: what its fields and automatic properties hold.</summary>
/// <param name="type">The type of which the object is.</param>
/// <param name="isImmutable">Whether nothing can change an object of the type once it is made.</param>
internal sealed class UserObject(INamedTypeSymbol type, bool isImmutable) : HeapObject
{
    private Dictionary<ISymbol, Value>? members = new(SymbolEqualityComparer.Default);
    private bool isElsewhere;

    /// <summary>The type of which the object is.</summary>
    public INamedTypeSymbol Type => type;

    /// <summary>Whether nothing can change the object.</summary>
    public bool IsImmutable => isImmutable;

    /// <summary>Whether what it holds is known as far as it was followed.</summary>
    public bool IsKnown => members is not null;

    /// <inheritdoc />
    public override IEnumerable<Value> Children => members?.Values ?? Enumerable.Empty<Value>();

    /// <inheritdoc />
    public override bool CanChange(Func<ITypeSymbol?, bool> isImmutableArray) => !isImmutable;

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
    public override void Escape()
    {
        if (isElsewhere)
        {
            return;
        }

        isElsewhere = true;
        foreach (Value value in Children)
        {
            value.Escape();
        }

        if (!isImmutable)
        {
            members = null;
        }
    }

    /// <summary>Another object with the same members, as a <c>with</c> expression makes it.</summary>
    public UserObject Clone() =>
        new(type, isImmutable)
        {
            members = members is null ? null : new Dictionary<ISymbol, Value>(members, SymbolEqualityComparer.Default),
        };

    /// <inheritdoc />
    public override HeapObject Copy(Func<Value, Value> change, Action<HeapObject> created)
    {
        UserObject copy = Clone();
        created(copy);
        foreach (ISymbol member in copy.members is null ? [] : copy.members.Keys.ToList())
        {
            copy.members![member] = change(copy.members[member]);
        }

        return copy;
    }
}
