using Keyway.Catalogs;

namespace Keyway;

/// <summary>The maker's rules of use. What the datasheet does not speak of is absent, and neither allowed nor forbidden.</summary>
public sealed class UseRules
{
    /// <summary>The words of the catalog for it.</summary>
    internal static readonly IReadOnlyDictionary<string, UseAdvice> Advice = new Dictionary<string, UseAdvice>(StringComparer.Ordinal)
    {
        ["allowed"] = UseAdvice.Allowed,
        ["withCare"] = UseAdvice.WithCare,
        ["forbidden"] = UseAdvice.Forbidden,
    };

    /// <summary>The words of the catalog for the ways to number contacts.</summary>
    internal static readonly IReadOnlyDictionary<string, ContactNumbering> Numberings = new Dictionary<string, ContactNumbering>(
        StringComparer.Ordinal
    )
    {
        ["zigzag"] = Keyway.ContactNumbering.Zigzag,
        ["rows"] = Keyway.ContactNumbering.Rows,
        ["around"] = Keyway.ContactNumbering.Around,
    };

    internal UseRules(ManifestValues use, IEnumerable<ManifestValues> plates)
    {
        SeveralConnectors = use.GetChoice(SectionKeys.SeveralConnectors, Advice);
        MatingUnderPower = use.GetChoice(SectionKeys.MatingUnderPower, Advice);
        Switching = use.GetChoice(SectionKeys.Switching, Advice);
        ReverseMating = use.GetChoice(SectionKeys.ReverseMating, Advice);
        ContactNumbering = use.GetChoice(SectionKeys.ContactNumbering, Numberings);
        BoardWarp = use.GetLength(SectionKeys.BoardWarp);
        HandlingHumidity = use.GetRatios(SectionKeys.HandlingHumidity);
        PlacementError = use.GetLengths(SectionKeys.PlacementError);
        MonthsInUncontrolledStorage = use.GetCount(SectionKeys.MonthsInUncontrolledStorage);
        ReinforcingPlates = [.. plates.Select(values => new ReinforcingPlate(values))];
    }

    /// <summary>Joining one pair of boards with several connectors.</summary>
    public UseAdvice? SeveralConnectors { get; }

    /// <summary>Inserting or removing the connector while it carries current or voltage.</summary>
    public UseAdvice? MatingUnderPower { get; }

    /// <summary>Using the connector as a switch.</summary>
    public UseAdvice? Switching { get; }

    /// <summary>Inserting the connector the wrong way round, where its shape permits it.</summary>
    public UseAdvice? ReverseMating { get; }

    /// <summary>How the contacts are numbered, which tells what a connector joins that is plugged in the wrong way round.</summary>
    public ContactNumbering? ContactNumbering { get; }

    /// <summary>The warp of the board at most, over the length of the connector.</summary>
    public Length? BoardWarp { get; }

    /// <summary>The relative humidity in which parts are to be taken from their packing.</summary>
    public QuantityRange<Ratio>? HandlingHumidity { get; }

    /// <summary>The error of position that mounting equipment is to be reckoned with.</summary>
    public QuantityRange<Length>? PlacementError { get; }

    /// <summary>After how many months of storage the humidity has to be controlled.</summary>
    public int? MonthsInUncontrolledStorage { get; }

    /// <summary>The plates, any of which may reinforce a flexible board.</summary>
    public IReadOnlyList<ReinforcingPlate> ReinforcingPlates { get; }
}
