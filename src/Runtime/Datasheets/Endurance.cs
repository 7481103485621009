using Keyway.Catalogs;

namespace Keyway;

/// <summary>
/// The environmental tests that a series passes, socket and header mated. A test that the datasheet does not state is absent.
/// </summary>
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

    /// <summary>Changes between cold and hot.</summary>
    public EnduranceTest? ThermalShock { get; }

    /// <summary>Damp heat.</summary>
    public EnduranceTest? Humidity { get; }

    /// <summary>Saltwater spray.</summary>
    public EnduranceTest? SaltSpray { get; }

    /// <summary>Hydrogen sulfide (H₂S).</summary>
    public EnduranceTest? HydrogenSulfide { get; }
}
