using Keyway.Designs.Model;
using Keyway.Findings;

namespace Keyway.Rules.Support;

/// <summary>Finds remedies for two halves that do not fit each other: a partner of one half in place of the other half.</summary>
internal static class PartnerRemedies
{
    /// <summary>
    /// Returns the partners of the first half, then those of the second. If the design states a mated height, the partners at that height
    /// come before all others, because with another partner KEY2005 would report the height.
    /// </summary>
    public static IEnumerable<Remedy> Find(InterconnectModel subject, Connector first, Connector second)
    {
        Length? stated = subject.MatedHeight is { } asked && asked.TryGetValue(out Length height) ? height : null;
        return GetPartners(subject, first, second, stated).OrderBy(partner => partner.IsAtHeight ? 0 : 1).Select(partner => partner.Remedy);
    }

    /// <summary>Returns the partners at a mated height, those of the first half before those of the second.</summary>
    public static IEnumerable<Remedy> FindAt(InterconnectModel subject, Connector first, Connector second, Length height) =>
        GetPartners(subject, first, second, height).Where(partner => partner.IsAtHeight).Select(partner => partner.Remedy);

    private static IEnumerable<(Remedy Remedy, bool IsAtHeight)> GetPartners(
        InterconnectModel subject,
        Connector first,
        Connector second,
        Length? height
    ) => [.. GetPartners(first, second, subject.Second.Origin, height), .. GetPartners(second, first, subject.First.Origin, height)];

    // A pair with several mated heights has a mate for each, but only one partner.
    private static IEnumerable<(Remedy Remedy, bool IsAtHeight)> GetPartners(
        Connector half,
        Connector replaced,
        object? inPlaceOf,
        Length? height
    ) =>
        MatingCheck
            .GetUsualMates(half)
            .GroupBy(mate => mate.Partner)
            .Select(mates =>
                (
                    new Remedy(inPlaceOf, KeptOptions.Choose(mates.Key, replaced)),
                    height is { } wanted && mates.Any(mate => mate.Gives(wanted))
                )
            );
}
