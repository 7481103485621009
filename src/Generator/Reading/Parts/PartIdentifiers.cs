using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Naming;
using Keyway.Parts;

namespace Keyway.Generator.Reading.Parts;

/// <summary>Assigns each part the C# identifier of its number.</summary>
internal static class PartIdentifiers
{
    /// <summary>
    /// Returns the identifier of each part. Two numbers that become the same identifier are reported, and the later one gets underscores.
    /// </summary>
    public static string[] Assign(IReadOnlyList<ReadPart> parts, string seriesName, CatalogReport report)
    {
        var taken = new Dictionary<string, ReadPart>(parts.Count, StringComparer.Ordinal);
        var identifiers = new string[parts.Count];
        HashSet<string> selectors =
        [
            .. parts
                .Where(part => part.Variant != ManifestKeywords.Standard)
                .Select(part => PartRequest.MethodName(part.Role, part.Variant)),
        ];
        for (int place = 0; place < identifiers.Length; place++)
        {
            ReadPart part = parts[place];
            string identifier = Identifiers.From(part.Number) ?? "_";
            if (taken.TryGetValue(identifier, out ReadPart other))
            {
                report.Add(
                    CatalogRules.Identifier,
                    part.Node.Span,
                    $"'{part.Number}' and '{other.Number}' both become the C# identifier '{identifier}'",
                    other.Node.Span
                );
            }

            // A conflict with a member of the class is not a mistake in the catalog, so it is resolved without a finding.
            while (
                taken.ContainsKey(identifier)
                || identifier == seriesName
                || ReservedNames.Contain(identifier)
                || selectors.Contains(identifier)
            )
            {
                identifier += "_";
            }

            taken.Add(identifier, part);
            identifiers[place] = identifier;
        }

        return identifiers;
    }
}
