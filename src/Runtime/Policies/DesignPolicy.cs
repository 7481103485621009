using Keyway.Policies;

namespace Keyway;

/// <summary>
/// A team's own limits, stricter than those of the datasheets. A limit applies only if it is set: here for the program, in
/// <c>.editorconfig</c> for the build.
/// </summary>
public sealed class DesignPolicy
{
    private readonly IReadOnlyList<AcknowledgedHazard> acknowledged = [];
    private readonly Ratio? currentDerating;
    private readonly Ratio? voltageDerating;

    /// <summary>Gets the policy without limits of its own: only those of the datasheets apply.</summary>
    public static DesignPolicy None { get; } = new();

    /// <summary>
    /// Gets the share of the rated current that a contact may carry, and of the total current that a connector may carry; more than 0 % and
    /// at most 100 %, or <see langword="null"/> for no derating.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 %, or it is above 100 %.</exception>
    public Ratio? CurrentDerating
    {
        get => currentDerating;
        init => currentDerating = Share(value);
    }

    /// <summary>
    /// Gets the share of the rated voltage that may be applied; more than 0 % and at most 100 %, or <see langword="null"/> for no derating.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 %, or it is above 100 %.</exception>
    public Ratio? VoltageDerating
    {
        get => voltageDerating;
        init => voltageDerating = Share(value);
    }

    /// <summary>Gets the margin between the ambient temperature and both ends of its rating, or <see langword="null"/> for none.</summary>
    public TemperatureDelta? TemperatureMargin { get; init; }

    /// <summary>
    /// Gets the required clearance between components that face each other between the boards of a mated connector, or
    /// <see langword="null"/> for none.
    /// </summary>
    public Length? ComponentClearance { get; init; }

    /// <summary>Gets whether nets that meet must have the same name (KEY7010); <see langword="false"/> unless it is asked for.</summary>
    public bool ComparesNetNames { get; init; }

    /// <summary>Gets the hazards that the team has accepted, each for two boards.</summary>
    /// <exception cref="ArgumentNullException">The list or a hazard in it is <see langword="null"/>.</exception>
    public IReadOnlyList<AcknowledgedHazard> Acknowledged
    {
        get => acknowledged;
        init => acknowledged = value is null || value.Contains(null!) ? throw new ArgumentNullException(nameof(value)) : [.. value];
    }

    /// <summary>Creates a policy from settings such as <c>keyway_current_derating = 80 %</c>.</summary>
    /// <param name="settings">
    /// Names and values. Names that do not begin with <c>keyway_</c> are ignored; of several values for a name, the last applies.
    /// </param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">A setting that begins with <c>keyway_</c> does not exist, or its value is invalid.</exception>
    public static DesignPolicy FromSettings(IEnumerable<KeyValuePair<string, string>> settings)
    {
        DesignPolicy policy = None;
        foreach (KeyValuePair<string, string> setting in settings ?? throw new ArgumentNullException(nameof(settings)))
        {
            policy = PolicySettings.Apply(policy, setting.Key, setting.Value, out string? fault);
            if (fault is not null)
            {
                throw new FormatException(fault);
            }
        }

        return policy;
    }

    internal static bool IsShare(Ratio share) => share > Ratio.Zero && share <= Ratio.FromPercent(100);

    internal bool Acknowledges(Hazard hazard, string first, string second) =>
        Acknowledged.Any(own =>
            own.Hazard == hazard
            && ((own.FirstBoard == first && own.SecondBoard == second) || (own.FirstBoard == second && own.SecondBoard == first))
        );

    internal DesignPolicy With(
        Ratio? currentDerating = null,
        Ratio? voltageDerating = null,
        TemperatureDelta? temperatureMargin = null,
        Length? componentClearance = null,
        bool? comparesNetNames = null,
        IEnumerable<AcknowledgedHazard>? acknowledged = null
    ) =>
        new()
        {
            CurrentDerating = currentDerating ?? CurrentDerating,
            VoltageDerating = voltageDerating ?? VoltageDerating,
            TemperatureMargin = temperatureMargin ?? TemperatureMargin,
            ComponentClearance = componentClearance ?? ComponentClearance,
            ComparesNetNames = comparesNetNames ?? ComparesNetNames,
            Acknowledged = acknowledged is null ? Acknowledged : [.. Acknowledged, .. acknowledged],
        };

    private static Ratio? Share(Ratio? value) =>
        value is { } share && !IsShare(share)
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "A derating must be more than 0 % and at most 100 %.")
            : value;
}
