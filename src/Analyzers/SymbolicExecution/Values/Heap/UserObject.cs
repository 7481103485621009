using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>An object of a type that the compilation declares: the values of its fields and auto-implemented properties.</summary>
/// <param name="type">The type of the object.</param>
/// <param name="isImmutable">Whether no code can change an object of the type once it is constructed.</param>
internal sealed class UserObject(INamedTypeSymbol type, bool isImmutable) : HeapObject
{
    private Dictionary<ISymbol, Value>? members = new(SymbolEqualityComparer.Default);
    private bool hasEscaped;

    /// <summary>Gets the type of the object.</summary>
    public INamedTypeSymbol Type => type;

    /// <summary>Gets whether no code can change the object once it is constructed.</summary>
    public bool IsImmutable => isImmutable;

    /// <summary>Gets whether the members that have been set are known; false once an object that can change has escaped.</summary>
    public bool IsKnown => members is not null;

    /// <inheritdoc />
    public override IEnumerable<Value> Children => members?.Values ?? Enumerable.Empty<Value>();

    /// <inheritdoc />
    public override bool IsConstant => isImmutable;

    /// <inheritdoc />
    public override bool CanChange(Func<ITypeSymbol?, bool> isImmutableArray) => !isImmutable;

    /// <summary>Gets the value of a field or property, or null if it is unknown or has not been set.</summary>
    public Value? Get(ISymbol member) =>
        members is not null && members.TryGetValue(member.OriginalDefinition, out Value value) ? value : null;

    /// <summary>Sets the value of a field or property, which escapes if the object has.</summary>
    public void Set(ISymbol member, Value value)
    {
        if (hasEscaped)
        {
            value.Escape();
        }

        if (members is not null)
        {
            members[member.OriginalDefinition] = value;
        }
    }

    /// <inheritdoc />
    public override void Escape()
    {
        if (hasEscaped)
        {
            return;
        }

        hasEscaped = true;
        foreach (Value value in Children)
        {
            value.Escape();
        }

        if (!isImmutable)
        {
            members = null;
        }
    }

    /// <summary>Creates another object with the same values, as a <c>with</c> expression does.</summary>
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
