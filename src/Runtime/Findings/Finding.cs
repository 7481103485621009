using Keyway.Findings;

namespace Keyway;

/// <summary>A violation of a design rule, with a message that says what is wrong and what would be right.</summary>
public sealed class Finding
{
    internal Finding(
        Rule rule,
        string message,
        object? origin,
        IReadOnlyList<object> related,
        IReadOnlyList<Remedy> remedies,
        FindingSeverity severity
    )
    {
        Rule = rule;
        Message = message;
        Origin = origin;
        Related = related;
        Remedies = remedies;
        Severity = severity;
    }

    /// <summary>Gets the ID of the rule, such as <c>KEY3001</c>; the same as in the build.</summary>
    public string Id => Rule.Id;

    /// <summary>Gets the severity.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>Gets the message: what is wrong, with the values, and what would be right.</summary>
    public string Message { get; }

    internal Rule Rule { get; }

    /// <summary>The origin of the faulty value.</summary>
    internal object? Origin { get; }

    /// <summary>The origins of the other values involved.</summary>
    internal IReadOnlyList<object> Related { get; }

    /// <summary>The values that would fix the finding, best first.</summary>
    internal IReadOnlyList<Remedy> Remedies { get; }

    /// <summary>Returns the finding as the build prints it: <c>error KEY3001: …</c>.</summary>
    public override string ToString() => $"{Word(Severity)} {Id}: {Message}";

    private static string Word(FindingSeverity severity) =>
        severity switch
        {
            FindingSeverity.Error => "error",
            FindingSeverity.Warning => "warning",
            _ => "info",
        };
}
