using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Parts;

/// <summary>Adds the parts that no table lists: those of variants, and those that differ from others only in options.</summary>
internal sealed class DerivedParts(CatalogReport report, PairsReader pairs)
{
    /// <summary>
    /// Declares the part of a variant that corresponds to one half of a standard pair, or returns null after reporting why it cannot exist.
    /// </summary>
    /// <param name="node">The node that lists the number of contacts.</param>
    /// <param name="scheme">The scheme of the variant's part numbers.</param>
    /// <param name="pair">The standard pair.</param>
    /// <param name="like">Its half that the part corresponds to.</param>
    /// <param name="variant">The name of the variant.</param>
    public ReadPart? Declare(ScalarNode node, NumberScheme scheme, ReadPair pair, ReadPart like, string variant)
    {
        if (scheme.GetCode(like.Contacts) is not { } code)
        {
            report.Add(CatalogRules.NumberContradicts, node.Span, scheme.Explain("", like.Contacts, pair.MatedHeight));
            return null;
        }

        IReadOnlyList<OptionCode> options = scheme.Combinations[0];
        if (
            scheme.FormatNumber(code, pair.MatedHeight, like.Half, options) is not { } number
            || scheme.FormatNumber(CatalogFamily.Placeholder, pair.MatedHeight, like.Half, options) is not { } family
        )
        {
            if (!scheme.IsIncomplete)
            {
                report.Add(CatalogRules.NumberContradicts, node.Span, $"the part numbers have no height code for {pair.MatedHeight}");
            }

            return null;
        }

        if (PartNumberText.FindFault(number) is { } fault)
        {
            report.Add(CatalogRules.Value, node.Span, $"{MessageText.Quote(number)} cannot be a part number; {fault}");
            return null;
        }

        if (pairs.Find(number) is not { } part)
        {
            part = new ReadPart(node, node, number, like.Role, like.Contacts, family, code, variant)
            {
                Scheme = scheme,
                Half = like.Half,
                OptionCodes = options,
            };
            pairs.Add(part);
        }
        else if (part.Role != like.Role || part.Contacts != like.Contacts || part.Variant != variant)
        {
            report.Add(
                CatalogRules.DuplicatePart,
                node.Span,
                $"'{number}' cannot be a part of the variant {MessageText.Quote(variant)}, because another part already has this number",
                part.Node.Span
            );
            return null;
        }

        part.AddHeight(pair.MatedHeight);
        return part;
    }

    /// <summary>
    /// Adds the parts that differ from those of the tables only in the codes of their options; a combination that the tables list stays as
    /// it is there.
    /// </summary>
    public void AddOptions()
    {
        foreach (ReadPart basic in pairs.Parts.Where(part => part.OptionCodes.Count > 0).ToList())
        {
            ScopeSubject subject = basic.Subject;
            foreach (IReadOnlyList<OptionCode> codes in basic.Scheme!.Combinations)
            {
                string number = basic.Scheme.FormatNumber(basic.Code, basic.Heights[0], basic.Half, codes)!;
                if (pairs.Find(number) is not null || !codes.All(code => basic.OptionCodes.Contains(code) || code.Scope.AppliesTo(subject)))
                {
                    continue;
                }

                if (PartNumberText.FindFault(number) is { } fault)
                {
                    report.Add(CatalogRules.Value, basic.Node.Span, $"{MessageText.Quote(number)} cannot be a part number; {fault}");
                    return;
                }

                if (pairs.IsFull(basic.Node))
                {
                    return;
                }

                string family = basic.Scheme.FormatNumber(CatalogFamily.Placeholder, basic.Heights[0], basic.Half, codes)!;
                var part = new ReadPart(basic.Node, basic.Row, number, basic.Role, basic.Contacts, family, basic.Code, basic.Variant)
                {
                    Scheme = basic.Scheme,
                    Half = basic.Half,
                    OptionCodes = codes,
                    Basic = basic,
                };
                foreach (Length height in basic.Heights)
                {
                    part.AddHeight(height);
                }

                pairs.Add(part);
            }
        }
    }
}
