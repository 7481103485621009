using Keyway.Tracing;

namespace Keyway.Parts;

/// <summary>A request for a partner by mated height, such as <c>socket.MatingHeader(2.5.Millimeters())</c>.</summary>
internal sealed class MateRequest(Connector connector, Traced<Length>? matedHeight, object? origin = null)
{
    public Connector Connector { get; } = connector;

    /// <summary>The mated height, or null if none was requested.</summary>
    public Traced<Length>? MatedHeight { get; } = matedHeight;

    /// <summary>The origin of the request, for findings that are not about the height.</summary>
    public object? Origin { get; } = origin;

    /// <summary>
    /// Returns the first partner that the catalog lists at the requested height. Without a height, returns the first partner if there is
    /// only one, or if all have the same height. Returns null if there is no such partner, if the height is unknown, or if a height is
    /// required.
    /// </summary>
    public Connector? Find()
    {
        IReadOnlyList<Mate> fitting =
            MatedHeight is not { } height ? Connector.Mates
            : height.TryGetValue(out Length wanted) ? Mate.SelectAt(Connector.Mates, wanted)
            : [];
        bool isClear =
            MatedHeight is not null
            || fitting.Select(mate => mate.Partner).Distinct().Count() == 1
            || fitting.Select(mate => mate.MatedHeight).Distinct().Count() == 1;
        return isClear && fitting.Count > 0 ? fitting[0].Partner : null;
    }
}
