using Keyway.Generator.Diagnostics;
using Keyway.Generator.Model;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading;

/// <summary>Reads what the parts of a series bear. All of it may be absent: absent is unknown, never zero.</summary>
internal static class RatingsReader
{
    public static RatingsModel Read(CatalogNode? node, CatalogReport report)
    {
        if (node is null)
        {
            return new RatingsModel(null, null, null, null, null, null, null, null);
        }

        var mapping = new MappingReader(node, "ratings", report);
        var quantities = new QuantityReader(report);
        var ratings = new RatingsModel(
            quantities.Current(mapping.Optional("currentPerContact")),
            quantities.Current(mapping.Optional("totalCurrent")),
            quantities.Potential(mapping.Optional("voltage")),
            quantities.Potential(mapping.Optional("dielectricStrength")),
            quantities.Resistance(mapping.Optional("insulationResistance")),
            quantities.Resistance(mapping.Optional("contactResistance")),
            quantities.TemperatureRange(mapping.Optional("ambientTemperature")),
            quantities.Count(mapping.Optional("matingCycles"), "a number of mating cycles"));
        mapping.Finish();
        return ratings;
    }
}
