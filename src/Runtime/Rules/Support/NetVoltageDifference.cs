using Keyway.Boards.Nets;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Quantities;

namespace Keyway.Rules.Support;

/// <summary>The highest voltage between two nets on a connector, as far as the design states the voltages of nets.</summary>
/// <param name="Volts">The amount.</param>
/// <param name="High">The net with the higher voltage, for messages.</param>
/// <param name="Low">The net with the lower voltage.</param>
/// <param name="Origin">The origin of the voltage of a net.</param>
/// <param name="Other">The origin of the other net's voltage, or null for ground.</param>
internal sealed record NetVoltageDifference(decimal Volts, string High, string Low, object? Origin, object? Other)
{
    private const string Ground = "ground";

    /// <summary>Finds the two nets, or returns null if the design does not state the voltages of two, or of one beside ground.</summary>
    public static NetVoltageDifference? Find(InterconnectModel subject)
    {
        if (
            !subject.Has<NetVoltageStatement>()
            || subject.Placed is not { } pair
            || ContactMeetings.Read(pair).Ways is not { Count: > 0 } ways
        )
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
            nets.Add((0, Ground, null));
        }

        if (nets.Count < 2)
        {
            return null;
        }

        (decimal Volts, string Name, object? Origin) high = nets.OrderByDescending(net => net.Volts).First(),
            low = nets.OrderBy(net => net.Volts).First();
        decimal volts = Saturating.Add(high.Volts, -low.Volts);
        return high.Name == Ground
            ? new NetVoltageDifference(volts, high.Name, low.Name, low.Origin, null)
            : new NetVoltageDifference(volts, high.Name, low.Name, high.Origin, low.Origin);
    }

    /// <summary>Returns the voltage for a message: <c>64 V between '+24V' and 'VEE'</c>.</summary>
    public override string ToString() => $"{ElectricPotential.FromVolts(Volts)} between {High} and {Low}";
}
