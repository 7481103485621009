using Keyway.Catalogs;
using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Text;

namespace Keyway.Rules.Mating;

/// <summary>KEY2004: a socket and a header that have no mated height in common.</summary>
internal sealed class NoCommonHeight()
    : Rule("KEY2004", FindingSeverity.Error, "Socket and header must have a mated height in common"),
        IRuleFor<InterconnectModel>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            !subject.TryGetHalves(out Connector first, out Connector second)
            || MatingCheck.Judge(first, second) != MatingResult.NoCommonHeight
        )
        {
            return;
        }

        // Parts with a common height still do not mate if their variants differ or if the maker does not list them as a pair.
        string cause = first.MatedHeights.Intersect(second.MatedHeights).Any()
            ? first.Variant != second.Variant
                ? $"{first} is {Kind(first)} and {second} is {Kind(second)}, which do not mate"
                : $"{Describe(first)} and {Describe(second)} are not listed as a pair"
            : $"{Describe(first)} and {Describe(second)} have no mated height in common";
        findings.Add(
            this,
            subject.Second.Origin,
            $"{cause}{MateWording.GetMatesClause(first, heights: true, second)}",
            [subject.First.Origin],
            PartnerRemedies.Find(subject, first, second)
        );
    }

    private static string Kind(Connector connector)
    {
        string variant = Wording.WithArticle(connector.Variant ?? ManifestKeywords.Standard);
        return $"{variant} {connector.Series} {connector.RoleName}";
    }

    private static string Describe(Connector connector) =>
        connector.MatedHeights.Count == 0 ? connector.Number : $"{connector} ({Wording.FormatHeights(connector.MatedHeights)})";
}
