using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;
using Keyway.Rules.Support;
using Keyway.Text;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3009: a return has so few contacts that each carries more than its rated current.</summary>
internal sealed class ReturnOverloaded()
    : Rule("KEY3009", FindingSeverity.Warning, "A return must have enough contacts for the current of its nets"),
        IRuleFor<InterconnectModel>,
        IRuleFor<AssemblyModel>,
        IGivesRemedies
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

            // The contacts of a joint need not carry the nets whose current an assembly lets return over several joints.
            List<NetModel> outward = net.IsPartOfReturn
                ? []
                : [.. subject.Nets.Where(other => other.Name.IsKnown && of.Value.Any(name => name.Value == other.Name.Value))];
            decimal needed = new ContactLimits(subject).FindNeeded(amperes, contacts, weakest);
            int? ways = outward.Select(other => other.DistinctContacts?.Count).Aggregate((int?)0, (sum, count) => sum + count);
            IEnumerable<string> returning = net.IsPartOfReturn
                ? of.Value.Select(name => $"'{name.Value}'").Distinct()
                : outward.Select(other => other.DisplayName);
            string names = Wording.JoinWithAnd([.. returning]);
            string returned = net.IsPartOfReturn ? CurrentLimits.Format(amperes) : $"the {net.Current.Value}";
            string share = CurrentLimits.FormatShare(amperes, contacts.Count, weakest.Limit);
            string over = contacts.Count == 1 ? "its one contact" : $"{Wording.FormatNumber(contacts.Count)} contacts, {share} on each";
            string against = ways is null or 0 ? "" : $", while it goes out over {Wording.FormatNumber(ways.Value)}";
            string rating = weakest.Describe(weakest.Limit);
            string need = CurrentLimits.DescribeNeed(amperes, contacts.Count, needed, weakest);
            findings.Add(
                this,
                net.Contacts.Origin,
                $"{net.DisplayName} returns {returned} of {names} over {over}{against}; {rating}; {need}",
                outward.Select(other => other.Current.Origin),
                FreeContacts.FindRemedies(subject, net, contacts, needed)
            );
        }
    }

    public void Check(AssemblyModel subject, FindingList findings) => findings.AddOfShared(subject, this);
}
