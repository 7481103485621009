namespace Keyway.Boards.Contacts;

/// <summary>Tells whether the numbers of contacts that meet follow an order in which boards are usually numbered.</summary>
internal static class NumberOrder
{
    /// <summary>
    /// Determines whether numbers meet at a constant distance, with their rows exchanged, or zigzag against around. Numbers that run
    /// against each other are not usual: the ends with the lowest numbers then lie apart.
    /// </summary>
    public static bool IsUsual(IReadOnlyList<ContactPair> map)
    {
        (int First, int Second)[] numbers = [.. GetNumbers(map)];
        if (numbers.Length < map.Count || numbers.Length == 0)
        {
            // Letters name rows and columns; there is no simpler order to compare with.
            return map.All(met => met.First.Number == met.Second.Number);
        }

        int first = numbers.Min(met => met.First) - 1,
            second = numbers.Min(met => met.Second) - 1,
            contacts = Math.Max(numbers.Max(met => met.First) - first, numbers.Max(met => met.Second) - second);
        return new[] { ContactMap.SameNumbers, ContactMap.SwappedRows, ContactMap.Around }.Any(order =>
            Follows(numbers, order, first, second, contacts)
            || Follows([.. numbers.Select(met => (met.Second, met.First))], order, second, first, contacts)
        );
    }

    private static bool Follows((int First, int Second)[] numbers, ContactMap order, int first, int second, int contacts) =>
        Array.TrueForAll(numbers, met => order.GetPartner(met.First - first, contacts) == met.Second - second);

    private static IEnumerable<(int First, int Second)> GetNumbers(IReadOnlyList<ContactPair> map)
    {
        foreach (ContactPair met in map)
        {
            if (ContactNumbers.Parse(met.First) is { } first && ContactNumbers.Parse(met.Second) is { } second)
            {
                yield return (first, second);
            }
        }
    }
}
