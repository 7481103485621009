using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>One way through code whose conditions are not all known: the answers that are assumed on it.</summary>
/// <remarks>
/// The evaluator follows a single way from beginning to end, as the program would. For the next way it begins anew with the last answer
/// changed, until all ways have been taken. A question that comes again on the same way is answered as before, and so is one whose answer
/// follows from others. A question is left open if nobody has reckoned whether its answer goes together with those already given, and if
/// the parameter has gone into code that is not followed: that code may have let it pass for some values only.
/// </remarks>
internal sealed class ExecutionPath
{
    private const int LongestText = 60;

    private readonly List<Choice> choices = [];
    private readonly Dictionary<SymbolicExpression, bool> given = [];
    private readonly List<(string Condition, bool Answer, SymbolicExpression? Subject)> decisions = [];
    private readonly Dictionary<SymbolicExpression, object?> equal = [];
    private readonly Dictionary<SymbolicExpression, WholeNumbers> numbers = [];
    private readonly Dictionary<ISymbol, bool> about = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> escaped = new(SymbolEqualityComparer.Default);
    private int next;

    /// <summary>Whether anything is assumed on this way.</summary>
    public bool HasAssumptions => given.Count > 0;

    /// <summary>Whether something is assumed about a parameter that code has which is not followed.</summary>
    public bool HasEscapedAssumption => escaped.Any(about.ContainsKey);

    /// <summary>The conditions that have been answered, as they are written, and how.</summary>
    public IReadOnlyList<(string Condition, bool Answer)> Decisions => [.. decisions.Select(answer => (answer.Condition, answer.Answer))];

    /// <summary>How many answers have been assumed so far.</summary>
    public int Assumed { get; private set; }

    /// <summary>Answers a condition that is not known; nothing if it is left open.</summary>
    public bool? Decide(Value condition)
    {
        if (condition.Expression is not { } question || !condition.IsSymbolic)
        {
            return null;
        }

        if (Known(question) is { } before)
        {
            Assumed++;
            return before != condition.IsNegated;
        }

        bool isReckoned = IsComparable(question);
        if (
            condition.Inputs.Overlaps(escaped)
            || condition.Inputs.Any(input => about.TryGetValue(input, out bool isOtherReckoned) && !(isReckoned && isOtherReckoned))
        )
        {
            return null;
        }

        if (next == choices.Count)
        {
            choices.Add(new Choice());
        }

        if (choices[next++].Answer is not { } answer)
        {
            return null;
        }

        Give(question, answer);
        bool holds = answer != condition.IsNegated;
        SymbolicExpression? subject = question is PathCondition { Kind: BinaryOperatorKind.Equals } equality ? equality.Subject : null;
        if (holds && subject is not null)
        {
            // What it is says all that it is not.
            decisions.RemoveAll(before => !before.Answer && Equals(before.Subject, subject));
        }

        decisions.Add((TextOf(condition.Origin), holds, subject));
        foreach (ISymbol input in condition.Inputs)
        {
            about[input] = isReckoned;
        }

        Assumed++;
        return answer != condition.IsNegated;
    }

    /// <summary>Takes as given what is true of every value with which the program gets here; false if the way is none then.</summary>
    public bool TryAssume(PathCondition question, bool answer)
    {
        if (Known(question) is { } known)
        {
            return known == answer;
        }

        Give(question, answer);
        return true;
    }

    /// <summary>Code that is not followed has these parameters: nothing more is assumed about them.</summary>
    public void MarkEscaped(IEnumerable<ISymbol> inputs) => escaped.UnionWith(inputs);

    /// <summary>Whether something is assumed about one of these parameters.</summary>
    public bool IsAbout(IEnumerable<ISymbol> inputs) => inputs.Any(about.ContainsKey);

    /// <summary>This way may be one that the program never takes: there are to be ways on which nothing of this is assumed.</summary>
    public void MarkUncertain()
    {
        for (int i = 0; i < next; i++)
        {
            choices[i].MayBeOpen = true;
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
        decisions.Clear();
        equal.Clear();
        numbers.Clear();
        about.Clear();
        escaped.Clear();
        return choices.Count > 0;
    }

    /// <summary>The answer that follows from those already given.</summary>
    private bool? Known(SymbolicExpression question)
    {
        if (given.TryGetValue(question, out bool answer))
        {
            return answer;
        }

        return question switch
        {
            PathCondition { IsOfWholeNumbers: true } comparison => !NumbersOf(comparison).Allow(comparison, true) ? false
            : !NumbersOf(comparison).Allow(comparison, false) ? true
            : null,
            PathCondition { Kind: BinaryOperatorKind.Equals } comparison when equal.TryGetValue(comparison.Subject, out object? value) =>
                Equals(value, comparison.Content),
            _ => null,
        };
    }

    private void Give(SymbolicExpression question, bool answer)
    {
        given.Add(question, answer);
        if (question is PathCondition { IsOfWholeNumbers: true } comparison)
        {
            NumbersOf(comparison).Assume(comparison, answer);
        }
        else if (answer && question is PathCondition { Kind: BinaryOperatorKind.Equals } equality)
        {
            equal.Add(equality.Subject, equality.Content);
        }
    }

    private WholeNumbers NumbersOf(PathCondition comparison)
    {
        if (!numbers.TryGetValue(comparison.Subject, out WholeNumbers? rest))
        {
            numbers.Add(comparison.Subject, rest = new WholeNumbers(comparison.Subject.Type));
        }

        return rest;
    }

    // A pattern or a case says little without what it is held against.
    private static string TextOf(SyntaxNode condition)
    {
        ExpressionSyntax? matched = condition is PatternSyntax or SwitchLabelSyntax
            ? condition
                .Ancestors()
                .Select(outer =>
                    outer switch
                    {
                        SwitchExpressionSyntax selection => selection.GoverningExpression,
                        SwitchStatementSyntax selection => selection.Expression,
                        IsPatternExpressionSyntax pattern => pattern.Expression,
                        _ => null,
                    }
                )
                .FirstOrDefault(expression => expression is not null)
            : null;
        string asked = condition is CaseSwitchLabelSyntax label ? label.Value.ToString() : condition.ToString();
        string text = string.Join(
            " ",
            (matched is null ? asked : $"{matched} is {asked}").Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
        );
        return text.Length <= LongestText ? text : text.Substring(0, LongestText - 1) + "…";
    }

    /// <summary>Questions about parameters and their members are reckoned against each other; what is made of them is not.</summary>
    private static bool IsComparable(SymbolicExpression question) =>
        question is PathCondition { Kind: not BinaryOperatorKind.None } comparison
            ? comparison.Subject.Type is not null
            : question.Type is not null;

    /// <summary>The answer to one question: yes first, then no, then left open if the way may be none.</summary>
    private sealed class Choice
    {
        public bool? Answer { get; private set; } = true;

        public bool MayBeOpen { get; set; }

        public bool Turn()
        {
            if (Answer is null || (Answer == false && !MayBeOpen))
            {
                return false;
            }

            Answer = Answer == true ? false : null;
            return true;
        }
    }
}
