using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;
using Keyway.Rules.Support;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3001: a net's current, divided evenly over its contacts, exceeds the rating of one contact.</summary>
internal sealed class ContactCurrentTooHigh()
    : Rule("KEY3001", FindingSeverity.Error, "A contact must not carry more than its rated current"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        // KEY3009 checks returns.
        foreach (
            (NetModel net, decimal amperes, IReadOnlyList<int> contacts, var weakest) in CurrentLimits.GetLoads(subject, areReturns: false)
        )
        {
            // Multiplying instead of dividing keeps the arithmetic exact: the limit itself is allowed, and a third has no exact decimal.
            (Connector half, ContactGroup? group, ElectricCurrent limit) = weakest;
            if (amperes <= Saturating.Multiply(limit.Amperes, contacts.Count))
            {
                continue;
            }

            decimal needed = Saturating.DivideUp(amperes, limit.Amperes);
            string share = CurrentLimits.FormatShare(amperes, contacts.Count, limit);
            string each = contacts.Count == 1 ? "its one contact" : $"each of {contacts.Count} contacts";
            string rating = $"{half.Series} {CurrentLimits.GetNoun(group)} carry {limit}";
            string need = CurrentLimits.DescribeNeed(amperes, weakest, limit.Amperes);
            findings.Add(
                this,
                net.Current.Origin,
                $"{net.DisplayName} puts {share} on {each}; {rating}; {need}",
                [net.Contacts.Origin],
                FreeContacts.FindRemedies(subject, net, contacts, needed)
            );
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.Nets.FirstOrDefault(RatedContacts.IsLoaded) is { } loaded)
        {
            required.Add("rated current per contact", loaded.Current.Origin, half => IsRated(subject, half));
        }
    }

    private static bool IsRated(InterconnectModel subject, Connector half) =>
        half.Ratings.CurrentPerContact is not null
        || RatedContacts.AreAllInGroups(
            subject,
            subject.Nets.Where(RatedContacts.IsLoaded),
            half,
            static group => group.CurrentPerContact is not null
        );
}
