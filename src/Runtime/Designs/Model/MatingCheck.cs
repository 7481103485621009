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
        foreach (Mate mate in first.Mates)
        {
            if (IsSame(mate.Partner, second))
            {
                return MatingResult.Pair;
            }
        }

        return first.Role == second.Role && first.Role != ConnectorRole.Hermaphroditic ? MatingResult.SameRole
            : !IsSame(first.Series, second.Series) ? MatingResult.OtherSeries
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
        var common = new List<Mate>();
        Connector basic = second.Basic;
        foreach (Mate mate in first.Mates)
        {
            if (IsSame(mate.Partner, basic))
            {
                common.Add(mate);
            }
        }

        return common;
    }

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
