using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;
using Keyway.Rules.Support;
using Keyway.Tracing;

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
            if (amperes <= Saturating.Multiply(weakest.Limit.Amperes, contacts.Count))
            {
                continue;
            }

            decimal needed = new ContactLimits(subject).FindNeeded(amperes, contacts, weakest);
            string share = CurrentLimits.FormatShare(amperes, contacts.Count, weakest.Limit);
            string each = contacts.Count == 1 ? "its one contact" : $"each of {contacts.Count} contacts";
            string need = CurrentLimits.DescribeNeed(amperes, contacts.Count, needed, weakest);
            findings.Add(
                this,
                net.Current.Origin,
                $"{net.DisplayName} puts {share} on {each}; {weakest.Describe(weakest.Limit)}; {need}",
                [net.Contacts.Origin],
                FreeContacts.FindRemedies(subject, net, contacts, needed)
            );
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.Nets.FirstOrDefault(RatedContacts.IsLoaded) is { } loaded)
        {
            AddRatings(subject, loaded, required);
        }

        foreach (Traced<string> approval in subject.RequiredApprovals)
        {
            if (approval.TryGetValue(out string name))
            {
                required.Add($"'{name}' approval", approval.Origin, half => half.Approvals.Any(one => one.IsNamed(name)));
            }
        }
    }

    private static void AddRatings(InterconnectModel subject, NetModel loaded, RequiredRatings required)
    {
        if (CurrentLimits.AreAllContactsAlike(subject))
        {
            required.Add("rated current per contact", loaded.Current.Origin, IsRated);
        }
        else
        {
            UnratedContacts.AddOfGroups(subject, required, IsRated);
        }

        UnratedContacts.AddOfPads(subject, required);
        UnratedContacts.AddBeyondCounts(subject, required);
    }

    private static bool IsRated(Connector half) =>
        half.Ratings.CurrentPerContact is not null || half.CurrentRatings.Any(static rating => rating.Group is null);
}
