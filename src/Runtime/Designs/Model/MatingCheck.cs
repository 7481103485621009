using Keyway.Catalogs;

namespace Keyway.Designs.Model;

/// <summary>The relation between two connectors. The members are tested in this order; the first that applies is the cause.</summary>
internal enum MatingResult
{
    /// <summary>The catalog lists them as a pair.</summary>
    Pair,

    /// <summary>They are two sockets or two headers.</summary>
    SameRole,

    /// <summary>They belong to series that do not mate.</summary>
    OtherSeries,

    /// <summary>One has more contacts than the other.</summary>
    OtherCount,

    /// <summary>They do not support a common mated height.</summary>
    NoCommonHeight,
}

/// <summary>Determines whether two connectors mate, and why not.</summary>
internal static class MatingCheck
{
    public static MatingResult Judge(Connector first, Connector second)
    {
        // Most pairs are judged here, without a list.
        Connector basic = second.Basic;
        foreach (Mate mate in first.Mates)
        {
            if (IsSame(mate.Partner, basic))
            {
                return MatingResult.Pair;
            }
        }

        if (!IsSame(first.Series, second.Series) && FindMatesAcrossSeries(first, second).Count > 0)
        {
            return MatingResult.Pair;
        }

        return first.Role == second.Role && first.Role != ConnectorRole.Hermaphroditic ? MatingResult.SameRole
            : !IsSame(first.Series, second.Series) && !Names(first, second) && !Names(second, first) ? MatingResult.OtherSeries
            : first.Contacts != second.Contacts ? MatingResult.OtherCount
            : MatingResult.NoCommonHeight;
    }

    /// <summary>Returns the mated heights that two connectors support together; empty if they are not a pair.</summary>
    public static IReadOnlyList<Length> FindCommonHeights(Connector first, Connector second) =>
        [.. FindCommonMates(first, second).Select(mate => mate.MatedHeight)];

    /// <summary>
    /// Returns the mates of the first connector that are the second, one for each mated height; empty if they are no pair.
    /// </summary>
    public static IReadOnlyList<Mate> FindCommonMates(Connector first, Connector second)
    {
        if (!IsSame(first.Series, second.Series))
        {
            return FindMatesAcrossSeries(first, second);
        }

        var common = new List<Mate>();
        Connector basic = second.Basic;
        foreach (Mate mate in first.Mates)
        {
            if (IsSame(mate.Partner, basic))
            {
                common.Add(new Mate(first, second, mate.MatedHeight));
            }
        }

        return common;
    }

    /// <summary>
    /// Returns how the contacts of two connectors meet, as the catalog states it for all heights of the pair; null if it does not.
    /// </summary>
    public static ContactMap? FindContactMap(Connector first, Connector second)
    {
        ContactMap?[] maps = [.. FindCommonMates(first, second).Select(mate => mate.ContactMap).Distinct()];
        return maps.Length == 1 ? maps[0] : null;
    }

    /// <summary>Determines whether two connectors are a pair whose halves have different numbers of contacts.</summary>
    public static bool IsUnequalPair(Connector first, Connector second) =>
        first.Contacts != second.Contacts && Judge(first, second) == MatingResult.Pair;

    /// <summary>
    /// Returns the mates of two connectors of different series: those at the heights that both support, as far as a catalog says that the
    /// series
    /// mate.
    /// </summary>
    private static IReadOnlyList<Mate> FindMatesAcrossSeries(Connector first, Connector second) =>
        first.Role != ConnectorRoles.GetOpposite(second.Role) || first.Contacts != second.Contacts
            ? []
            :
            [
                .. first
                    .MatedHeights.Where(height =>
                        second.MatedHeights.Contains(height) && (Names(first, second, height) || Names(second, first, height))
                    )
                    .Select(height => new Mate(first, second, height)),
            ];

    /// <summary>Determines whether the catalog of one connector names the series of another as one that mates.</summary>
    private static bool Names(Connector one, Connector other, Length? height = null) =>
        one.Section(ManifestKeywords.MatesWith) is var section
        && section != ManifestSection.Empty
        && (height is { } stated ? [stated] : one.MatedHeights.Concat(other.MatedHeights))
            .SelectMany(length => section.GetRows(new ScopeSubject(null, one.Contacts, one.Variant ?? ManifestKeywords.Standard, [length])))
            .Any(row =>
                row.GetText(SectionKeys.Series) == other.Series.Name && row.GetText(SectionKeys.Manufacturer) == other.Series.Manufacturer
            );

    /// <summary>Returns the partners to name in a message: the standard ones, or all if there are none.</summary>
    public static IReadOnlyList<Mate> GetUsualMates(Connector connector)
    {
        List<Mate> standard = [.. connector.Mates.Where(mate => mate.Partner.IsStandard)];
        return standard.Count > 0 ? standard : connector.Mates;
    }

    // Compares by name: two libraries built from the same catalog have different objects for the same part.
    public static bool IsSame(Connector a, Connector b) =>
        ReferenceEquals(a, b) || (a.PartNumber.Value == b.PartNumber.Value && IsSame(a.Series, b.Series));

    private static bool IsSame(Series a, Series b) => ReferenceEquals(a, b) || (a.Name == b.Name && a.Manufacturer == b.Manufacturer);
}
