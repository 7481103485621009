namespace Keyway.Findings;

/// <summary>
/// A design rule: an ID, a severity and a title. Each rule is one file in a subfolder of <c>Rules</c>, implements
/// <see cref="IRuleFor{TSubject}"/> for each type of subject that it checks, and is listed in <c>DesignRules</c>.
/// </summary>
/// <param name="id">The ID. A shipped ID never changes its meaning.</param>
/// <param name="severity">The default severity of its findings.</param>
/// <param name="title">The requirement of the rule, in one sentence without values.</param>
internal abstract class Rule(string id, FindingSeverity severity, string title)
{
    public string Id { get; } = id;

    public FindingSeverity Severity { get; } = severity;

    public string Title { get; } = title;

    /// <summary>The category, derived from the first digit of the ID.</summary>
    public string Category =>
        Id[3] switch
        {
            '0' => "Settings",
            '1' => "Choosing a part",
            '2' => "Mating",
            '3' => "Electrical",
            '4' => "Environment and life",
            '5' => "Boards and assembly",
            '6' => "Ordering",
            _ => "Boards as they are drawn",
        };
}
