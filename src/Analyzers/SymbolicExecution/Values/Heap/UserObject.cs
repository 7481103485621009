using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>An object of a type that the compilation declares: the values of its fields and auto-implemented properties.</summary>
/// <param name="type">The type of the object.</param>
/// <param name="isImmutable">Whether no code can change an object of the type once it is constructed.</param>
internal sealed class UserObject(INamedTypeSymbol type, bool isImmutable) : HeapObject
{
    private Dictionary<ISymbol, Value>? members = new(SymbolEqualityComparer.Default);
    private Func<IReadOnlyDictionary<ISymbol, Value>>? initial;
    private bool hasEscaped;

    /// <summary>Gets the type of the object.</summary>
    public INamedTypeSymbol Type => type;

    /// <summary>Gets whether the object is of exactly this type; otherwise it may be of a derived one.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>
    /// Gets the members that the construction of the object determines: they are known when the object is first used, and stay known when
    /// it escapes. Null for an object that interpreted code creates.
    /// </summary>
    public Func<IReadOnlyDictionary<ISymbol, Value>>? Constructed
    {
        get;
        init
        {
            field = value;
            initial = value;
        }
    }

    /// <summary>Gets whether no code can change the object once it is constructed.</summary>
    public bool IsImmutable => isImmutable;

    /// <summary>Gets whether the members that have been set are known; false once an object that can change has escaped.</summary>
    public bool IsKnown => Held is not null;

    /// <inheritdoc />
    public override IEnumerable<Value> Children => Held?.Values ?? Enumerable.Empty<Value>();

    /// <inheritdoc />
    public override bool IsConstant => isImmutable;

    private Dictionary<ISymbol, Value>? Held
    {
        get
        {
            if (initial is { } read)
            {
                // Null first: what the construction determines may refer to the object.
                initial = null;
                foreach (KeyValuePair<ISymbol, Value> member in read())
                {
                    members![member.Key] = member.Value;
                }
            }

            return members;
        }
    }

    /// <inheritdoc />
    public override bool CanChange(bool isWritten) => !isImmutable;

    /// <summary>Gets the types of the objects that a value holds, itself included.</summary>
    public static IEnumerable<INamedTypeSymbol> GetTypes(Value value) =>
        value
            .DescendantsAndSelf.Select(part => part.Content)
            .OfType<UserObject>()
            .Select(held => held.Type)
            .Where(type => !type.IsAnonymousType);

    /// <summary>Gets the members that have been set, with their values; empty if they are unknown.</summary>
    public IReadOnlyDictionary<ISymbol, Value> GetMembers() => Held ?? new(SymbolEqualityComparer.Default);

    /// <summary>Gets the value of a field or property, or null if it is unknown or has not been set.</summary>
    public Value? Get(ISymbol member) => Held is { } held && held.TryGetValue(member.OriginalDefinition, out Value value) ? value : null;

    /// <summary>Sets the value of a field or property, which escapes if the object has.</summary>
    public void Set(ISymbol member, Value value)
    {
        if (hasEscaped)
        {
            value.Escape();
        }

        if (Held is { } held)
        {
            held[member.OriginalDefinition] = value;
        }
    }

    /// <inheritdoc />
    public override void Escape()
    {
        if (Constructed is not null)
        {
            // Other code had the object before. What its members hold is known only if no code can write into it.
            Disturb();
            return;
        }

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

    /// <summary>
    /// Records that code which is not analyzed ran, and may have called any member of an object that existed before: what its construction
    /// determines stays, and everything else is unknown. Changes nothing of an object that interpreted code creates.
    /// </summary>
    public void Disturb()
    {
        if (Constructed is { } constructed && Held is { } held)
        {
            IReadOnlyDictionary<ISymbol, Value> lasting = constructed();
            foreach (ISymbol member in held.Keys.Where(member => !lasting.ContainsKey(member)).ToList())
            {
                held[member].Escape();
                held.Remove(member);
            }
        }
    }

    /// <summary>Records that code may have set members of the object under a condition that is unknown.</summary>
    public void Forget()
    {
        if (Constructed is not null)
        {
            Disturb();
        }
        else
        {
            Escape();
            members = null;
        }
    }

    /// <summary>Creates another object with the same values, as a <c>with</c> expression does.</summary>
    public UserObject Clone() => CloneWith(Held);

    /// <summary>Creates the same object as it is at an unknown later time: only what its construction determines is known.</summary>
    public UserObject CreateDeferred() =>
        isImmutable ? this
        : Constructed is { } constructed ? new(type, isImmutable) { IsExact = IsExact, Constructed = constructed }
        : CloneWith(null);

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

    private UserObject CloneWith(Dictionary<ISymbol, Value>? values) =>
        new(type, isImmutable)
        {
            IsExact = IsExact,
            members = values is null ? null : new Dictionary<ISymbol, Value>(values, SymbolEqualityComparer.Default),
        };
}
