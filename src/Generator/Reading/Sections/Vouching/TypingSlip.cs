namespace Keyway.Generator.Reading.Sections.Vouching;

/// <summary>Tells whether one text is what a single slip of the fingers, the eye or the decimal point makes of another.</summary>
internal static class TypingSlip
{
    /// <summary>Determines whether two different texts are one slip apart.</summary>
    public static bool Separates(string typed, string intended) =>
        typed != intended && (IsOneEditAway(typed, intended) || DiffersInOneWord(typed, intended));

    /// <summary>
    /// Determines whether one character is replaced, missing, added, or exchanged with its neighbor.
    /// </summary>
    private static bool IsOneEditAway(string typed, string intended)
    {
        (string shorter, string longer) = typed.Length < intended.Length ? (typed, intended) : (intended, typed);
        if (longer.Length - shorter.Length > 1)
        {
            return false;
        }

        int start = 0;
        while (start < shorter.Length && shorter[start] == longer[start])
        {
            start++;
        }

        int end = 0;
        while (end < shorter.Length - start && shorter[shorter.Length - 1 - end] == longer[longer.Length - 1 - end])
        {
            end++;
        }

        int changed = longer.Length - start - end;
        return changed == 1
            || (
                changed == 2
                && shorter.Length == longer.Length
                && shorter[start] == longer[start + 1]
                && shorter[start + 1] == longer[start]
            );
    }

    /// <summary>
    /// Determines whether one word of a quantity differs: a number whose decimal point or zeros moved, or its unit.
    /// </summary>
    private static bool DiffersInOneWord(string typed, string intended)
    {
        string[] words = typed.Split(' ');
        string[] others = intended.Split(' ');
        if (words.Length != others.Length || !IsNumber(words[0]))
        {
            return false;
        }

        int differing = -1;
        for (int place = 0; place < words.Length; place++)
        {
            if (words[place] != others[place])
            {
                if (differing >= 0)
                {
                    return false;
                }

                differing = place;
            }
        }

        return IsNumber(words[differing]) ? GetDigits(words[differing]) == GetDigits(others[differing]) : !IsNumber(others[differing]);
    }

    private static bool IsNumber(string word) => word.Any(character => character is >= '0' and <= '9');

    private static string GetDigits(string number) => number.Replace(".", "").Trim('0');
}
