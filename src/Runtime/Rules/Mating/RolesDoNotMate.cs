namespace Keyway;

/// <summary>KEY2001: two sockets, or two headers.</summary>
internal sealed class RolesDoNotMate() : Rule("KEY2001", FindingSeverity.Error, "A socket mates with a header"), IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (!subject.HasBoth(out Connector first, out Connector second) || Matings.Judge(first, second) != Mating.SameRole)
        {
            return;
        }

        string role = ConnectorRoles.Name(first.Role);
        string fault = ReferenceEquals(first, second)
            ? $"{first} is {WithRole(first)} and does not mate with another of its kind"
            : $"{first} and {second} are both {role}s";
        findings.Add(
            this,
            subject.Second.Origin,
            $"{fault}; a {role} mates with a {ConnectorRoles.Name(ConnectorRoles.Opposite(first.Role))}{Clause(first)}",
            [subject.First.Origin],
            [.. Matings.Partners(first, subject.Second.Origin), .. Matings.Partners(second, subject.First.Origin)]
        );
    }

    private static string WithRole(Connector connector) =>
        $"{Wording.WithArticle(connector.Series.Name)} {ConnectorRoles.Name(connector.Role)}";

    private static string Clause(Connector connector) =>
        connector.Mates.Count == 0 ? "" : $", {connector} with {MateWording.Mates(connector, heights: false)}";
}
