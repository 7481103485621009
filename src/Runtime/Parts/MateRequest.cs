using Keyway.Tracing;

namespace Keyway.Parts;

/// <summary>A partner asked for by the mated height: <c>socket.MatingHeader(2.5.Millimeters())</c>.</summary>
internal sealed class MateRequest(Connector connector, Traced<Length>? matedHeight, object? origin = null)
{
    public Connector Connector { get; } = connector;

    /// <summary>The mated height; nothing if none was asked for.</summary>
    public Traced<Length>? MatedHeight { get; } = matedHeight;

    /// <summary>The request itself, for faults that are not in the height.</summary>
    public object? Origin { get; } = origin;

    /// <summary>
    /// The partner: the first that the catalog lists at the height. Without a height, the first of all if they are told apart by nothing
    /// that was left unsaid. Nothing if there is none, if the height is not known, or if a height must be said.
    /// </summary>
    public Connector? Find()
    {
        List<Mate> fitting =
        [
            .. Connector.Mates.Where(mate =>
                MatedHeight is not { } height || (height.TryGetValue(out Length wanted) && mate.MatedHeight == wanted)
            ),
        ];
        bool isClear =
            MatedHeight is not null
            || fitting.Select(mate => mate.Partner).Distinct().Count() == 1
            || fitting.Select(mate => mate.MatedHeight).Distinct().Count() == 1;
        return isClear && fitting.Count > 0 ? fitting[0].Partner : null;
    }
}
