namespace Keyway;

/// <summary>What is known of an interconnect: the subject of the mating and electrical rules.</summary>
/// <remarks>Immutable. A value that was not stated is absent; a value that was stated but cannot be known yet is an unknown fact.</remarks>
internal sealed class InterconnectModel
{
    public InterconnectModel(Fact<Connector> first, Fact<Connector> second)
    {
        First = first;
        Second = second;
    }

    private InterconnectModel(InterconnectModel other)
    {
        First = other.First;
        Second = other.Second;
        Nets = other.Nets;
        MatedHeight = other.MatedHeight;
        Voltage = other.Voltage;
        AmbientMinimum = other.AmbientMinimum;
        AmbientMaximum = other.AmbientMaximum;
        MatingCycles = other.MatingCycles;
    }

    public Fact<Connector> First { get; }

    public Fact<Connector> Second { get; }

    public IReadOnlyList<NetModel> Nets { get; private set; } = [];

    public Fact<Length>? MatedHeight { get; private set; }

    public Fact<ElectricPotential>? Voltage { get; private set; }

    public Fact<Temperature>? AmbientMinimum { get; private set; }

    public Fact<Temperature>? AmbientMaximum { get; private set; }

    public Fact<int>? MatingCycles { get; private set; }

    public InterconnectModel WithNet(NetModel net)
    {
        var nets = new NetModel[Nets.Count + 1];
        for (int i = 0; i < Nets.Count; i++)
        {
            nets[i] = Nets[i];
        }

        nets[Nets.Count] = net;
        return new InterconnectModel(this) { Nets = nets };
    }

    public InterconnectModel AtMatedHeight(Fact<Length> height) => new(this) { MatedHeight = height };

    public InterconnectModel AtVoltage(Fact<ElectricPotential> voltage) => new(this) { Voltage = voltage };

    public InterconnectModel AtAmbient(Fact<Temperature> minimum, Fact<Temperature> maximum) =>
        new(this) { AmbientMinimum = minimum, AmbientMaximum = maximum };

    public InterconnectModel ForMatingCycles(Fact<int> cycles) => new(this) { MatingCycles = cycles };

    /// <summary>Both halves, if both are known.</summary>
    public bool HasBoth(out Connector first, out Connector second)
    {
        bool both = First.Is(out first);
        return Second.Is(out second) && both;
    }

    /// <summary>The half that sets a limit: of the known halves whose rating is given, the one that bears less.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="rating">Reads the rating.</param>
    /// <param name="half">The half.</param>
    /// <param name="limit">Its rating.</param>
    public bool HasLimit<T>(Func<Ratings, T?> rating, out Connector half, out T limit)
        where T : struct, IComparable<T>
    {
        Connector? weaker = null;
        limit = default;
        foreach (Fact<Connector> side in new[] { First, Second })
        {
            if (side.Is(out Connector connector) && rating(connector.Ratings) is { } value
                && (weaker is null || value.CompareTo(limit) < 0))
            {
                weaker = connector;
                limit = value;
            }
        }

        half = weaker!;
        return weaker is not null;
    }

    /// <summary>The half with the most contacts, of those that are known.</summary>
    public Connector? Widest()
    {
        First.Is(out Connector? widest);
        return Second.Is(out Connector second) && (widest is null || second.Contacts > widest.Contacts) ? second : widest;
    }
}
