using Keyway.Boards.Nets;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Quantities;

namespace Keyway.Rules.Support;

/// <summary>The highest voltage between two contacts that a design states: as such, or by the voltages of two nets.</summary>
/// <param name="Volts">The amount.</param>
/// <param name="Description">The voltage for a message, and between which nets it is.</param>
/// <param name="Origin">The origin of the voltage.</param>
/// <param name="Other">The origin of the other net's voltage, or null.</param>
internal sealed record StatedVoltage(decimal Volts, string Description, object? Origin, object? Other = null)
{
    /// <summary>Returns the voltage of the interconnect and that between nets, as far as the design states and knows them.</summary>
    public static IEnumerable<StatedVoltage> FindAll(InterconnectModel subject)
    {
        if (subject.Voltage is { } stated && stated.TryGetValue(out ElectricPotential voltage))
        {
            yield return new StatedVoltage(Math.Abs(voltage.Volts), voltage.ToString(), stated.Origin);
        }

        if (subject.Has<NetVoltageStatement>() && FindBetweenNets(subject) is { } between)
        {
            yield return between;
        }
    }

    private static StatedVoltage? FindBetweenNets(InterconnectModel subject)
    {
        if (subject.Placed is not { } pair || ContactMeetings.Read(pair).Ways is not { Count: > 0 } ways)
        {
            return null;
        }

        ContactEnd[] ends = [.. ways[0].SelectMany(met => new[] { met.First, met.Second }).Where(end => end.Role != NetRole.Open)];
        var nets = new List<(decimal Volts, string Name, object? Origin)>();
        foreach (NetVoltageStatement stated in subject.NetVoltages)
        {
            // A net that does not reach the connector puts no voltage on it.
            if (
                stated.Net.TryGetValue(out string name)
                && stated.Voltage.TryGetValue(out ElectricPotential voltage)
                && BoardNetSearch.Find(pair, name) is { } found
                && Array.Exists(ends, end => end.Contact.Net == found.Net)
            )
            {
                nets.Add((voltage.Volts, $"'{name}'", stated.Voltage.Origin));
            }
        }

        if (Array.Exists(ends, end => end.Role == NetRole.Ground))
        {
            nets.Add((0, "ground", null));
        }

        if (nets.Count < 2)
        {
            return null;
        }

        (decimal Volts, string Name, object? Origin) high = nets.OrderByDescending(net => net.Volts).First(),
            low = nets.OrderBy(net => net.Volts).First();
        decimal volts = Saturating.Add(high.Volts, -low.Volts);
        string description = $"{ElectricPotential.FromVolts(volts)} between {high.Name} and {low.Name}";
        return high.Name == "ground"
            ? new StatedVoltage(volts, description, low.Origin)
            : new StatedVoltage(volts, description, high.Origin, low.Origin);
    }
}
