namespace Keyway;

/// <summary>A partner asked for by the mated height: <c>socket.MatingHeader(2.5.Millimeters())</c>.</summary>
internal sealed class MateRequest(Connector connector, Fact<Length>? matedHeight, object? origin = null)
{
    public Connector Connector { get; } = connector;

    /// <summary>The mated height; nothing if none was asked for.</summary>
    public Fact<Length>? MatedHeight { get; } = matedHeight;

    /// <summary>The request itself, for faults that are not in the height.</summary>
    public object? Origin { get; } = origin;

    /// <summary>The partner, or nothing if there is not one alone or the height is not known.</summary>
    public Connector? Find()
    {
        Connector? found = null;
        foreach (Mate mate in Connector.Mates)
        {
            bool fits = MatedHeight is not { } height || (height.Is(out Length wanted) && mate.MatedHeight == wanted);
            if (!fits || ReferenceEquals(found, mate.Partner))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = mate.Partner;
        }

        return found;
    }
}
