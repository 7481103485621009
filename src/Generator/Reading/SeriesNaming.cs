using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Naming;
using Keyway.Generator.Reading.Parts;
using Keyway.Generator.Syntax;
using Keyway.Parts;

namespace Keyway.Generator.Reading;

/// <summary>Checks the names that a catalog gives to the class of its series and the namespace of its manufacturer.</summary>
internal static class SeriesNaming
{
    /// <summary>Returns the namespace of a series, or null after reporting that one of the two names cannot be used.</summary>
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
                $"the series name {nameNode.Description} cannot be a class name; use an ASCII letter, then letters, digits or _, "
                    + $"at most {Identifiers.GreatestLength} characters, and no C# keyword"
            );
            return null;
        }

        if (
            ReservedNames.IsReserved(
                name,
                pairs
                    .Kinds.Roles.Select(PartRequest.TypeNoun)
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
                $"the series name {nameNode.Description} cannot be a class name, because the class has a member of that name; "
                    + "choose another name"
            );
            return null;
        }

        if (Identifiers.From(manufacturer) is not { } space || space == name)
        {
            report.Add(
                CatalogRules.Identifier,
                manufacturerNode.Span,
                $"the manufacturer {manufacturerNode.Description} cannot be a namespace name; it needs an ASCII letter or digit, "
                    + $"at most {Identifiers.GreatestLength} characters, and must differ from the series"
            );
            return null;
        }

        if (space == nameof(Keyway))
        {
            report.Add(
                CatalogRules.Identifier,
                manufacturerNode.Span,
                $"the manufacturer {manufacturerNode.Description} cannot be a namespace name, because {nameof(Keyway)} is the namespace "
                    + "of the library; write the name differently"
            );
            return null;
        }

        return space;
    }
}
