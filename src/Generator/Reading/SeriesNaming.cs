using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Naming;
using Keyway.Generator.Reading.Parts;
using Keyway.Generator.Syntax;
using Keyway.Parts;

namespace Keyway.Generator.Reading;

/// <summary>Checks the names that a catalog gives the class of its series and the namespace of its maker.</summary>
internal static class SeriesNaming
{
    /// <summary>Finds the namespace of a series, or null if one of the two names cannot be used; then that is reported.</summary>
    public static string? FindNamespace(
        ScalarNode nameNode,
        string name,
        CatalogNode manufacturerNode,
        string manufacturer,
        PairsReader pairs,
        CatalogReport report
    )
    {
        if (!Identifiers.IsPlain(name))
        {
            report.Add(
                CatalogRules.Identifier,
                nameNode.Span,
                $"the series {nameNode.Description} gives a class its name; a name is an ASCII letter, then letters, digits or _, at most {Identifiers.GreatestLength} of them"
            );
            return null;
        }

        ConnectorRole[] roles = pairs.IsHermaphroditic ? [ConnectorRole.Hermaphroditic] : [ConnectorRole.Socket, ConnectorRole.Header];
        if (
            ReservedNames.IsReserved(
                name,
                roles
                    .Select(PartRequest.TypeNoun)
                    .Concat(
                        pairs
                            .Parts.Where(part => part.Variant != ManifestKeywords.Standard)
                            .Select(part => PartRequest.MethodName(part.Role, part.Variant))
                    )
            )
        )
        {
            report.Add(
                CatalogRules.Identifier,
                nameNode.Span,
                $"the series {nameNode.Description} gives a class its name, and every such class has a member of that name already; choose another"
            );
            return null;
        }

        if (Identifiers.From(manufacturer) is not { } space || space == name)
        {
            report.Add(
                CatalogRules.Identifier,
                manufacturerNode.Span,
                $"the manufacturer {manufacturerNode.Description} gives a namespace its name, which needs an ASCII letter or digit, at most {Identifiers.GreatestLength} characters, and must differ from the series"
            );
            return null;
        }

        if (space == nameof(Keyway))
        {
            report.Add(
                CatalogRules.Identifier,
                manufacturerNode.Span,
                $"the manufacturer {manufacturerNode.Description} gives a namespace its name, and that one is the library's own; write the name otherwise"
            );
            return null;
        }

        return space;
    }
}
