using Keyway.BuildTime;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>
/// The manufacturer's rules of use. A use that the datasheet does not mention is <see langword="null"/>: neither allowed nor forbidden.
/// </summary>
[EvaluatedInBuilds]
public sealed class UseRules
{
    /// <summary>The kinds of advice by their names in a catalog.</summary>
    internal static readonly IReadOnlyDictionary<string, UseAdvice> Advice = new Dictionary<string, UseAdvice>(StringComparer.Ordinal)
    {
        ["allowed"] = UseAdvice.Allowed,
        ["withCare"] = UseAdvice.WithCare,
        ["forbidden"] = UseAdvice.Forbidden,
    };

    /// <summary>The kinds of contact numbering by their names in a catalog.</summary>
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

    /// <summary>Gets the advice on joining one pair of boards with several connectors.</summary>
    public UseAdvice? SeveralConnectors { get; }

    /// <summary>Gets the advice on inserting or removing the connector while it carries current or voltage.</summary>
    public UseAdvice? MatingUnderPower { get; }

    /// <summary>Gets the advice on using the connector as a switch.</summary>
    public UseAdvice? Switching { get; }

    /// <summary>Gets the advice on inserting the connector the wrong way around, if its shape permits it.</summary>
    public UseAdvice? ReverseMating { get; }

    /// <summary>
    /// Gets the numbering of the contacts. It determines which contacts meet if the connector is plugged in the wrong way around.
    /// </summary>
    public ContactNumbering? ContactNumbering { get; }

    /// <summary>Gets the maximum warp of the board over the length of the connector.</summary>
    public Length? BoardWarp { get; }

    /// <summary>Gets the range of relative humidity in which parts may be removed from their packing.</summary>
    public QuantityRange<Ratio>? HandlingHumidity { get; }

    /// <summary>Gets the position error of the mounting equipment that the board layout must allow for.</summary>
    public QuantityRange<Length>? PlacementError { get; }

    /// <summary>Gets the number of months of storage after which the humidity must be controlled.</summary>
    public int? MonthsInUncontrolledStorage { get; }

    /// <summary>Gets the recommended plates; any of them may reinforce a flexible board.</summary>
    public IReadOnlyList<ReinforcingPlate> ReinforcingPlates { get; }
}
