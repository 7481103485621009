using Keyway.Policies;

namespace Keyway;

/// <summary>
/// The limits that a team sets itself within those of the datasheets. None holds unless it is stated: here for the program, in
/// <c>.editorconfig</c> for the build.
/// </summary>
public sealed class DesignPolicy
{
    private readonly IReadOnlyList<AcknowledgedHazard> acknowledged = [];
    private readonly Ratio? currentDerating;
    private readonly Ratio? voltageDerating;

    /// <summary>No limits but those of the datasheets.</summary>
    public static DesignPolicy None { get; } = new();

    /// <summary>
    /// The share of the rated current that a contact may carry, and of the total current that a connector may; more than 0 %, and at most
    /// 100 %.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not more than 0 %, or more than 100 %.</exception>
    public Ratio? CurrentDerating
    {
        get => currentDerating;
        init => currentDerating = Share(value);
    }

    /// <summary>The share of the rated voltage that may be applied; more than 0 %, and at most 100 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not more than 0 %, or more than 100 %.</exception>
    public Ratio? VoltageDerating
    {
        get => voltageDerating;
        init => voltageDerating = Share(value);
    }

    /// <summary>The distance that the ambient temperature keeps from both ends of its rating.</summary>
    public TemperatureDelta? TemperatureMargin { get; init; }

    /// <summary>The gap that remains between components which face each other under a mated connector.</summary>
    public Length? ComponentClearance { get; init; }

    /// <summary>The hazards that the team has taken upon itself, each for two boards.</summary>
    /// <exception cref="ArgumentNullException">The list, or a hazard in it, is missing.</exception>
    public IReadOnlyList<AcknowledgedHazard> Acknowledged
    {
        get => acknowledged;
        init => acknowledged = value is null || value.Contains(null!) ? throw new ArgumentNullException(nameof(value)) : [.. value];
    }

    /// <summary>The policy that settings state, as <c>keyway_current_derating = 80 %</c>.</summary>
    /// <param name="settings">Names and values; those whose names do not begin with <c>keyway_</c> are passed over.</param>
    /// <exception cref="FormatException">A setting of this name does not exist, or its value cannot be read.</exception>
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
        IEnumerable<AcknowledgedHazard>? acknowledged = null
    ) =>
        new()
        {
            CurrentDerating = currentDerating ?? CurrentDerating,
            VoltageDerating = voltageDerating ?? VoltageDerating,
            TemperatureMargin = temperatureMargin ?? TemperatureMargin,
            ComponentClearance = componentClearance ?? ComponentClearance,
            Acknowledged = acknowledged is null ? Acknowledged : [.. Acknowledged, .. acknowledged],
        };

    private static Ratio? Share(Ratio? value) =>
        value is { } share && !IsShare(share)
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "A derating is more than 0 %, and at most 100 %.")
            : value;
}
