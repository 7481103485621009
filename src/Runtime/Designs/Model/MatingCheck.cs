using Keyway.Findings;

namespace Keyway.Designs.Model;

/// <summary>How two connectors stand to each other. Judged in this order; the first that applies is the cause.</summary>
internal enum MatingResult
{
    /// <summary>They are a pair of the catalog.</summary>
    Pair,

    /// <summary>Two sockets, or two headers.</summary>
    SameRole,

    /// <summary>Parts of series that do not mate.</summary>
    OtherSeries,

    /// <summary>The one has more contacts than the other.</summary>
    OtherCount,

    /// <summary>Each is made for mated heights for which the other is not.</summary>
    NoCommonHeight,
}

/// <summary>Judges how two connectors stand to each other.</summary>
internal static class MatingCheck
{
    public static MatingResult Judge(Connector first, Connector second)
    {
        if (FindCommonHeights(first, second).Count > 0)
        {
            return MatingResult.Pair;
        }

        return first.Role == second.Role && first.Role != ConnectorRole.Hermaphroditic ? MatingResult.SameRole
            : !IsSame(first.Series, second.Series) ? MatingResult.OtherSeries
            : first.Contacts != second.Contacts ? MatingResult.OtherCount
            : MatingResult.NoCommonHeight;
    }

    /// <summary>The mated heights that the two give together; none if they are no pair.</summary>
    public static IReadOnlyList<Length> FindCommonHeights(Connector first, Connector second)
    {
        var heights = new List<Length>();
        foreach (Mate mate in first.Mates)
        {
            if (IsSame(mate.Partner, second))
            {
                heights.Add(mate.MatedHeight);
            }
        }

        return heights;
    }

    /// <summary>The partners of a connector, at one height or at any, each as a remedy for what stands in its place.</summary>
    public static IEnumerable<Remedy> GetPartnerRemedies(Connector connector, object? inPlaceOf, Length? matedHeight = null)
    {
        foreach (Mate mate in GetUsualMates(connector))
        {
            if (matedHeight is null || mate.MatedHeight == matedHeight)
            {
                yield return new Remedy(inPlaceOf, mate.Partner);
            }
        }
    }

    /// <summary>The partners that a message names: standard ones, where there are any.</summary>
    public static IReadOnlyList<Mate> GetUsualMates(Connector connector)
    {
        List<Mate> standard = [.. connector.Mates.Where(mate => mate.Partner.IsStandard)];
        return standard.Count > 0 ? standard : connector.Mates;
    }

    // Two libraries may have been built from one catalog: their parts are the same to a designer.
    public static bool IsSame(Connector a, Connector b) =>
        ReferenceEquals(a, b) || (a.PartNumber.Value == b.PartNumber.Value && IsSame(a.Series, b.Series));

    private static bool IsSame(Series a, Series b) => ReferenceEquals(a, b) || (a.Name == b.Name && a.Manufacturer == b.Manufacturer);
}
