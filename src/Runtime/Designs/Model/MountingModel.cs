using Keyway.Designs.Model.Statements;
using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>The known facts of the mounting of a connector: the subject of the rules about soldering and boards.</summary>
internal sealed class MountingModel(Traced<Connector> part) : DesignModel
{
    public Traced<Connector> Part { get; } = part;

    public Traced<Temperature>? ReflowPeak => FindLast<ReflowPeakStatement>()?.Peak;

    public Traced<Length>? BoardWarp => FindLast<BoardWarpStatement>()?.Warp;

    public RelativeHumidityStatement? RelativeHumidity => FindLast<RelativeHumidityStatement>();

    public HandSolderingStatement? HandSoldering => FindLast<HandSolderingStatement>();

    public StencilStatement? Stencil => FindLast<StencilStatement>();

    public ReinforcingPlateStatement? ReinforcingPlate => FindLast<ReinforcingPlateStatement>();
}
