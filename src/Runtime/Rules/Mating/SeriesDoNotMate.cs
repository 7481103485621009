using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Text;

namespace Keyway.Rules.Mating;

/// <summary>KEY2002: a socket and a header from series that do not mate.</summary>
internal sealed class SeriesDoNotMate()
    : Rule("KEY2002", FindingSeverity.Error, "Socket and header must be from series that mate"),
        IRuleFor<InterconnectModel>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            !subject.TryGetHalves(out Connector first, out Connector second)
            || MatingCheck.Judge(first, second) != MatingResult.OtherSeries
        )
        {
            return;
        }

        findings.Add(
            this,
            subject.Second.Origin,
            $"{Describe(first)} does not mate with {Describe(second)}{MateWording.GetMatesClause(first, replaced: second)}",
            [subject.First.Origin],
            PartnerRemedies.Find(subject, first, second)
        );
    }

    private static string Describe(Connector connector) => $"{Wording.WithArticle(connector.Series.Name)} {connector.RoleName}";
}
