using BenchmarkDotNet.Attributes;
using Panasonic;

namespace Keyway.Benchmarks.Parts;

/// <summary>Measures frequent operations on parts at run time.</summary>
[MemoryDiagnoser]
public class RunTimeBenchmarks
{
    private readonly string number = new("AXK740147G".ToCharArray());
    private readonly Interconnect interconnect = Made();

    /// <summary>Measures reading a part and its dimensions.</summary>
    [Benchmark]
#pragma warning disable CA1822 // BenchmarkDotNet does not run static methods.
    public decimal Reading() => P4.AXK740147G.Contacts + P4.AXK740147G.Dimensions.A.Millimeters;
#pragma warning restore CA1822

    /// <summary>Measures parsing a part number and finding its part.</summary>
    [Benchmark]
    public int Number() => PartNumber.Parse(number).Connector.Contacts;

    /// <summary>Measures checking all rules on an interconnect with 40 contacts.</summary>
    [Benchmark]
    public int Rules() => interconnect.Check().Count;

    private static Interconnect Made()
    {
        Interconnect made = Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).WithVoltage(3.3.Volts()).WithMatingCycles(30);
        for (int net = 0; net < 10; net++)
        {
            made = made.AddNet($"N{net}", 0.1.Amperes(), contacts: [(4 * net) + 1, (4 * net) + 2, (4 * net) + 3, (4 * net) + 4]);
        }

        return made;
    }
}
