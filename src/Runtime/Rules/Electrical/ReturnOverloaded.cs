using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;
using Keyway.Rules.Support;
using Keyway.Text;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3009: the current of nets comes back over so few contacts that each of them carries more than it is rated for.</summary>
internal sealed class ReturnOverloaded()
    : Rule("KEY3009", FindingSeverity.Warning, "The return of nets must have contacts enough for their current"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        foreach (
            (NetModel net, decimal amperes, IReadOnlyList<int> contacts, var weakest) in CurrentLimits.GetLoads(subject, areReturns: true)
        )
        {
            if (net.ReturnOf is not { } of || amperes <= Saturating.Multiply(weakest.Limit.Amperes, contacts.Count))
            {
                continue;
            }

            List<NetModel> outward =
            [
                .. subject.Nets.Where(other => other.Name.IsKnown && of.Value.Any(name => name.Value == other.Name.Value)),
            ];
            decimal needed = Saturating.DivideUp(amperes, weakest.Limit.Amperes);
            int? ways = outward.Select(other => other.DistinctContacts?.Count).Aggregate((int?)0, (sum, count) => sum + count);
            string against = ways is null ? "" : $", while it goes out over {Wording.FormatNumber(ways.Value)}";
            findings.Add(
                this,
                net.Contacts.Origin,
                $"{net.DisplayName} brings the {net.Current.Value} of {Wording.JoinWithAnd([.. outward.Select(other => other.DisplayName)])} back over {Wording.FormatCount(contacts.Count, "contact")}, {CurrentLimits.FormatShare(amperes, contacts.Count, weakest.Limit)} on each{against}; {weakest.Half.Series} {CurrentLimits.GetNoun(weakest.Group)} carry {weakest.Limit}; {CurrentLimits.DescribeNeed(amperes, weakest, weakest.Limit.Amperes)}",
                outward.Select(other => other.Current.Origin),
                FreeContacts.FindRemedies(subject, net, contacts, needed)
            );
        }
    }
}
