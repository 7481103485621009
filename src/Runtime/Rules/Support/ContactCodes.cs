using System.Globalization;
using Keyway.Catalogs;
using Keyway.Text;

namespace Keyway.Rules.Support;

/// <summary>What the contact codes of a family of part numbers mean.</summary>
/// <param name="Rows">The number of rows if the codes are the numbers of contacts in each row, else 1.</param>
/// <param name="AreCounts">Whether the codes are the numbers of contacts, in total or in each row.</param>
/// <param name="Lengths">The lengths of the codes.</param>
internal sealed record ContactCodes(int Rows, bool AreCounts, HashSet<int> Lengths)
{
    public static ContactCodes Read(CatalogFamily family)
    {
        var rows = new HashSet<int>();
        foreach (CatalogPart part in family.Codes.Parts)
        {
            // A code such as 00 for 100 contacts is no number.
            if (int.TryParse(part.Code, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
            {
                rows.Add(part.Contacts % number == 0 ? part.Contacts / number : 0);
            }
        }

        bool areCounts = rows.Count == 0 || (rows.Count == 1 && !rows.Contains(0));
        return new ContactCodes(
            areCounts && rows.Count == 1 ? rows.First() : 1,
            areCounts,
            [.. family.Codes.Parts.Select(part => part.Code.Length)]
        );
    }

    /// <summary>Describes the number of contacts that a code would stand for.</summary>
    public string Describe(int number, string code) =>
        !AreCounts ? $"the code '{code}' for the number of contacts"
        : Rows == 1 ? Wording.FormatCount(number, "contact")
        : $"{Wording.FormatCount(number, "contact")} per row";
}
