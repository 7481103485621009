using Keyway.Designs.Model.Statements;
using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>An environmental test that a product must pass. A condition that the design does not state is null.</summary>
internal sealed class RequiredTest
{
    private readonly Func<Endurance, EnduranceTest?> ofMaker;

    private RequiredTest(string name, object? origin, Func<Endurance, EnduranceTest?> ofMaker)
    {
        Name = name;
        Origin = origin;
        this.ofMaker = ofMaker;
    }

    /// <summary>The usual name of the test.</summary>
    public string Name { get; }

    /// <summary>Where the design states it.</summary>
    public object? Origin { get; }

    public Traced<int>? Cycles { get; private init; }

    public Traced<TimeSpan>? Duration { get; private init; }

    public Traced<Temperature>? Temperature { get; private init; }

    /// <summary>The two temperatures of a thermal shock test, in the order they were stated.</summary>
    public (Traced<Temperature> First, Traced<Temperature> Second)? Ends { get; private init; }

    /// <summary>The time at each temperature of a thermal shock test.</summary>
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

    /// <summary>Finds the manufacturer's test of the same kind, or null if its catalog has none.</summary>
    public EnduranceTest? FindMakersTest(Connector half) => ofMaker(half.Series.Endurance);
}
