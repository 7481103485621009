namespace Keyway.Boards.Model;

/// <summary>Orders reference designators: by their letters, then by their numbers, so that J2 comes before J10.</summary>
internal static class ReferenceOrder
{
    public static IComparer<string> Comparer { get; } = Comparer<string>.Create(Compare);

    public static int Compare(string x, string y)
    {
        int start = Letters(x);
        int letters = string.CompareOrdinal(x.Substring(0, start), y.Substring(0, Letters(y)));
        return letters != 0 ? letters : ContactOrder.Compare(x.Substring(start), y.Substring(start));
    }

    private static int Letters(string reference)
    {
        int letters = 0;
        while (letters < reference.Length && reference[letters] is < '0' or > '9')
        {
            letters++;
        }

        return letters;
    }
}
