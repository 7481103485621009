using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Evaluation;

/// <summary>What an expression gives, as far as the build can know it, and the syntax that gave it.</summary>
/// <remarks>
/// Numbers, texts, quantities and parts are held as the very objects that the program would have; sequences and designs as
/// <see cref="SequenceContent"/> and <see cref="Design"/>, whose parts may be unknown.
/// </remarks>
internal sealed class Value
{
    private readonly object? content;

    private Value(bool isKnown, object? content, SyntaxNode origin, object? question, bool negated)
    {
        IsKnown = isKnown;
        this.content = content;
        Origin = origin;
        Question = question;
        Negated = negated;
    }

    public bool IsKnown { get; }

    /// <summary>The value, if it is known; it may be null then.</summary>
    public object? Content => IsKnown ? content : null;

    /// <summary>The syntax that gave the value.</summary>
    public SyntaxNode Origin { get; }

    /// <summary>For an unknown truth value: what it hangs on, so that the same condition is answered alike each time.</summary>
    public object? Question { get; }

    /// <summary>Whether the value is the opposite of the answer to <see cref="Question"/>.</summary>
    public bool Negated { get; }

    /// <summary>The elements, if the value is a sequence whose elements are known to be these.</summary>
    public List<Value>? Items => Is(out SequenceContent sequence) ? sequence.Items : null;

    public static Value Known(object? content, SyntaxNode origin) => new(true, content, origin, null, false);

    public static Value Unknown(SyntaxNode origin, object? question = null, bool negated = false) => new(false, null, origin, question, negated);

    public bool Is<T>(out T known)
    {
        if (IsKnown && content is T typed)
        {
            known = typed;
            return true;
        }

        known = default!;
        return false;
    }

    public Value From(SyntaxNode origin) => new(IsKnown, content, origin, Question, Negated);
}
