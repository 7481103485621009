namespace Keyway;

/// <summary>A partner asked for by the mated height: <c>socket.MatingHeader(2.5.Millimeters())</c>.</summary>
internal sealed class MateRequest(Connector connector, Fact<Length>? matedHeight, object? origin = null)
{
    public Connector Connector { get; } = connector;

    /// <summary>The mated height; nothing if none was asked for.</summary>
    public Fact<Length>? MatedHeight { get; } = matedHeight;

    /// <summary>The request itself, for faults that are not in the height.</summary>
    public object? Origin { get; } = origin;

    /// <summary>
    /// The partner: the first that the catalog lists at the height. Without a height, the first of all if they are told apart by nothing
    /// that was left unsaid. Nothing if there is none, if the height is not known, or if a height must be said.
    /// </summary>
    public Connector? Find()
    {
        Mate? found = null;
        foreach (Mate mate in Connector.Mates)
        {
            if (MatedHeight is { } height)
            {
                if (height.Is(out Length wanted) && mate.MatedHeight == wanted)
                {
                    return mate.Partner;
                }
            }
            else if (found is { } first && !ReferenceEquals(first.Partner, mate.Partner) && first.MatedHeight != mate.MatedHeight)
            {
                return null;
            }
            else
            {
                found ??= mate;
            }
        }

        return found?.Partner;
    }
}
