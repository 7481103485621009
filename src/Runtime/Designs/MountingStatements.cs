using Keyway.Designs.Model.Statements;

namespace Keyway.Designs;

/// <summary>The statements of <see cref="Mounting"/>, by its methods; a test holds the list complete.</summary>
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
