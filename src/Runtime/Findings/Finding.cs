using Keyway.Findings;

namespace Keyway;

/// <summary>A rule that a design breaks, in words that say what is wrong and what would be right.</summary>
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

    /// <summary>The ID of the rule, as <c>KEY3001</c>; the same as in the build.</summary>
    public string Id => Rule.Id;

    /// <summary>How much it weighs.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>What is wrong, with its values, and what would be right.</summary>
    public string Message { get; }

    internal Rule Rule { get; }

    /// <summary>Where the value at fault came from.</summary>
    internal object? Origin { get; }

    /// <summary>Where the other values that take part came from.</summary>
    internal IReadOnlyList<object> Related { get; }

    /// <summary>What would put it right, best first.</summary>
    internal IReadOnlyList<Remedy> Remedies { get; }

    /// <summary>The finding as the build prints it: <c>error KEY3001: …</c>.</summary>
    public override string ToString() => $"{Word(Severity)} {Id}: {Message}";

    private static string Word(FindingSeverity severity) =>
        severity switch
        {
            FindingSeverity.Error => "error",
            FindingSeverity.Warning => "warning",
            _ => "info",
        };
}
