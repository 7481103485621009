using Keyway.Designs.Model.Statements;

namespace Keyway.Designs;

/// <summary>Maps the methods of <see cref="Interconnect"/> to the statements they make; a test checks that the list is complete.</summary>
internal static class InterconnectStatements
{
    public static StatementTable Table { get; } =
        new(
            (nameof(Interconnect.AddNet), NetStatement.Read),
            (nameof(Interconnect.AddReturn), ReturnStatement.Read),
            (nameof(Interconnect.WithNetCurrent), NetCurrentStatement.Read),
            (nameof(Interconnect.WithNetVoltage), NetVoltageStatement.Read),
            (nameof(Interconnect.WithMatedHeight), MatedHeightStatement.Read),
            (nameof(Interconnect.WithVoltage), VoltageStatement.Read),
            (nameof(Interconnect.RequireApproval), ApprovalStatement.Read),
            (nameof(Interconnect.RequireDielectricStrength), DielectricStrengthStatement.Read),
            (nameof(Interconnect.RequireInsulationResistance), InsulationResistanceStatement.Read),
            (nameof(Interconnect.LimitVoltageDrop), VoltageDropStatement.Read),
            (nameof(Interconnect.WithAmbientTemperature), AmbientTemperatureStatement.Read),
            (nameof(Interconnect.WithSelfHeating), SelfHeatingStatement.Read),
            (nameof(Interconnect.WithStorageTemperature), StorageTemperatureStatement.Read),
            (nameof(Interconnect.WithPackedStorageTemperature), PackedStorageTemperatureStatement.Read),
            (nameof(Interconnect.WithUncontrolledHumidityStorage), UncontrolledHumidityStorageStatement.Read),
            (nameof(Interconnect.RequireThermalShock), ThermalShockStatement.Read),
            (nameof(Interconnect.RequireDampHeat), DampHeatStatement.Read),
            (nameof(Interconnect.RequireSaltSpray), SaltSprayStatement.Read),
            (nameof(Interconnect.RequireHydrogenSulfide), HydrogenSulfideStatement.Read),
            (nameof(Interconnect.WithMatingCycles), MatingCyclesStatement.Read),
            (nameof(Interconnect.WithInspectionUse), InspectionUseStatement.Read),
            (nameof(Interconnect.WithMatingUnderPower), MatingUnderPowerStatement.Read),
            (nameof(Interconnect.WithSwitchingUse), SwitchingUseStatement.Read),
            (nameof(Interconnect.LimitInsertionForce), InsertionForceStatement.Read),
            (nameof(Interconnect.RequireRemovalForce), RemovalForceStatement.Read),
            (nameof(Interconnect.WithComponentHeights), ComponentHeightsStatement.Read),
            (nameof(Interconnect.AcknowledgeReverseMating), ReverseMatingAcknowledgedStatement.Read),
            (nameof(Interconnect.AcknowledgeContacts), ContactsAcknowledgedStatement.Read)
        );
}
