using System.Globalization;
using Keyway.Boards.Model;
using Keyway.Boards.Parts;
using Keyway.Boards.Reading;
using Keyway.Catalogs;
using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Parts;
using Keyway.Rules.Support;
using Keyway.Text;

namespace Keyway.Rules.Choosing;

/// <summary>KEY1002: the part number is not in any catalog.</summary>
internal sealed class UnknownPartNumber()
    : Rule("KEY1002", FindingSeverity.Error, "A part number must be in the catalog"),
        IRuleFor<PartNumberRequest>,
        IRuleFor<BoardModel>,
        IGivesRemedies
{
    private const int MostSuggestions = 3;
    private const int MostCodes = 5;
    private const int MostTokenCharacters = 3;

    public void Check(PartNumberRequest subject, FindingList findings)
    {
        // Without a catalog, every number would be unknown.
        if (!subject.Number.TryGetValue(out string number) || subject.Catalog.Count == 0 || subject.Find() is not null)
        {
            return;
        }

        if (subject.Catalog.FirstOrDefault(series => UnlistedNumbers.HaveForm(series.Manifest, number)) is { } like)
        {
            findings.Add(
                this,
                subject.Number.Origin,
                $"'{number}' has the form of {like} part numbers, but the partial catalog does not list it; compare it with the datasheet",
                severity: FindingSeverity.Information
            );
            return;
        }

        (string Reason, List<Connector> Suggestions)? countMissing = CountMissing(subject.Catalog, number);
        (string reason, List<Connector> suggestions) =
            countMissing
            ?? OptionMissing(subject.Catalog, number)
            ?? CodeMissing(subject.Catalog, number)
            ?? ("", Nearest(subject.Catalog, number));
        string question =
            suggestions.Count == 0
                ? ""
                : $"; did you mean {Wording.JoinWithOr([.. suggestions.Select(part => $"'{part}' ({Describe(part)})")])}?";

        // A design needs at least as many contacts as it asks for, so the larger number of contacts is usually right.
        IEnumerable<Connector> offered = countMissing is null ? suggestions : suggestions.OrderByDescending(part => part.Contacts);
        findings.Add(
            this,
            subject.Number.Origin,
            $"'{number}' is not in the catalog{reason}{question}",
            remedies: offered.Select(part => new Remedy(subject.Number.Origin, part.Number))
        );
    }

    /// <summary>A board may have parts that no catalog knows. A number that one character tells from a known one is a mistake.</summary>
    public void Check(BoardModel subject, FindingList findings)
    {
        if (subject.Catalog.Count == 0)
        {
            return;
        }

        foreach (PlacedConnector connector in subject.Connectors.Where(connector => subject.GetNames(connector).Known.Count == 0))
        {
            foreach (
                (BoardFile file, ComponentField field, FieldKind kind) in ComponentParts
                    .GetFields(subject.Board, connector.Reference)
                    .GroupBy(item => item.Field.Value)
                    .Select(same => same.First())
            )
            {
                if (
                    kind is FieldKind.PartNumber or FieldKind.Value
                    && !subject.Catalog.Any(series => UnlistedNumbers.HaveForm(series.Manifest, field.Value))
                    && ComponentParts.GetNumbers(subject.Catalog).FindNear(field.Value) is { Count: > 0 } near
                )
                {
                    var place = new BoardPlace(file.Name, field.Place);
                    IEnumerable<Connector> nearest = CountMissing(subject.Catalog, field.Value)?.Suggestions ?? near.Take(MostSuggestions);
                    string meant = Wording.JoinWithOr([.. nearest.Select(part => $"'{part}' ({Describe(part)})")]);
                    findings.Add(
                        this,
                        subject.GetOrigin(place),
                        $"{connector} is {Shown.Brief(field.Value)} in {file.Name}, which is not in the catalog; did you mean {meant}?",
                        [place],
                        severity: FindingSeverity.Warning
                    );
                }
            }
        }
    }

    private static string Describe(Connector part) => $"{part.Series} {part.RoleName}, {Wording.FormatCount(part.Contacts, "contact")}";

    /// <summary>Handles a number that fits a family, but with a count that is not made. Suggests the nearest counts.</summary>
    private static (string Reason, List<Connector> Suggestions)? CountMissing(IReadOnlyList<Series> catalog, string number)
    {
        foreach (Series series in catalog)
        {
            foreach (CatalogFamily family in series.Manifest.Families)
            {
                if (
                    family.FindCode(number) is not { Length: > 0 and <= 3 } code
                    || !int.TryParse(
                        number.Substring(code.Start, code.Length),
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out int contacts
                    )
                    || contacts == 0
                )
                {
                    continue;
                }

                var counts = ContactCodes.Read(family);
                List<Connector> made = [.. series.Parts.Where(part => part.Family == family.Index)];
                int total = contacts * counts.Rows;
                if ((counts.AreCounts && made.Any(part => part.Contacts == total)) || !counts.Lengths.Contains(code.Length))
                {
                    // The count exists but is written differently, or the number has a digit too many or too few: not a wrong count.
                    continue;
                }

                int[] nearest = CountNotMade.Nearest(made.Select(part => part.Contacts), total);
                string pattern = family.Pattern.Replace(CatalogFamily.Placeholder, "…");
                string parts = $"{series} {series.GetRoleName(family.Role)}s {pattern}";
                return (
                    $": {parts} are not made with {counts.Describe(contacts, number.Substring(code.Start, code.Length))}",
                    [.. made.Where(part => nearest.Contains(part.Contacts))]
                );
            }
        }

        return null;
    }

    /// <summary>Handles a number with an unknown code of an option. Names the existing codes and what they mean.</summary>
    private static (string Reason, List<Connector> Suggestions)? OptionMissing(IReadOnlyList<Series> catalog, string number)
    {
        foreach (Series series in catalog)
        {
            if (OptionCodes.FindUnknown(series, number) is { } found)
            {
                return (found.Reason, found.Parts.Count <= MostCodes ? found.Parts : []);
            }
        }

        return null;
    }

    /// <summary>
    /// Handles a number that is wrong only in the character by which a group of families differs, for example the code of the mated
    /// height. Names the characters that exist, with the heights they stand for.
    /// </summary>
    private static (string Reason, List<Connector> Suggestions)? CodeMissing(IReadOnlyList<Series> catalog, string number)
    {
        foreach (Series series in catalog)
        {
            foreach (
                IGrouping<(ConnectorRole, string), CatalogFamily> role in series.Manifest.Families.GroupBy(family =>
                    (family.Role, family.Variant)
                )
            )
            {
                List<Connector> near =
                [
                    .. series.Parts.Where(part =>
                        role.Any(family => family.Index == part.Family) && Differences(part.Number, number) is { Count: 1 }
                    ),
                ];
                if (
                    near.Count < 2
                    || near.Select(part => part.Contacts).Distinct().Count() > 1
                    || near.Select(part => Differences(part.Number, number)![0]).Distinct().Count() > 1
                )
                {
                    continue;
                }

                int place = Differences(near[0].Number, number)![0];
                bool showHeights = near.Select(DescribeHeights).Distinct().Count() > 1;
                List<string> codes =
                [
                    .. near.OrderBy(part => part.Number[place])
                        .Select(part => $"'{ReadToken(part.Number, place)}'{(showHeights ? DescribeHeights(part) : "")}"),
                ];
                string parts = $"{series} {near[0].RoleName}s with {Wording.FormatCount(near[0].Contacts, "contact")}";
                string has = $": where it has '{ReadToken(number, place)}', {parts} have ";
                return (has + Wording.JoinWithOr(codes), near.Count <= MostCodes ? near : []);
            }
        }

        return null;
    }

    /// <summary>Returns a short code between two hyphens or other separators, such as 06, or else the character alone.</summary>
    private static string ReadToken(string number, int place)
    {
        int start = place,
            end = place + 1;
        while (start > 0 && char.IsLetterOrDigit(number[start - 1]))
        {
            start--;
        }

        while (end < number.Length && char.IsLetterOrDigit(number[end]))
        {
            end++;
        }

        return char.IsLetterOrDigit(number[place]) && end - start <= MostTokenCharacters
            ? number.Substring(start, end - start)
            : number.Substring(place, 1);
    }

    private static string DescribeHeights(Connector part) =>
        part.MatedHeights.Count == 0 ? "" : $" for {Wording.FormatHeights(part.MatedHeights)}";

    /// <summary>Returns the indexes at which two numbers differ; null if their lengths differ.</summary>
    private static List<int>? Differences(string a, string b) =>
        a.Length == b.Length ? [.. Enumerable.Range(0, a.Length).Where(place => a[place] != b[place])] : null;

    private static List<Connector> Nearest(IReadOnlyList<Series> catalog, string number)
    {
        int most = Math.Max(1, number.Length / 4);
        return
        [
            .. catalog
                .SelectMany(series => series.Parts)
                .Select(part =>
                    (Part: part, Distance: EditDistance.Between(number.ToUpperInvariant(), part.Number.ToUpperInvariant(), most))
                )
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
