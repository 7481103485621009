namespace Keyway.Boards.Model;

/// <summary>Orders contact numbers: whole numbers by value, then all others by their characters.</summary>
internal static class ContactOrder
{
    public static IComparer<string> Comparer { get; } = Comparer<string>.Create(Compare);

    public static int Compare(string x, string y)
    {
        int digits = Digits(x).CompareTo(Digits(y));
        return digits != 0 ? digits : string.CompareOrdinal(x, y);
    }

    // Numbers without leading zeros are in order of their value if they are in order of their length, then of their digits.
    private static int Digits(string number)
    {
        foreach (char character in number)
        {
            if (character is < '0' or > '9')
            {
                return int.MaxValue;
            }
        }

        return number.Length;
    }
}
