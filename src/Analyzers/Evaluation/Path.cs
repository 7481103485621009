namespace Keyway.Analyzers.Evaluation;

/// <summary>One way through code whose conditions are not all known: the answers that are assumed on it.</summary>
/// <remarks>
/// The evaluator follows a single way from beginning to end, as the program would. For the next way it begins anew with the last answer
/// turned round, until all ways have been taken. A question that comes again on the same way is answered as before.
/// </remarks>
internal sealed class Path
{
    private readonly List<bool> answers = [];
    private readonly Dictionary<object, bool> given = [];
    private int next;

    /// <summary>Answers a condition that is not known.</summary>
    /// <param name="question">What the condition hangs on; nothing if it is like no other.</param>
    public bool Answer(object? question)
    {
        if (question is not null && given.TryGetValue(question, out bool before))
        {
            return before;
        }

        if (next == answers.Count)
        {
            answers.Add(true);
        }

        bool answer = answers[next++];
        if (question is not null)
        {
            given.Add(question, answer);
        }

        return answer;
    }

    /// <summary>Goes on to the next way; false if all have been taken.</summary>
    public bool Advance()
    {
        answers.RemoveRange(next, answers.Count - next);
        while (answers.Count > 0 && !answers[answers.Count - 1])
        {
            answers.RemoveAt(answers.Count - 1);
        }

        next = 0;
        given.Clear();
        if (answers.Count == 0)
        {
            return false;
        }

        answers[answers.Count - 1] = false;
        return true;
    }
}
