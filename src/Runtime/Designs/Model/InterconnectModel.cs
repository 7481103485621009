using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>What is known of an interconnect: the subject of the mating and electrical rules.</summary>
internal sealed class InterconnectModel(Traced<Connector> first, Traced<Connector> second) : DesignModel
{
    public Traced<Connector> First => Halves[0];

    public Traced<Connector> Second => Halves[1];

    /// <summary>Both halves.</summary>
    public Traced<Connector>[] Halves { get; } = [first, second];

    public IReadOnlyList<NetModel> Nets { get; private set; } = [];

    public Traced<Length>? MatedHeight => Stated<Length>(InterconnectWords.WithMatedHeight);

    public Traced<ElectricPotential>? Voltage => Stated<ElectricPotential>(InterconnectWords.WithVoltage);

    /// <summary>The voltage of the dielectric test, and how long it lasts if that is stated.</summary>
    public (Traced<ElectricPotential> Voltage, Traced<TimeSpan>? Duration)? DielectricTest =>
        LastStated(InterconnectWords.RequireDielectricStrength) is { } given
            ? (given.Value<ElectricPotential>(0), given.Count > 1 ? given.Value<TimeSpan>(1) : null)
            : null;

    public Traced<ElectricResistance>? InsulationNeeded => Stated<ElectricResistance>(InterconnectWords.RequireInsulationResistance);

    public Traced<Temperature>? AmbientMinimum => Stated<Temperature>(InterconnectWords.WithAmbientTemperature);

    public Traced<Temperature>? AmbientMaximum => Stated<Temperature>(InterconnectWords.WithAmbientTemperature, 1);

    public Traced<TemperatureDelta>? SelfHeating => Stated<TemperatureDelta>(InterconnectWords.WithSelfHeating);

    public (Traced<Temperature> Minimum, Traced<Temperature> Maximum)? Storage => Temperatures(InterconnectWords.WithStorageTemperature);

    public (Traced<Temperature> Minimum, Traced<Temperature> Maximum)? PackedStorage =>
        Temperatures(InterconnectWords.WithPackedStorageTemperature);

    /// <summary>How many months the parts are stored where nobody controls the humidity.</summary>
    public Traced<int>? MonthsInUncontrolledStorage => Stated<int>(InterconnectWords.WithUncontrolledHumidityStorage);

    /// <summary>The environmental tests that the product has to pass.</summary>
    public IReadOnlyList<RequiredTest> RequiredTests =>
        [
            .. Required(InterconnectWords.RequireThermalShock, RequiredTest.ThermalShock),
            .. Required(InterconnectWords.RequireDampHeat, RequiredTest.DampHeat),
            .. Required(InterconnectWords.RequireSaltSpray, RequiredTest.SaltSpray),
            .. Required(InterconnectWords.RequireHydrogenSulfide, RequiredTest.HydrogenSulfide),
        ];

    public Traced<int>? MatingCycles => Stated<int>(InterconnectWords.WithMatingCycles);

    public Traced<int>? MatingsPerHour =>
        LastStated(InterconnectWords.WithMatingCycles) is { Count: > 1 } given ? given.Value<int>(1) : null;

    public Traced<Force>? InsertionForceLimit => Stated<Force>(InterconnectWords.LimitInsertionForce);

    public Traced<Force>? RemovalForceNeeded => Stated<Force>(InterconnectWords.RequireRemovalForce);

    /// <summary>Whether the interconnect belongs to test equipment.</summary>
    public bool IsForInspection => HasStated(InterconnectWords.WithInspectionUse);

    /// <summary>Where the design says that it is mated under power.</summary>
    public IGiven? MatingUnderPower => LastStated(InterconnectWords.WithMatingUnderPower);

    /// <summary>Where the design says that it serves as a switch.</summary>
    public IGiven? SwitchingUse => LastStated(InterconnectWords.WithSwitchingUse);

    /// <summary>The heights of the tallest components under the connector, on the first and on the second board.</summary>
    public (Traced<Length> First, Traced<Length> Second)? ComponentHeights =>
        LastStated(InterconnectWords.WithComponentHeights) is { } given ? (given.Value<Length>(0), given.Value<Length>(1)) : null;

    /// <summary>Whether a voltage drop is allowed, to whichever net.</summary>
    public bool AllowsVoltageDrop => HasStated(InterconnectWords.LimitVoltageDrop);

    /// <summary>The names of the nets that have a voltage drop of their own stated.</summary>
    public IEnumerable<Traced<string>> NetsWithBudget =>
        AllStated(InterconnectWords.LimitVoltageDrop).Where(given => given.Count == 2).Select(given => given.Value<string>(0));

