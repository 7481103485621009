using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Evaluation;

/// <summary>One way through code whose conditions are not all known: the answers that are assumed on it.</summary>
/// <remarks>
/// The evaluator follows a single way from beginning to end, as the program would. For the next way it begins anew with the last answer
/// changed, until all ways have been taken. A question that comes again on the same way is answered as before. Another question about
/// the same parameters is left open: whether its answers go together with those already given, nobody has reckoned. So that it is
/// answered on some way nevertheless, there are ways on which the earlier question is left open instead.
/// </remarks>
internal sealed class Path
{
    private readonly List<Choice> choices = [];
    private readonly Dictionary<object, bool> given = [];
    private readonly Dictionary<object, object?> equal = [];
    private readonly Dictionary<ISymbol, (object? Subject, Choice? Choice)> about = new(SymbolEqualityComparer.Default);
    private int next;

    /// <summary>Answers a condition that is not known; nothing if it is left open.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="mayLeave">Whether the code under the condition may leave the way: what follows it then hangs on the condition as well.</param>
    public bool? Answer(Value condition, bool mayLeave)
    {
        if (condition.Question is not { } question || condition.Inputs.IsEmpty)
        {
            return null;
        }

        if (given.TryGetValue(question, out bool before))
        {
            return before != condition.Negated;
        }

        object? subject = (question as Question)?.Kind == Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Equals ? ((Question)question).Subject : null;
        if (subject is not null && equal.TryGetValue(subject, out object? value))
        {
            return Equals(value, ((Question)question).Content) != condition.Negated;
        }

        if (IsDisputed(condition, subject))
        {
            return null;
        }

        if (next == choices.Count)
        {
            choices.Add(new Choice());
        }

        Choice choice = choices[next++];
        if (choice.Answer is not null || mayLeave)
        {
            foreach (ISymbol input in condition.Inputs)
            {
                about[input] = (choice.Answer is null ? null : subject, choice.Answer is null ? null : choice);
            }
        }

        if (choice.Answer is not { } answer)
        {
            return null;
        }

        given.Add(question, answer);
        if (subject is not null && answer)
        {
            equal.Add(subject, ((Question)question).Content);
        }

        return answer != condition.Negated;
    }

    /// <summary>Goes on to the next way; false if all have been taken.</summary>
    public bool Advance()
    {
        choices.RemoveRange(next, choices.Count - next);
        while (choices.Count > 0 && !choices[choices.Count - 1].Turn())
        {
            choices.RemoveAt(choices.Count - 1);
        }

        next = 0;
        given.Clear();
        equal.Clear();
        about.Clear();
        return choices.Count > 0;
    }

    private bool IsDisputed(Value condition, object? subject)
    {
        bool disputed = false;
        foreach (ISymbol input in condition.Inputs)
        {
            if (about.TryGetValue(input, out (object? Subject, Choice? Choice) other) && (subject is null || !Equals(subject, other.Subject)))
            {
                disputed = true;
                other.Choice?.AllowOpen();
            }
        }

        return disputed;
    }

    /// <summary>The answer to one question: yes first, then no, then left open if that lets another be answered.</summary>
    private sealed class Choice
    {
        private bool mayBeOpen;

        public bool? Answer { get; private set; } = true;

        public void AllowOpen() => mayBeOpen = true;

        public bool Turn()
        {
            if (Answer is null || (Answer == false && !mayBeOpen))
            {
                return false;
            }

            Answer = Answer == true ? false : null;
            return true;
        }
    }
}
