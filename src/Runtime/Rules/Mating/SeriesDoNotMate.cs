namespace Keyway;

/// <summary>KEY2002: a socket and a header of series that do not mate.</summary>
internal sealed class SeriesDoNotMate()
    : Rule("KEY2002", FindingSeverity.Error, "Socket and header must be of series that mate"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (!subject.HasBoth(out Connector first, out Connector second) || Matings.Judge(first, second) != Mating.OtherSeries)
        {
            return;
        }

        findings.Add(
            this,
            subject.Second.Origin,
            $"{Describe(first)} does not mate with {Describe(second)}{MateWording.MatesClause(first)}",
            [subject.First.Origin],
            [.. Matings.Partners(first, subject.Second.Origin), .. Matings.Partners(second, subject.First.Origin)]
        );
    }

    private static string Describe(Connector connector) =>
        $"{Wording.WithArticle(connector.Series.Name)} {ConnectorRoles.Name(connector.Role)}";
}
