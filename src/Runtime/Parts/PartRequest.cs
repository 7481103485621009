namespace Keyway;

/// <summary>A part asked for by what is needed: <c>P4.Socket(40, 2.5.Millimeters())</c>.</summary>
internal sealed class PartRequest(Series series, ConnectorRole role, Fact<int> contacts, Fact<Length>? matedHeight)
{
    public Series Series { get; } = series;

    public ConnectorRole Role { get; } = role;

    public Fact<int> Contacts { get; } = contacts;

    /// <summary>The mated height; nothing if none was asked for.</summary>
    public Fact<Length>? MatedHeight { get; } = matedHeight;

    /// <summary>The parts of the role with the count, at whatever height.</summary>
    public IEnumerable<Connector> WithCount()
    {
        foreach (Connector part in Series.Parts)
        {
            if (part.Role == Role && Contacts.Is(out int contacts) && part.Contacts == contacts)
            {
                yield return part;
            }
        }
    }

    /// <summary>The part, or nothing if there is none or what was asked for is not known.</summary>
    public Connector? Find()
    {
        foreach (Connector part in WithCount())
        {
            if (MatedHeight is not { } height)
            {
                return part;
            }

            if (height.Is(out Length wanted) && part.MatedHeights.Contains(wanted))
            {
                return part;
            }
        }

        return null;
    }
}
