using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;
using Keyway.Rules.Support;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3001: a net's current, evenly over its contacts, is more than one contact is rated for.</summary>
internal sealed class ContactCurrentTooHigh()
    : Rule("KEY3001", FindingSeverity.Error, "A contact must not carry more than its rated current"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        // What comes back is judged by a rule of its own.
        foreach (
            (NetModel net, decimal amperes, IReadOnlyList<int> contacts, var weakest) in CurrentLimits.GetLoads(subject, areReturns: false)
        )
        {
            // Multiplied, not divided: thirds have no exact decimal, and the limit itself is allowed.
            (Connector half, ContactGroup? group, ElectricCurrent limit) = weakest;
            if (amperes <= Saturating.Multiply(limit.Amperes, contacts.Count))
            {
                continue;
            }

            decimal needed = Saturating.DivideUp(amperes, limit.Amperes);
            string each = contacts.Count == 1 ? "its one contact" : $"each of {contacts.Count} contacts";
            findings.Add(
                this,
                net.Current.Origin,
                $"{net.DisplayName} puts {CurrentLimits.FormatShare(amperes, contacts.Count, limit)} on {each}; {half.Series} {CurrentLimits.GetNoun(group)} carry {limit}; {CurrentLimits.DescribeNeed(amperes, weakest, limit.Amperes)}",
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
