using Keyway.Text;

namespace Keyway.Rules.Support;

/// <summary>What one contact may carry, and why.</summary>
/// <param name="Half">The half that sets the limit.</param>
/// <param name="Group">The contact group that sets it, or null if the contact has no rated group.</param>
/// <param name="Limit">The highest current.</param>
/// <param name="Condition">The end of a sentence that says when the limit applies, such as <c> at 85 °C</c>; may be empty.</param>
/// <param name="DependsOnCount">Whether the limit depends on how many contacts carry current.</param>
internal sealed record ContactLimit(Connector Half, ContactGroup? Group, ElectricCurrent Limit, string Condition, bool DependsOnCount)
{
    /// <summary>The places on the half of the contacts of the net that have this limit, if others may carry more; otherwise empty.</summary>
    public IReadOnlyList<int> Spoiling { get; init; } = [];

    /// <summary>The next lowest limit of the net's other contacts on the same half; null if all have the same limit.</summary>
    public ElectricCurrent? OfOthers { get; init; }

    /// <summary>Says what the contacts carry, such as <c>F4 contacts carry 0.3 A</c>, and which ones if they differ.</summary>
    /// <param name="limit">The limit to name, which may be derated.</param>
    public string Describe(ElectricCurrent limit)
    {
        if (Spoiling.Count == 0)
        {
            return $"{Half.Series} {CurrentLimits.GetNoun(Group)} carry {limit}{Condition}";
        }

        string[] shown = [.. Spoiling.Take(5).Select(NameContact)];
        string numbers =
            Spoiling.Count > 6
                ? $"{string.Join(", ", shown)} and {Wording.FormatNumber(Spoiling.Count - shown.Length)} others"
                : Wording.JoinWithAnd([.. Spoiling.Select(NameContact)]);
        string kind = Group is null ? "" : $", {(Spoiling.Count == 1 ? "a " : "")}{Group.Name} contact{(Spoiling.Count == 1 ? "" : "s")},";
        return Spoiling.Count == 1
            ? $"contact {numbers} of {Half.Series}{kind} carries {limit}{Condition}"
            : $"contacts {numbers} of {Half.Series}{kind} carry {limit} each{Condition}";
    }

    private string NameContact(int place) => place >= 1 && place <= Half.Contacts ? Half.NameContact(place) : Wording.FormatNumber(place);
}
