using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Text;

namespace Keyway.Rules.Mating;

/// <summary>KEY2003: a socket and a header with different numbers of contacts.</summary>
internal sealed class CountsDoNotMate()
    : Rule("KEY2003", FindingSeverity.Error, "Socket and header must have the same number of contacts"),
        IRuleFor<InterconnectModel>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (!subject.TryGetHalves(out Connector first, out Connector second) || MatingCheck.Judge(first, second) != MatingResult.OtherCount)
        {
            return;
        }

        string count = Wording.FormatCount(first.Contacts, "contact") + ContactKinds.DescribeAside(first);
        string otherCount = Wording.FormatNumber(second.Contacts) + ContactKinds.DescribeAside(second);
        findings.Add(
            this,
            subject.Second.Origin,
            $"{first} has {count}, but {second} has {otherCount}{MateWording.GetMatesClause(first, replaced: second)}",
            [subject.First.Origin],
            PartnerRemedies.Find(subject, first, second)
        );
    }
}
