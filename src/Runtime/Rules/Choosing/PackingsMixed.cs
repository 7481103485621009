using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Tracing;

namespace Keyway.Rules.Choosing;

/// <summary>KEY1007: a design uses two part numbers for the same part in different packings.</summary>
internal sealed class PackingsMixed()
    : Rule("KEY1007", FindingSeverity.Warning, "A design should use only one packing of each part"),
        IRuleFor<AssemblyModel>,
        IRuleFor<OrderModel>,
        IGivesRemedies
{
    public void Check(AssemblyModel subject, FindingList findings) =>
        CheckAll(subject.Joints.Where(joint => joint.Interconnect.IsKnown).SelectMany(joint => joint.Interconnect.Value.Halves), findings);

    public void Check(OrderModel subject, FindingList findings) => CheckAll(subject.Lines.Select(line => line.Part), findings);

    private void CheckAll(IEnumerable<Traced<Connector>> parts, FindingList findings)
    {
        var seen = new List<Traced<Connector>>();
        foreach (Traced<Connector> part in parts.Where(part => part.IsKnown))
        {
            if (seen.Any(other => ReferenceEquals(other.Value, part.Value)))
            {
                continue;
            }

            // One finding for each further packing, however many there were before.
            foreach (Traced<Connector> other in seen.Where(other => DifferInPackingOnly(other.Value, part.Value)).Take(1))
            {
                findings.Add(
                    this,
                    part.Origin,
                    $"{part.Value} and {other.Value} are the same part in different packings; use one of them throughout",
                    [other.Origin],
                    [new Remedy(part.Origin, other.Value)]
                );
            }

            seen.Add(part);
        }
    }

    private static bool DifferInPackingOnly(Connector a, Connector b) => ReferenceEquals(a.Series, b.Series) && a.DiffersInPackingOnly(b);
}
