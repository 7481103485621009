using Keyway.BuildTime;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>
/// The environmental tests that a series passes with socket and header mated. A test that the datasheet does not state is
/// <see langword="null"/>.
/// </summary>
[EvaluatedInBuilds]
public sealed class Endurance
{
    internal Endurance(Func<string, ManifestValues> sections)
    {
        EnduranceTest? Test(string word) => sections(word) is { IsEmpty: false } values ? new EnduranceTest(values) : null;
        ThermalShock = Test(ManifestKeywords.ThermalShock);
        Humidity = Test(ManifestKeywords.Humidity);
        SaltSpray = Test(ManifestKeywords.SaltSpray);
        HydrogenSulfide = Test(ManifestKeywords.HydrogenSulfide);
    }

    /// <summary>Gets the thermal shock test: changes between cold and hot.</summary>
    public EnduranceTest? ThermalShock { get; }

    /// <summary>Gets the damp heat (humidity) test.</summary>
    public EnduranceTest? Humidity { get; }

    /// <summary>Gets the saltwater spray test.</summary>
    public EnduranceTest? SaltSpray { get; }

    /// <summary>Gets the hydrogen sulfide (H₂S) test.</summary>
    public EnduranceTest? HydrogenSulfide { get; }
}
