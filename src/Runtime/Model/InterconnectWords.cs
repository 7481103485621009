namespace Keyway;

/// <summary>The calls that state something of an interconnect, by the names of the methods of <c>Interconnect</c>.</summary>
internal static class InterconnectWords
{
    public const string AcknowledgeReverseMating = "AcknowledgeReverseMating";
    public const string AllowingInsertionForce = "AllowingInsertionForce";
    public const string AllowingVoltageDrop = "AllowingVoltageDrop";
    public const string AtAmbient = "AtAmbient";
    public const string AtMatedHeight = "AtMatedHeight";
    public const string AtVoltage = "AtVoltage";
    public const string DielectricTestedAt = "DielectricTestedAt";
    public const string ForInspection = "ForInspection";
    public const string ForMatingCycles = "ForMatingCycles";
    public const string MatedUnderPower = "MatedUnderPower";
    public const string NeedingInsulationResistance = "NeedingInsulationResistance";
    public const string NeedingRemovalForce = "NeedingRemovalForce";
    public const string Net = "Net";
    public const string Return = "Return";
    public const string StoredAt = "StoredAt";
    public const string StoredPackedAt = "StoredPackedAt";
    public const string StoredWithoutHumidityControl = "StoredWithoutHumidityControl";
    public const string UsedAsSwitch = "UsedAsSwitch";
    public const string WithComponentHeights = "WithComponentHeights";
    public const string WithSelfHeating = "WithSelfHeating";
    public const string WithstandingDampHeat = "WithstandingDampHeat";
    public const string WithstandingHydrogenSulfide = "WithstandingHydrogenSulfide";
    public const string WithstandingSaltSpray = "WithstandingSaltSpray";
    public const string WithstandingThermalShock = "WithstandingThermalShock";
}
