using Keyway.Analyzers.SymbolicExecution.Values;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>A condition that is assumed, as messages name it.</summary>
/// <param name="condition">The condition, as it is written.</param>
/// <param name="holds">Whether it is true.</param>
/// <param name="subject">What the condition compares for equality, or null if it is another condition.</param>
/// <param name="order">The position among all conditions that a path assumes.</param>
internal sealed class Decision(string condition, bool holds, SymbolicExpression? subject, int order)
{
    /// <summary>What the text of a condition begins with that messages do not name.</summary>
    public const string Unnamed = "\0";

    /// <summary>What the text of a collection begins with if the condition is that it has an element.</summary>
    public const string Enumerated = "\u0001";

    /// <summary>Gets the condition, as it is written.</summary>
    public string Condition { get; private set; } = condition;

    /// <summary>Records that no path takes the other outcome: messages do not name the condition.</summary>
    public void MarkSample() => Condition = Unnamed + Condition;

    /// <summary>Gets whether the condition is true.</summary>
    public bool Holds => holds;

    /// <summary>Gets what the condition compares for equality, or null if it is another condition.</summary>
    public SymbolicExpression? Subject => subject;

    /// <summary>Gets the position among all conditions that a path assumes.</summary>
    public int Order => order;

    /// <summary>Gets whether the condition is open.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Gets whether the condition depends on a parameter.</summary>
    public bool IsOnParameter { get; init; }

    /// <summary>Gets what an open condition is computed from, or null if it guards nothing.</summary>
    public Guard? Guard { get; init; }
}

/// <summary>An assumed outcome of an open condition.</summary>
/// <param name="Decision">The condition and its outcome.</param>
/// <param name="Expression">The condition, or null if it is not known which other conditions decide it.</param>
/// <param name="Before">The numbers that its subject could have before, or null if it compares no integers.</param>
internal sealed record OpenAssumption(Decision Decision, SymbolicExpression? Expression, WholeNumbers? Before)
{
    /// <summary>Determines whether the outcome decides another condition, because both compare the same value.</summary>
    public bool IsAbout(SymbolicExpression? condition) =>
        Expression is not null
        && condition is not null
        && Junction.GetSubjects(Expression).Intersect(Junction.GetSubjects(condition)).Any();

    /// <summary>Determines whether the outcome is one of a condition on an unknown value.</summary>
    public bool Mentions(Value value) =>
        Expression is null
            ? Decision.Guard?.Covers(value.Sources) == true
            : value.Expression is { } expression && OpenExpression.Mentions(Expression, expression);

    /// <summary>Gets or sets whether other paths assume each of the other outcomes, so that none joins this one.</summary>
    public bool IsForked { get; set; }
}
