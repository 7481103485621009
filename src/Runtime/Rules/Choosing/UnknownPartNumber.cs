using System.Globalization;

namespace Keyway;

/// <summary>KEY1002: no catalog lists this part number.</summary>
internal sealed class UnknownPartNumber()
    : Rule("KEY1002", FindingSeverity.Error, "A part number must be in the catalog"), IRuleFor<PartNumberRequest>
{
    private const int MostSuggestions = 3;

    public void Check(PartNumberRequest subject, FindingList findings)
    {
        // Without any catalog nothing is known of any number.
        if (!subject.Number.Is(out string number) || subject.Catalog.Count == 0 || subject.Find() is not null)
        {
            return;
        }

        (string reason, List<Connector> suggestions) = CountMissing(subject.Catalog, number) ?? ("", Nearest(subject.Catalog, number));
        string question = suggestions.Count == 0
            ? ""
            : $"; did you mean {Wording.Or([.. suggestions.Select(part => $"'{part}' ({Describe(part)})")])}?";
        findings.Add(
            this,
            subject.Number.Origin,
            $"'{number}' is not in the catalog{reason}{question}",
            remedies: suggestions.Select(part => new Remedy(subject.Number.Origin, part.Number)));
    }

    private static string Describe(Connector part) =>
        $"{part.Series} {ConnectorRoles.Name(part.Role)}, {Wording.Counted(part.Contacts, "contact")}";

    /// <summary>The number has the form of a family, and only its count is not made: then the nearest counts are what was meant.</summary>
    private static (string Reason, List<Connector> Suggestions)? CountMissing(IReadOnlyList<Series> catalog, string number)
    {
        foreach (Series series in catalog)
        {
            foreach (CatalogFamily family in series.Facts.Families)
            {
                if (family.FindCode(number) is not { Length: > 0 and <= 3 } code
                    || !int.TryParse(number.Substring(code.Start, code.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int contacts)
                    || contacts == 0)
                {
                    continue;
                }

                List<Connector> made = [.. series.Parts.Where(part => part.Family == family.Index)];
                int[] lengths = [.. series.Facts.Parts.Where(part => part.Family == family).Select(part => part.Code.Length)];
                if (made.Any(part => part.Contacts == contacts) || !lengths.Contains(code.Length))
                {
                    // The count is made and only written otherwise, or a digit too many or too few is the slip.
                    continue;
                }

                int[] nearest = CountNotMade.Nearest(made.Select(part => part.Contacts), contacts);
                return (
                    $": {series} {ConnectorRoles.Name(family.Role)}s {family.Pattern.Replace(CatalogFamily.Placeholder, "…")} are not made with {Wording.Counted(contacts, "contact")}",
                    [.. made.Where(part => nearest.Contains(part.Contacts))]);
            }
        }

        return null;
    }

    private static List<Connector> Nearest(IReadOnlyList<Series> catalog, string number)
    {
        int most = Math.Max(1, number.Length / 4);
        return
        [
            .. catalog
                .SelectMany(series => series.Parts)
                .Select(part => (Part: part, Distance: EditDistance.Between(number.ToUpperInvariant(), part.Number.ToUpperInvariant(), most)))
                .Where(candidate => candidate.Distance <= most)
                .GroupBy(candidate => candidate.Distance)
                .OrderBy(group => group.Key)
                .Take(1)
                .SelectMany(group => group)
                .Select(candidate => candidate.Part)
                .Take(MostSuggestions),
        ];
    }
}
