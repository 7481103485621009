using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>What an expression gives, as far as the build can know it, and the syntax that gave it.</summary>
/// <remarks>
/// Numbers, texts, quantities and parts are held as the very objects that the program would have; sequences and designs as
/// <see cref="ListObject"/> and <see cref="DesignObject"/>, whose parts may be unknown. An unknown value is one of two kinds: it hangs on
/// parameters, so that it may be anything (<see cref="IsSymbolic"/>) and every way from it is to be judged; or it was not followed, so that
/// it is some value which only the program knows, and no way from it is.
/// </remarks>
internal sealed class Value
{
    private static readonly ImmutableHashSet<ISymbol> NoInputs = ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default);

    private readonly object? content;

    private readonly bool isTracked;

    private Value(
        bool isKnown,
        object? content,
        SyntaxNode origin,
        ImmutableHashSet<ISymbol> inputs,
        SymbolicExpression? expression,
        bool isNegated,
        bool isTracked = true
    )
    {
        this.isTracked = isTracked;
        IsKnown = isKnown;
        this.content = content;
        Origin = origin;
        Inputs = inputs;
        Expression = expression;
        IsNegated = isNegated;
    }

    public bool IsKnown { get; }

    /// <summary>The value, if it is known; it may be null then.</summary>
    public object? Content => IsKnown ? content : null;

    /// <summary>The syntax that gave the value.</summary>
    public SyntaxNode Origin { get; }

    /// <summary>The parameters on which an unknown value hangs, as far as they are known.</summary>
    public ImmutableHashSet<ISymbol> Inputs { get; }

    /// <summary>The parameters on which the value hangs, or one of the values within it.</summary>
    public IEnumerable<ISymbol> DescendantInputs => DescendantsAndSelf.SelectMany(value => value.Inputs);

    /// <summary>The value and all values that it holds, at any depth.</summary>
    public IEnumerable<Value> DescendantsAndSelf
    {
        get
        {
            var seen = new HashSet<object>();
            Stack<Value> open = new([this]);
            while (open.Count > 0)
            {
                Value value = open.Pop();
                yield return value;

                // Objects may hold each other.
                if (value.Content is { } held && value.HasState && seen.Add(held))
                {
                    foreach (Value part in value.Children)
                    {
                        open.Push(part);
                    }
                }
            }
        }
    }

    private IEnumerable<Value> Children => Content is HeapObject held ? held.Children : [];

    /// <summary>Whether an unknown value hangs on parameters alone.</summary>
    public bool IsSymbolic => isTracked && !Inputs.IsEmpty;

    /// <summary>What an unknown value is, so that the same one is known again: as a truth value it is answered alike each time.</summary>
    public SymbolicExpression? Expression { get; }

    /// <summary>Whether the truth value is the opposite of the answer to <see cref="Expression"/>.</summary>
    public bool IsNegated { get; }

    /// <summary>The elements, if the value is a sequence whose elements are known to be these.</summary>
    public List<Value>? Items => (Content as HeapObject)?.Items;

    public static Value Known(object? content, SyntaxNode origin) => new(true, content, origin, NoInputs, null, false);

    /// <summary>A value that was not followed.</summary>
    public static Value Unknown(SyntaxNode origin) => new(false, null, origin, NoInputs, null, false);

    /// <summary>What a parameter brings.</summary>
    public static Value FromParameter(ISymbol parameter, SyntaxNode origin) =>
        new(false, null, origin, NoInputs.Add(parameter), new SymbolicInput(parameter), false);

    /// <summary>A member of what a parameter brings, that holds what someone has put there.</summary>
    public static Value FromMember(Value owner, ISymbol member, SyntaxNode origin) =>
        owner is { IsSymbolic: true, IsNegated: false, Expression: { } identity } && identity.Type is not null
            ? new Value(false, null, origin, owner.Inputs, new MemberPath(identity, member), false)
            : Combine(origin, owner);

    /// <summary>
    /// What is made of other values: it may be anything if it hangs on one parameter that may be, and all others are known.
    /// </summary>
    public static Value Combine(SyntaxNode origin, params Value?[] parts)
    {
        ImmutableHashSet<ISymbol> inputs = NoInputs;
        bool areTracked = true;
        foreach (Value? part in parts)
        {
            areTracked &= part is null or { IsKnown: true } or { IsSymbolic: true };
            inputs = part is null ? inputs : inputs.Union(part.Inputs);
        }

        return inputs.IsEmpty
            ? Unknown(origin)
            : new Value(false, null, origin, inputs, new OpaqueExpression(), false, areTracked && inputs.Count == 1);
    }

    public bool TryGetContent<T>(out T known)
    {
        if (IsKnown && content is T typed)
        {
            known = typed;
            return true;
        }

        known = default!;
        return false;
    }

    /// <summary>Code that is not followed has the value from here on: it may write to its elements.</summary>
    public void Escape() => (Content as HeapObject)?.Escape();

    /// <summary>Whether code may write into the value, so that it is another one later.</summary>
    public bool HasState => Content is HeapObject { HasState: true };

    public Value WithOrigin(SyntaxNode origin) => new(IsKnown, content, origin, Inputs, Expression, IsNegated, isTracked);

    /// <summary>What code that is not followed makes of the value: it hangs on the same parameters, and is not anything.</summary>
    public Value ToOpaque() => new(false, null, Origin, Inputs, null, false, isTracked: false);

    /// <summary>The same unknown, as the answer to a question about it.</summary>
    public Value WithExpression(SymbolicExpression expression, bool isNegated, SyntaxNode origin) =>
        new(false, null, origin, Inputs, expression, isNegated, isTracked);
}
