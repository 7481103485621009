using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>The value of an expression, as far as it is known when the code is compiled, and the syntax that it comes from.</summary>
/// <remarks>
/// Numbers, strings, quantities and parts are known as the objects that the program itself would have; sequences, designs and other
/// objects with an identity as a <see cref="HeapObject"/>, such as <see cref="ListObject"/> and <see cref="DesignObject"/>, in which values
/// may be unknown. An unknown value is of one of two kinds. A symbolic one (<see cref="IsSymbolic"/>) depends on a parameter alone: callers
/// may pass anything, so a condition on it is assumed true on one path and false on another, and both are checked. Any other one was
/// computed by code that is not analyzed: it may never be what a condition on it needs, so no path assumes anything about it.
/// </remarks>
internal sealed class Value
{
    private readonly object? content;

    // False if a condition on the value may hold for no argument: the value depends on several parameters, or on code that is not analyzed.
    private readonly bool isTracked;

    private readonly SourceSet sources;

    private Value(
        bool isKnown,
        object? content,
        SyntaxNode origin,
        ImmutableArray<ISymbol> inputs,
        SymbolicExpression? expression,
        bool isNegated,
        bool isTracked = true,
        SourceSet? sources = null
    )
    {
        this.isTracked = isTracked;
        this.sources = sources ?? SourceSet.None;
        IsKnown = isKnown;
        this.content = content;
        Origin = origin;
        Inputs = inputs;
        Expression = expression;
        IsNegated = isNegated;
    }

    /// <summary>Gets whether the value is known.</summary>
    public bool IsKnown { get; }

    /// <summary>Gets the value if it is known, which may be null; null if it is unknown.</summary>
    public object? Content => IsKnown ? content : null;

    /// <summary>Gets the syntax that the value comes from.</summary>
    public SyntaxNode Origin { get; }

    /// <summary>Gets the parameters on which an unknown value depends, as far as they are known.</summary>
    public ImmutableArray<ISymbol> Inputs { get; }

    /// <summary>Gets what the value was computed from; of an object, what selected it, without the values that it holds.</summary>
    public SourceSet Sources => Content is HeapObject { Received: { IsEmpty: false } received } ? sources.Union(received) : sources;

    /// <summary>Gets what the value and all values that it holds, at any depth, were computed from.</summary>
    public SourceSet DescendantSources =>
        HasState ? DescendantsAndSelf.Aggregate(SourceSet.None, (all, part) => all.Union(part.Sources)) : Sources;

    /// <summary>Gets the parameters on which the value or any value within it depends.</summary>
    public IEnumerable<ISymbol> DescendantInputs => DescendantsAndSelf.SelectMany(value => value.Inputs);

    /// <summary>Gets the value and all values that it holds, at any depth.</summary>
    public IEnumerable<Value> DescendantsAndSelf
    {
        get
        {
            var seen = new HashSet<object>();
            Stack<Value> pending = new([this]);
            while (pending.Count > 0)
            {
                Value value = pending.Pop();
                yield return value;

                // Objects may refer to each other in a cycle.
                if (value.Content is { } content && value.HasState && seen.Add(content))
                {
                    foreach (Value part in value.Children)
                    {
                        pending.Push(part);
                    }
                }
            }
        }
    }

    private IEnumerable<Value> Children => Content is HeapObject heapObject ? heapObject.Children : [];

    /// <summary>Gets whether the value is unknown and depends on one parameter alone, so that every path from it can be taken.</summary>
    public bool IsSymbolic => isTracked && !Inputs.IsEmpty;

    /// <summary>Gets what identifies an unknown value, or null if nothing does; values of equal expressions are equal.</summary>
    public SymbolicExpression? Expression { get; }

    /// <summary>Gets whether an unknown truth value is the negation of <see cref="Expression"/>.</summary>
    public bool IsNegated { get; }

    /// <summary>Gets the elements of a sequence, or null if they are unknown or the value is no sequence.</summary>
    public List<Value>? Items => (Content as HeapObject)?.Items;

    /// <summary>Creates a known value.</summary>
    /// <param name="content">The value, which may be null.</param>
    /// <param name="origin">The syntax that it comes from.</param>
    public static Value Known(object? content, SyntaxNode origin) => new(true, content, origin, [], null, false);

    /// <summary>Creates a known value that was computed from sources.</summary>
    public static Value Known(object? content, SyntaxNode origin, SourceSet sources) =>
        new(true, content, origin, [], null, false, sources: sources);

