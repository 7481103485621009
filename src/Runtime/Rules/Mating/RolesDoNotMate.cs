using Keyway.Catalogs;
using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Text;

namespace Keyway.Rules.Mating;

/// <summary>KEY2001: an interconnect of two sockets, or of two headers.</summary>
internal sealed class RolesDoNotMate()
    : Rule("KEY2001", FindingSeverity.Error, "A socket must mate with a header"),
        IRuleFor<InterconnectModel>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (!subject.TryGetHalves(out Connector first, out Connector second) || MatingCheck.Judge(first, second) != MatingResult.SameRole)
        {
            return;
        }

        string role = first.RoleName;
        string partner = first.Series.GetRoleName(ConnectorRoles.GetOpposite(first.Role));
        string fault = ReferenceEquals(first, second)
            ? $"{first} is {WithRole(first)} and does not mate with another of its kind"
            : $"{first} and {second} are both {role}s";
        findings.Add(
            this,
            subject.Second.Origin,
            $"{fault}; {Wording.WithArticle(role)} mates with {Wording.WithArticle(partner)}{Clause(first)}",
            [subject.First.Origin],
            PartnerRemedies.Find(subject, first, second)
        );
    }

    private static string WithRole(Connector connector) => $"{Wording.WithArticle(connector.Series.Name)} {connector.RoleName}";

    private static string Clause(Connector connector) =>
        connector.Mates.Count == 0 ? "" : $", {connector} with {MateWording.DescribeMates(connector, heights: false)}";
}
