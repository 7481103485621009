using Keyway.Text;

namespace Keyway.Policies;

/// <summary>The settings of a policy in <c>.editorconfig</c>, with the readers of their values.</summary>
internal static class PolicySettings
{
    public const string Prefix = "keyway_";

    private const string ShareRange = ", more than 0 % and at most 100 %";

    private delegate DesignPolicy? Reader(DesignPolicy policy, string value);

    /// <summary>Every setting with an example of a valid value.</summary>
    public static IEnumerable<(string Name, string Example)> All => Table.Select(setting => (setting.Name, setting.Example));

    private static readonly (string Name, string Example, string Range, Reader Read)[] Table =
    [
        (
            "keyway_current_derating",
            "80 %",
            ShareRange,
            static (policy, text) => Share(text) is { } share ? policy.With(currentDerating: share) : null
        ),
        (
            "keyway_voltage_derating",
            "80 %",
            ShareRange,
            static (policy, text) => Share(text) is { } share ? policy.With(voltageDerating: share) : null
        ),
        (
            "keyway_temperature_margin",
            "10 K",
            "",
            static (policy, text) =>
                TemperatureDelta.TryParse(text, out TemperatureDelta margin) && margin >= TemperatureDelta.Zero
                    ? policy.With(temperatureMargin: margin)
                    : null
        ),
        (
            "keyway_component_clearance",
            "0.1 mm",
            "",
            static (policy, text) =>
                Length.TryParse(text, out Length clearance) && clearance >= Length.Zero ? policy.With(componentClearance: clearance) : null
        ),
        (
            "keyway_compare_net_names",
            "true",
            " or 'false'",
            static (policy, text) => bool.TryParse(text, out bool compares) ? policy.With(comparesNetNames: compares) : null
        ),
        (
            "keyway_acknowledge_several_connectors",
            "main/camera, main/display",
            "",
            static (policy, text) => Boards(text, Hazard.SeveralConnectors) is { } boards ? policy.With(acknowledged: boards) : null
        ),
        (
            "keyway_acknowledge_cross_mating",
            "left camera/right camera",
            "",
            static (policy, text) => Boards(text, Hazard.CrossMating) is { } boards ? policy.With(acknowledged: boards) : null
        ),
        // The generator reads these for board files. They are no limits of designs, but their names must be known here.
        (BoardSettingNames.GroundNets, "CHASSIS, *_GND", "", static (policy, text) => IsList(text) ? policy : null),
        (BoardSettingNames.SupplyNets, "RAIL*", "", static (policy, text) => IsList(text) ? policy : null),
        (BoardSettingNames.ConnectorReferences, "BTB, CONN", "", static (policy, text) => IsList(text) ? policy : null),
    ];

    /// <summary>Returns the policy with one more setting applied.</summary>
    /// <param name="policy">The policy so far.</param>
    /// <param name="name">The setting's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="fault">The error message, or null if the setting is valid.</param>
    public static DesignPolicy Apply(DesignPolicy policy, string name, string value, out string? fault)
    {
        fault = null;

        // Configuration readers may return null, for example for the value of a section.
        name ??= "";
        value ??= "";
        if (!name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return policy;
        }

        // Names in .editorconfig are not case-sensitive.
        string known = name.ToLowerInvariant();
        (string Name, string Example, string Range, Reader? Read) setting = Table.FirstOrDefault(candidate => candidate.Name == known);
        if (setting.Read is null)
        {
            fault = $"there is no setting '{name}'{Suggestion(known)}";
            return policy;
        }

        if (setting.Read(policy, value.Trim()) is { } changed)
        {
            return changed;
        }

        fault = $"the setting {known} cannot be '{value.Trim()}'; write a value such as '{setting.Example}'{setting.Range}";
        return policy;
    }

    private static Ratio? Share(string text) => Ratio.TryParse(text, out Ratio share) && DesignPolicy.IsShare(share) ? share : null;

    private static bool IsList(string text) => !Array.Exists(text.Split(','), string.IsNullOrWhiteSpace);

    private static List<AcknowledgedHazard>? Boards(string text, Hazard hazard)
    {
        var found = new List<AcknowledgedHazard>();
        foreach (string pair in text.Split(','))
        {
            string[] boards = pair.Split('/');
            if (boards.Length != 2 || boards.Any(string.IsNullOrWhiteSpace))
            {
                return null;
            }

            found.Add(new AcknowledgedHazard(hazard, boards[0].Trim(), boards[1].Trim()));
        }

        return found;
    }

    private static string Suggestion(string name)
    {
        string? nearest = EditDistance.Nearest(name, All.Select(setting => setting.Name));
        return nearest is null
            ? $"; the settings are {Wording.JoinWithAnd([.. All.Select(setting => setting.Name)])}"
            : $"; did you mean '{nearest}'?";
    }
}
