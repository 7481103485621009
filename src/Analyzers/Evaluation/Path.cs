using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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
    private readonly Dictionary<object, WholeNumbers> numbers = [];
    private readonly HashSet<ISymbol> touched = new(SymbolEqualityComparer.Default);
    private int next;

    /// <summary>Whether anything is assumed on this way.</summary>
    public bool IsAssumption => given.Count > 0;

    /// <summary>How many answers have been assumed so far.</summary>
    public int Assumed { get; private set; }

    /// <summary>Answers a condition that is not known; nothing if it is left open.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="mayLeave">Whether the code under the condition may leave the way: what follows it then hangs on the condition as well.</param>
    public bool? Answer(Value condition, bool mayLeave)
    {
        if (condition.Question is not { } question || !condition.MayBeAny)
        {
            return null;
        }

        if (Known(question) is { } before)
        {
            Assumed++;
            return before != condition.Negated;
        }

        object? subject = SubjectOf(question);
        if (IsDisputed(condition, subject))
        {
            return null;
        }

        if (next == choices.Count)
        {
            choices.Add(new Choice());
        }

        Choice choice = choices[next++];
        if (choice.Answer is not null || mayLeave || choice.IsDoubted)
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

        Give(question, answer);
        Assumed++;
        return answer != condition.Negated;
    }

    /// <summary>Code that is not followed may go on for some values of these parameters only: nothing more is assumed about them.</summary>
    public void Touch(IEnumerable<ISymbol> inputs) => touched.UnionWith(inputs);

    /// <summary>Whether something is assumed about one of these parameters.</summary>
    public bool IsAbout(IEnumerable<ISymbol> inputs) => inputs.Any(about.ContainsKey);

    /// <summary>This way may be one that the program never takes: there are to be ways on which nothing of this is assumed.</summary>
    public void Doubt()
    {
        for (int i = 0; i < next; i++)
        {
            choices[i].Doubt();
        }
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
        numbers.Clear();
        about.Clear();
        touched.Clear();
        return choices.Count > 0;
    }

    /// <summary>The answer that follows from those already given.</summary>
    private bool? Known(object question)
    {
        if (given.TryGetValue(question, out bool answer))
        {
            return answer;
        }

        return question switch
        {
            Question { IsOfWholeNumbers: true } comparison when numbers.TryGetValue(comparison.Subject, out WholeNumbers? rest) =>
                !rest.Allow(comparison, true) ? false
                : !rest.Allow(comparison, false) ? true
                : null,
            Question { IsOfWholeNumbers: false, Kind: BinaryOperatorKind.Equals } comparison when equal.TryGetValue(comparison.Subject, out object? value) =>
                Equals(value, comparison.Content),
            _ => null,
        };
    }

    private void Give(object question, bool answer)
    {
        given.Add(question, answer);
        if (question is Question { IsOfWholeNumbers: true } comparison)
        {
            if (!numbers.TryGetValue(comparison.Subject, out WholeNumbers? rest))
            {
                numbers.Add(comparison.Subject, rest = new WholeNumbers());
            }

            rest.Assume(comparison, answer);
        }
        else if (answer && question is Question { Kind: BinaryOperatorKind.Equals } equality)
        {
            equal.Add(equality.Subject, equality.Content);
        }
    }

    /// <summary>Questions with one subject can be reckoned against each other.</summary>
    private static object? SubjectOf(object question) => question switch
    {
        Question { IsOfWholeNumbers: true } comparison => (comparison.Subject, nameof(WholeNumbers)),
        Question { Kind: BinaryOperatorKind.Equals } comparison => comparison.Subject,
        _ => null,
    };

    private bool IsDisputed(Value condition, object? subject)
    {
        bool disputed = condition.Inputs.Overlaps(touched);
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

        /// <summary>Whether an answer may have ended the way: left open, it stands against other questions all the same.</summary>
        public bool IsDoubted { get; private set; }

        public void AllowOpen() => mayBeOpen = true;

        public void Doubt() => IsDoubted = mayBeOpen = true;

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
