using Keyway.Generator.Diagnostics;
using Keyway.Generator.Naming;

namespace Keyway.Generator.Reading;

/// <summary>Gives each part the C# identifier of its number.</summary>
internal static class PartIdentifiers
{
    /// <summary>The identifiers; two numbers that become one are reported, and the later is told apart by underscores.</summary>
    public static Dictionary<ReadPart, string> Assign(IReadOnlyList<ReadPart> parts, string seriesName, CatalogReport report)
    {
        var taken = new Dictionary<string, ReadPart>(StringComparer.Ordinal);
        var identifiers = new Dictionary<ReadPart, string>();
        HashSet<string> selectors =
        [
            .. parts.Where(part => part.Variant != FactWords.Standard).Select(part => PartRequest.MethodName(part.Role, part.Variant)),
        ];
        foreach (ReadPart part in parts)
        {
            string identifier = Identifiers.From(part.Number) ?? "_";
            if (taken.TryGetValue(identifier, out ReadPart other))
            {
                report.Add(
                    CatalogRules.Identifier,
                    part.Node.Place,
                    $"'{part.Number}' and '{other.Number}' both become the C# identifier '{identifier}'",
                    other.Node.Place);
            }

            // Names that the class has anyway are no fault of the catalog.
            while (taken.ContainsKey(identifier) || identifier == seriesName || ReservedNames.Contain(identifier) || selectors.Contains(identifier))
            {
                identifier += "_";
            }

            taken.Add(identifier, part);
            identifiers.Add(part, identifier);
        }

        return identifiers;
    }
}
