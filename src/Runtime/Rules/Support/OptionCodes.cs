using Keyway.Catalogs;
using Keyway.Text;

namespace Keyway.Rules.Support;

/// <summary>Finds the option for which a part number has a code that does not exist.</summary>
internal static class OptionCodes
{
    // A longer text is probably the code of another option, or of several.
    private const int MostExtraCharacters = 1;

    /// <summary>
    /// Handles a number that is wrong only in the code of one option. Returns the code that it has, the existing codes with their meanings,
    /// and the parts with these codes; null if no option, or more than one, may be meant.
    /// </summary>
    public static (string Reason, List<Connector> Parts)? FindUnknown(Series series, string number)
    {
        (string Reason, List<Connector> Parts)? only = null;
        foreach (
            IGrouping<string, (CatalogFamily Family, KeyValuePair<string, string> Option)> alike in series
                .Manifest.Families.SelectMany(family => family.Options.Select(option => (Family: family, Option: option)))
                .GroupBy(item => DescribeOthers(item.Family, item.Option.Key))
        )
        {
            List<(CatalogFamily Family, KeyValuePair<string, string> Option)> families = [.. alike];
            if (families.Count < 2 || ReadCode(families, number) is not { } found)
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            string option = families[0].Option.Key;
            string kind = $"{series} {series.GetRoleName(families[0].Family.Role)}s";
            string codes = Wording.JoinWithOr([.. families.Select(family => Describe(series, option, family.Option.Value))]);
            IEnumerable<int> parts = families.Select(item => item.Family.FindPart(found.Part.Contacts)).Where(index => index >= 0);
            only = ($": where it has '{found.Code}' ({option}), {kind} have {codes}", [.. parts.Select(series.At)]);
        }

        return only;
    }

    private static string Describe(Series series, string option, string code)
    {
        string shown = code.Length == 0 ? "nothing" : $"'{code}'";
        foreach (ManifestValues row in series.Manifest.GetSection(ManifestKeywords.OptionCode).GetRows(null))
        {
            if (row.GetText(SectionKeys.Name) == option && (row.GetText(SectionKeys.Code) ?? "") == code)
            {
                return $"{shown} ({row.GetText(SectionKeys.Description)})";
            }
        }

        return shown;
    }

    /// <summary>Returns what families must share that differ in one option only.</summary>
    private static string DescribeOthers(CatalogFamily family, string option)
    {
        string others = string.Join(" ", family.Options.Where(own => own.Key != option).Select(own => $"{own.Key}={own.Value}"));
        return $"{Wording.FormatNumber(family.Basic.Index)} {option} {others}";
    }

    /// <summary>Reads what a number has in place of the code, with a part whose number is the same otherwise.</summary>
    private static (string Code, CatalogPart Part)? ReadCode(
        List<(CatalogFamily Family, KeyValuePair<string, string> Option)> families,
        string number
    )
    {
        (CatalogFamily first, KeyValuePair<string, string> option) = families[0];
        if (FindPlace(families) is not { } place)
        {
            return null;
        }

        string head = first.Pattern.Substring(0, place);
        string tail = first.Pattern.Substring(place + option.Value.Length);
        int most = families.Max(item => item.Option.Value.Length) + MostExtraCharacters;
        foreach (CatalogPart part in first.Codes.Parts)
        {
            string from = head.Replace(CatalogFamily.Placeholder, part.Code);
            string to = tail.Replace(CatalogFamily.Placeholder, part.Code);
            int length = number.Length - from.Length - to.Length;
            if (
                length > 0
                && length <= most
                && number.StartsWith(from, StringComparison.Ordinal)
                && number.EndsWith(to, StringComparison.Ordinal)
            )
            {
                return (number.Substring(from.Length, length), part);
            }
        }

        return null;
    }

    /// <summary>Returns the place of the code in the patterns: what stands before and behind it is the same in all of them.</summary>
    private static int? FindPlace(List<(CatalogFamily Family, KeyValuePair<string, string> Option)> families)
    {
        (CatalogFamily first, KeyValuePair<string, string> option) = families[0];
        for (int place = 0; place + option.Value.Length <= first.Pattern.Length; place++)
        {
            string head = first.Pattern.Substring(0, place);
            string tail = first.Pattern.Substring(place + option.Value.Length);
            if (families.TrueForAll(item => item.Family.Pattern == head + item.Option.Value + tail))
            {
                return place;
            }
        }

        return null;
    }
}
