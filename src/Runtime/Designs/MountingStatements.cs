using Keyway.Designs.Model.Statements;

namespace Keyway.Designs;

/// <summary>Maps the methods of <see cref="Mounting"/> to the statements they make; a test checks that the list is complete.</summary>
internal static class MountingStatements
{
    public static StatementTable Table { get; } =
        new(
            (nameof(Mounting.WithReflowPeak), ReflowPeakStatement.Read),
            (nameof(Mounting.WithHandSoldering), HandSolderingStatement.Read),
            (nameof(Mounting.WithStencil), StencilStatement.Read),
            (nameof(Mounting.WithBoardWarp), BoardWarpStatement.Read),
            (nameof(Mounting.WithReinforcingPlate), ReinforcingPlateStatement.Read),
            (nameof(Mounting.AtRelativeHumidity), RelativeHumidityStatement.Read)
        );
}
