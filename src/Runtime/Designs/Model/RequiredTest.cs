using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>An environmental test that a product has to pass. A condition that the design leaves open is absent.</summary>
internal sealed class RequiredTest
{
    private readonly Func<Endurance, EnduranceTest?> ofMaker;

    private RequiredTest(string name, IGiven given, Func<Endurance, EnduranceTest?> ofMaker)
    {
        Name = name;
        Origin = given.Origin;
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

    public static RequiredTest ThermalShock(IGiven given) =>
        new("thermal shock", given, made => made.ThermalShock)
        {
            Cycles = given.Value<int>(0),
            Ends = given.Count > 2 ? (given.Value<Temperature>(1), given.Value<Temperature>(2)) : null,
            Dwell = given.Count > 3 ? given.Value<TimeSpan>(3) : null,
        };

    public static RequiredTest DampHeat(IGiven given) =>
        new("damp heat", given, made => made.Humidity)
        {
            Duration = given.Value<TimeSpan>(0),
            Temperature = given.Count > 1 ? given.Value<Temperature>(1) : null,
            RelativeHumidity = given.Count > 2 ? given.Value<Ratio>(2) : null,
        };

    public static RequiredTest SaltSpray(IGiven given) =>
        new("salt spray", given, made => made.SaltSpray)
        {
            Duration = given.Value<TimeSpan>(0),
            Temperature = given.Count > 1 ? given.Value<Temperature>(1) : null,
            Concentration = given.Count > 2 ? given.Value<Ratio>(2) : null,
        };

    public static RequiredTest HydrogenSulfide(IGiven given) =>
        new("hydrogen sulfide", given, made => made.HydrogenSulfide)
        {
            Duration = given.Value<TimeSpan>(0),
            Temperature = given.Count > 1 ? given.Value<Temperature>(1) : null,
            Concentration = given.Count > 2 ? given.Value<Ratio>(2) : null,
            RelativeHumidity = given.Count > 3 ? given.Value<Ratio>(3) : null,
        };

    /// <summary>The maker's test of the same kind; nothing if its catalog has none.</summary>
    public EnduranceTest? FindMakersTest(Connector half) => ofMaker(half.Series.Endurance);
}