    /// <summary>The voltage drop that a net may have; of its own, or that of all nets.</summary>
    public Traced<ElectricPotential>? VoltageDropBudget(NetModel net)
    {
        Traced<ElectricPotential>? budget = null;
        bool isOwn = false;
        foreach (IGiven given in AllStated(InterconnectWords.LimitVoltageDrop))
        {
            if (given.Count == 1)
            {
                budget = isOwn ? budget : given.Value<ElectricPotential>(0);
            }
            else if (!given.Value<string>(0).TryGetValue(out string name) || !net.Name.TryGetValue(out string own))
            {
                // It may be this net's.
                return null;
            }
            else if (name == own)
            {
                (budget, isOwn) = (given.Value<ElectricPotential>(1), true);
            }
        }

        return budget;
    }

    /// <summary>Whether the team has taken it upon itself that the connector could be plugged in the wrong way round.</summary>
    public bool HasAcknowledgedReverseMating => HasStated(InterconnectWords.AcknowledgeReverseMating);

    public override DesignModel With(string method, IGiven given) =>
        (method, given.Count) switch
        {
            (InterconnectWords.AddNet, 3) => WithNet(
                new NetModel(given.Value<string>(0), given.Value<ElectricCurrent>(1), given.Items<int>(2))
            ),
            (InterconnectWords.AddReturn, 3) => WithNet(
                NetModel.Return(given.Value<string>(0), given.Items<string>(1), given.Items<int>(2), Nets)
            ),
            _ => base.With(method, given),
        };

    public override bool Replaces(string method) => method != InterconnectWords.LimitVoltageDrop && base.Replaces(method);

    /// <summary>Both halves, if both are known.</summary>
    public bool HasBoth(out Connector first, out Connector second)
    {
        bool both = First.TryGetValue(out first);
        return Second.TryGetValue(out second) && both;
    }

    /// <summary>The half that sets a limit: of the known halves whose rating is given, the one that bears less.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="rating">Reads the rating.</param>
    /// <param name="half">The half.</param>
    /// <param name="limit">Its rating.</param>
    public bool HasLimit<T>(Func<Ratings, T?> rating, out Connector half, out T limit)
        where T : struct, IComparable<T> => HasLeast(side => rating(side.Ratings), out half, out limit);

    /// <summary>The half whose figure is the least, of the known halves whose figure is given.</summary>
    /// <typeparam name="T">What the figure is.</typeparam>
    /// <param name="figure">Reads the figure.</param>
    /// <param name="half">The half.</param>
    /// <param name="least">Its figure.</param>
    public bool HasLeast<T>(Func<Connector, T?> figure, out Connector half, out T least)
        where T : struct, IComparable<T>
    {
        Connector? weaker = null;
        least = default;
        foreach (Traced<Connector> side in Halves)
        {
            if (
                side.TryGetValue(out Connector connector)
                && figure(connector) is { } value
                && (weaker is null || value.CompareTo(least) < 0)
            )
            {
                weaker = connector;
                least = value;
            }
        }

        half = weaker!;
        return weaker is not null;
    }

    /// <summary>The half with the most contacts, of those that are known.</summary>
    public Connector? Widest()
    {
        First.TryGetValue(out Connector? widest);
        return Second.TryGetValue(out Connector second) && (widest is null || second.Contacts > widest.Contacts) ? second : widest;
    }

    /// <summary>The mated heights at which the two may stand: the one asked for, or all that the pair gives; none if they are not known.</summary>
    public IReadOnlyList<Mate> PossibleMates()
    {
        if (!HasBoth(out Connector first, out Connector second))
        {
            return [];
        }

        if (MatedHeight is { IsKnown: false })
        {
            return [];
        }

        return
        [
            .. first.Mates.Where(mate =>
                MatingCheck.IsSame(mate.Partner, second) && (MatedHeight is not { } asked || asked.Value == mate.MatedHeight)
            ),
        ];
    }

    public InterconnectModel WithNet(NetModel net)
    {
        var copy = (InterconnectModel)MemberwiseClone();
        copy.Nets = [.. Nets, net];
        return copy;
    }

    private RequiredTest[] Required(string method, Func<IGiven, RequiredTest> read) => LastStated(method) is { } given ? [read(given)] : [];

    private (Traced<Temperature> Minimum, Traced<Temperature> Maximum)? Temperatures(string method) =>
        LastStated(method) is { } given ? (given.Value<Temperature>(0), given.Value<Temperature>(1)) : null;
}
