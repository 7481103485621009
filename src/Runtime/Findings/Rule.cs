namespace Keyway.Findings;

/// <summary>
/// A rule: an ID, a title and what it checks. A rule is one file in a folder beside this one; it says what it judges by implementing
/// <see cref="IRuleFor{TSubject}"/>, and the build and the program find it without a list that a person keeps.
/// </summary>
/// <param name="id">The ID. Once shipped, it never changes its meaning.</param>
/// <param name="severity">How much a finding weighs.</param>
/// <param name="title">What the rule demands, in one sentence without values.</param>
internal abstract class Rule(string id, FindingSeverity severity, string title)
{
    public string Id { get; } = id;

    public FindingSeverity Severity { get; } = severity;

    public string Title { get; } = title;

    /// <summary>What the rule is about, by the first digit of its ID.</summary>
    public string Category =>
        Id[3] switch
        {
            '0' => "Settings",
            '1' => "Choosing a part",
            '2' => "Mating",
            '3' => "Electrical",
            '4' => "Environment and life",
            '5' => "Boards and assembly",
            _ => "Ordering",
        };
}
