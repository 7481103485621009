namespace Keyway.Boards.Contacts;

/// <summary>Tells whether the contacts that meet have the same numbers.</summary>
internal static class NumberOrder
{
    /// <summary>
    /// Determines whether equal numbers meet, or numbers at a constant distance where one half begins to count elsewhere: 101 meets 1, and
    /// 102 meets 2.
    /// </summary>
    public static bool IsSame(IReadOnlyList<ContactPair> map)
    {
        if (map.All(met => met.First.Number == met.Second.Number))
        {
            return true;
        }

        int?[] distances = [.. map.Select(met => ContactNumbers.Parse(met.First) - ContactNumbers.Parse(met.Second)).Distinct()];
        return distances.Length == 1 && distances[0] is not null;
    }
}
