namespace Keyway.Policies;

/// <summary>The names of the settings that say how board files are to be read. They apply to these files, not to designs.</summary>
internal static class BoardSettingNames
{
    /// <summary>The names of nets that are ground.</summary>
    public const string GroundNets = "keyway_ground_nets";

    /// <summary>The names of nets that are supplies.</summary>
    public const string SupplyNets = "keyway_supply_nets";

    /// <summary>The letters of reference designators that are connectors, beside the usual ones.</summary>
    public const string ConnectorReferences = "keyway_connector_references";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [GroundNets, SupplyNets, ConnectorReferences];
}
