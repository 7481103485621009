using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;
using Keyway.Rules.Support;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3008: a current is within its rating, but exceeds the share of it that the team allows.</summary>
internal sealed class CurrentOverPolicy()
    : Rule("KEY3008", FindingSeverity.Warning, "A current must stay within the team's derating"),
        IRuleFor<InterconnectModel>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (subject.Policy.CurrentDerating is not { } derating)
        {
            return;
        }

        decimal factor = derating.Percent / 100;
        foreach ((NetModel net, decimal amperes, IReadOnlyList<int> contacts, var weakest) in CurrentLimits.GetLoads(subject))
        {
            ElectricCurrent allowed = ElectricCurrent.FromAmperes(Saturating.Multiply(weakest.Limit.Amperes, factor));
            if (
                amperes > Saturating.Multiply(allowed.Amperes, contacts.Count)
                && amperes <= Saturating.Multiply(weakest.Limit.Amperes, contacts.Count)
            )
            {
                decimal needed = new ContactLimits(subject).FindNeeded(amperes, contacts, weakest, factor);
                string share = CurrentLimits.FormatShare(amperes, contacts.Count, allowed);
                string rating = $"derated to {derating}, {weakest.Describe(allowed)}";
                string need = CurrentLimits.DescribeNeed(amperes, contacts.Count, needed, weakest, factor);
                findings.Add(
                    this,
                    net.Current.Origin,
                    $"{net.DisplayName} puts {share} on each contact; {rating}; {need}",
                    [net.Contacts.Origin],
                    FreeContacts.FindRemedies(subject, net, contacts, needed)
                );
            }
        }

        CheckTotal(subject, derating, factor, findings);
    }

    private void CheckTotal(InterconnectModel subject, Ratio derating, decimal factor, FindingList findings)
    {
        if (!subject.TryFindLowestRating(ratings => ratings.TotalCurrent, out Connector half, out ElectricCurrent limit))
        {
            return;
        }

        ElectricCurrent allowed = ElectricCurrent.FromAmperes(Saturating.Multiply(limit.Amperes, factor));
        (decimal total, NetModel? passing) = CurrentLimits.SumCurrents(subject, allowed);
        if (passing is not null && total <= limit.Amperes)
        {
            findings.Add(
                this,
                passing.Current.Origin,
                $"all nets together carry {CurrentLimits.Format(total)}; derated to {derating}, {half.Series} connectors carry {allowed}",
                subject.Nets.Where(net => net != passing).Select(net => net.Current.Origin)
            );
        }
    }
}
