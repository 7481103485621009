using Keyway.Designs.Model.Statements;
using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>An environmental test that a product has to pass. A condition that the design leaves open is absent.</summary>
internal sealed class RequiredTest
{
    private readonly Func<Endurance, EnduranceTest?> ofMaker;

    private RequiredTest(string name, object? origin, Func<Endurance, EnduranceTest?> ofMaker)
    {
        Name = name;
        Origin = origin;
        this.ofMaker = ofMaker;
    }

    /// <summary>What the field calls it.</summary>
    public string Name { get; }

    /// <summary>Where the design states it.</summary>
    public object? Origin { get; }

    public Traced<int>? Cycles { get; private init; }

    public Traced<TimeSpan>? Duration { get; private init; }

    public Traced<Temperature>? Temperature { get; private init; }

    /// <summary>The two ends of a thermal shock, in whichever order they were stated.</summary>
    public (Traced<Temperature> First, Traced<Temperature> Second)? Ends { get; private init; }

    /// <summary>The time at each end of a thermal shock.</summary>
    public Traced<TimeSpan>? Dwell { get; private init; }

    public Traced<Ratio>? RelativeHumidity { get; private init; }

    public Traced<Ratio>? Concentration { get; private init; }

    public static RequiredTest FromStatement(ThermalShockStatement shock) =>
        new("thermal shock", shock.Origin, made => made.ThermalShock)
        {
            Cycles = shock.Cycles,
            Ends = shock is { Cold: { } cold, Hot: { } hot } ? (cold, hot) : null,
            Dwell = shock.Dwell,
        };

    public static RequiredTest FromStatement(DampHeatStatement damp) =>
        new("damp heat", damp.Origin, made => made.Humidity)
        {
            Duration = damp.Duration,
            Temperature = damp.Temperature,
            RelativeHumidity = damp.RelativeHumidity,
        };

    public static RequiredTest FromStatement(SaltSprayStatement salt) =>
        new("salt spray", salt.Origin, made => made.SaltSpray)
        {
            Duration = salt.Duration,
            Temperature = salt.Temperature,
            Concentration = salt.Concentration,
        };

    public static RequiredTest FromStatement(HydrogenSulfideStatement gas) =>
        new("hydrogen sulfide", gas.Origin, made => made.HydrogenSulfide)
        {
            Duration = gas.Duration,
            Temperature = gas.Temperature,
            Concentration = gas.Concentration,
            RelativeHumidity = gas.RelativeHumidity,
        };

    /// <summary>The maker's test of the same kind; nothing if its catalog has none.</summary>
    public EnduranceTest? FindMakersTest(Connector half) => ofMaker(half.Series.Endurance);
}