    /// <summary>Creates a value of which nothing is known, not even on what it depends.</summary>
    public static Value Unknown(SyntaxNode origin) => new(false, null, origin, [], null, false);

    /// <summary>Creates the symbolic value of a parameter.</summary>
    public static Value FromParameter(ISymbol parameter, SyntaxNode origin) =>
        new(false, null, origin, [parameter], new SymbolicInput(parameter), false, sources: SourceSet.Of(parameter));

    /// <summary>
    /// Creates the unknown value of a field or property. The member of a symbolic parameter, or of a member of one, is symbolic itself.
    /// </summary>
    /// <param name="owner">The unknown object.</param>
    /// <param name="member">A member that holds data, rather than compute it.</param>
    /// <param name="origin">The syntax that reads it.</param>
    public static Value FromMember(Value owner, ISymbol member, SyntaxNode origin) =>
        owner is { IsSymbolic: true, IsNegated: false, Expression: { } identity } && identity.Type is not null
            ? new Value(false, null, origin, owner.Inputs, new MemberPath(identity, member), false, sources: owner.Sources)
            : Combine(origin, owner);

    /// <summary>
    /// Creates an unknown value computed from other values. It is symbolic if each of them is known or symbolic, and all depend on a single
    /// parameter; null parts do not count.
    /// </summary>
    public static Value Combine(SyntaxNode origin, params Value?[] parts)
    {
        ImmutableArray<ISymbol> inputs = [];
        SourceSet sources = SourceSet.None;
        bool areTracked = true;
        foreach (Value? part in parts)
        {
            sources = part is null ? sources : sources.Union(part.Sources);
            areTracked &= part is null or { IsKnown: true } or { IsSymbolic: true };
            inputs =
                part is null || part.Inputs.IsEmpty ? inputs
                : inputs.IsEmpty ? part.Inputs
                : [.. inputs.Union(part.Inputs, SymbolEqualityComparer.Default)];
        }

        return inputs.IsEmpty
            ? Unknown(origin).AddSources(sources)
            : new Value(false, null, origin, inputs, new ComputedExpression(), false, areTracked && inputs.Length == 1, sources);
    }

    /// <summary>Gets the value if it is known and of a type; false if it is unknown, null or of another type.</summary>
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

    /// <summary>Records that code which is not analyzed can reach the value, and may write into an object from here on.</summary>
    public void Escape() => (Content as HeapObject)?.Escape();

    /// <summary>
    /// Lets the value escape, and returns what is left of it where a variable no longer certainly holds it: nothing is known, but what is
    /// asked of a list may still depend on the elements that it had.
    /// </summary>
    public Value Forget(SyntaxNode origin)
    {
        SourceSet held = Items is not null ? DescendantSources : (Content as HeapObject)?.Received ?? SourceSet.None;
        Escape();
        return Unknown(origin).AddSources(held);
    }

    /// <summary>Gets whether the value is an object that may hold other values later.</summary>
    public bool HasState => Content is HeapObject { HasState: true };

    /// <summary>Returns the same value as coming from other syntax.</summary>
    public Value WithOrigin(SyntaxNode origin) => new(IsKnown, content, origin, Inputs, Expression, IsNegated, isTracked, sources);

    /// <summary>Returns the same value as computed from more sources.</summary>
    public Value AddSources(SourceSet added) =>
        sources.Union(added) is var all && ReferenceEquals(all, sources)
            ? this
            : new Value(IsKnown, content, Origin, Inputs, Expression, IsNegated, isTracked, all);

    /// <summary>Returns the same unknown value as computed from other sources.</summary>
    public Value WithSources(SourceSet others) => new(IsKnown, content, Origin, Inputs, Expression, IsNegated, isTracked, others);

    /// <summary>Returns the unknown value as one that code which is not analyzed returns or holds.</summary>
    public Value ToOpen(SymbolicExpression expression) => new(false, null, Origin, Inputs, expression, false, isTracked: false, sources);

    /// <summary>Returns an unknown value that depends on the same parameters, as computed by code that is not analyzed.</summary>
    public Value ToOpaque() => new(false, null, Origin, Inputs, null, false, isTracked: false, sources);

    /// <summary>Returns the unknown truth value of a condition on this value.</summary>
    /// <param name="expression">The condition.</param>
    /// <param name="isNegated">Whether the truth value is the negation of the condition.</param>
    /// <param name="origin">The syntax of the condition.</param>
    public Value WithExpression(SymbolicExpression expression, bool isNegated, SyntaxNode origin) =>
        new(false, null, origin, Inputs, expression, isNegated, isTracked, sources);
}
