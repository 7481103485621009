namespace Keyway;

/// <summary>KEY2004: a socket and a header that are made for different mated heights.</summary>
internal sealed class NoCommonHeight()
    : Rule("KEY2004", FindingSeverity.Error, "Socket and header must have a mated height in common"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (!subject.HasBoth(out Connector first, out Connector second) || Matings.Judge(first, second) != Mating.NoCommonHeight)
        {
            return;
        }

        // At the same height there is still the variant that keeps them apart, or the maker lists other pairs there.
        string cause = first.MatedHeights.Intersect(second.MatedHeights).Any()
            ? first.Variant != second.Variant
                ? $"{first} is {Kind(first)} and {second} is {Kind(second)}, which do not mate"
                : $"{Describe(first)} and {Describe(second)} are not listed as a pair"
            : $"{Describe(first)} and {Describe(second)} have no mated height in common";
        findings.Add(
            this,
            subject.Second.Origin,
            $"{cause}{MateWording.MatesClause(first, heights: true)}",
            [subject.First.Origin],
            [.. Matings.Partners(first, subject.Second.Origin), .. Matings.Partners(second, subject.First.Origin)]
        );
    }

    private static string Kind(Connector connector) =>
        $"{Wording.WithArticle(connector.Variant ?? FactWords.Standard)} {connector.Series} {ConnectorRoles.Name(connector.Role)}";

    private static string Describe(Connector connector) =>
        connector.MatedHeights.Count == 0 ? connector.Number : $"{connector} ({Wording.Heights(connector.MatedHeights)})";
}
