namespace Keyway;

/// <summary>KEY2004: a socket and a header that are made for different mated heights.</summary>
internal sealed class NoCommonHeight()
    : Rule("KEY2004", FindingSeverity.Error, "Socket and header must have a mated height in common"), IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (!subject.HasBoth(out Connector first, out Connector second) || Matings.Judge(first, second) != Mating.NoCommonHeight)
        {
            return;
        }

        findings.Add(
            this,
            subject.Second.Origin,
            $"{Describe(first)} and {Describe(second)} have no mated height in common{Wording.MatesClause(first, heights: true)}",
            [subject.First.Origin],
            [.. Matings.Partners(first, subject.Second.Origin), .. Matings.Partners(second, subject.First.Origin)]);
    }

    private static string Describe(Connector connector) =>
        connector.MatedHeights.Count == 0 ? connector.Number : $"{connector} ({Wording.Heights(connector.MatedHeights)})";
}
