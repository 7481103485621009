using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Sections;

/// <summary>Reads a derating curve: currents by ambient temperature, in the order in which the datasheet draws them.</summary>
internal sealed class CurveReader(CatalogReport report)
{
    private const int MostPoints = 100;

    private static readonly PlausibleRange Ambient = new("-200 °C", "300 °C");

    private readonly QuantityReader quantities = new(report);

    /// <summary>Returns the curve as the manifest has it, or null after reporting an error.</summary>
    public string? Read(CatalogNode node, PlausibleRange range)
    {
        if (node is not MappingNode { Entries: { Count: >= 2 and <= MostPoints } entries })
        {
            string what = node is MappingNode mapping ? $"a mapping of {mapping.Entries.Count}" : node.Description;
            report.Add(
                CatalogRules.Value,
                node.Span,
                $"expected the points of a derating curve, 2 to {MostPoints} currents by ambient temperature, "
                    + $"such as {{ 20 °C: 2 A, 85 °C: 1 A }}, not {what}"
            );
            return null;
        }

        var points = new List<string>();
        (Temperature Ambient, ElectricCurrent Current)? before = null;
        bool isSound = true;
        foreach (KeyValuePair<ScalarNode, CatalogNode> entry in entries)
        {
            if (
                quantities.Read(entry.Key, QuantityKinds.Temperature, Ambient) is not { } ambient
                || quantities.Read(entry.Value, QuantityKinds.Current, range) is not { } current
            )
            {
                isSound = false;
                continue;
            }

            if (before is { } point && ambient <= point.Ambient)
            {
                report.Add(
                    CatalogRules.Value,
                    entry.Key.Span,
                    $"{ambient} comes after {point.Ambient}; write the points of a derating curve from cold to hot, each temperature once"
                );
                return null;
            }

            if (before is { } cooler && current > cooler.Current)
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    entry.Value.Span,
                    $"{current} at {ambient} is above {cooler.Current} at {cooler.Ambient}; a derating curve does not rise"
                );
                return null;
            }

            before = (ambient, current);
            points.Add($"{ambient}: {current}");
        }

        return isSound ? string.Join(", ", points) : null;
    }
}
