namespace Keyway.Designs.Model;

/// <summary>The calls that state something of an interconnect, by the names of the methods of <c>Interconnect</c>.</summary>
internal static class InterconnectWords
{
    public const string AcknowledgeReverseMating = "AcknowledgeReverseMating";
    public const string LimitInsertionForce = "LimitInsertionForce";
    public const string LimitVoltageDrop = "LimitVoltageDrop";
    public const string WithAmbientTemperature = "WithAmbientTemperature";
    public const string WithMatedHeight = "WithMatedHeight";
    public const string WithVoltage = "WithVoltage";
    public const string RequireDielectricStrength = "RequireDielectricStrength";
    public const string WithInspectionUse = "WithInspectionUse";
    public const string WithMatingCycles = "WithMatingCycles";
    public const string WithMatingUnderPower = "WithMatingUnderPower";
    public const string RequireInsulationResistance = "RequireInsulationResistance";
    public const string RequireRemovalForce = "RequireRemovalForce";
    public const string AddNet = "AddNet";
    public const string AddReturn = "AddReturn";
    public const string WithStorageTemperature = "WithStorageTemperature";
    public const string WithPackedStorageTemperature = "WithPackedStorageTemperature";
    public const string WithUncontrolledHumidityStorage = "WithUncontrolledHumidityStorage";
    public const string WithSwitchingUse = "WithSwitchingUse";
    public const string WithComponentHeights = "WithComponentHeights";
    public const string WithSelfHeating = "WithSelfHeating";
    public const string RequireDampHeat = "RequireDampHeat";
    public const string RequireHydrogenSulfide = "RequireHydrogenSulfide";
    public const string RequireSaltSpray = "RequireSaltSpray";
    public const string RequireThermalShock = "RequireThermalShock";
}
