using System.Globalization;

namespace Keyway.Boards.Nets;

/// <summary>The voltage that the name of a supply says.</summary>
internal static class NetVoltage
{
    private const int MostDigits = 3;

    /// <summary>What may follow the unit within a word, as in <c>5VSB</c> and <c>12VIN</c>.</summary>
    private static readonly HashSet<string> Suffixes = NetWords.SetOf("A D DC IN OUT SB SYS AUX USB IO");

    /// <summary>What may stand before the number within a word, as in <c>VCC3V3</c> and <c>P5V0</c>.</summary>
    private static readonly HashSet<string> Prefixes = NetWords.SetOf(
        "P A D V VCC VDD AVDD DVDD AVCC DVCC VCCIO VDDIO VIO VIN VBUS VSYS REG LDO USB"
    );

    private static readonly HashSet<string> NegativeWords = NetWords.SetOf("NEG MINUS");

    // A rail below ground may be named by its amount, so the sign of what these words stand beside is not known.
    private static readonly HashSet<string> UnclearWords = NetWords.SetOf("N M VEE VSS TO OR");

    /// <summary>
    /// Returns the voltage in volts, or null where the name states none, states two that differ, or leaves open which sign it has: 3.3 for
    /// <c>3V3</c>, <c>VCC_3.3V</c> and <c>+3V3_A</c>, and -12 for <c>-12V</c>.
    /// </summary>
    public static decimal? Read(string leaf)
    {
        if (NetWords.IsMadeFromPin(leaf))
        {
            return null;
        }

        IReadOnlyList<string> words = NetWords.Split(leaf);
        decimal? found = null;
        foreach (string word in words)
        {
            if (UnclearWords.Contains(word))
            {
                return null;
            }

            if (ReadWord(word) is { } volts)
            {
                if (found is { } other && other != volts)
                {
                    return null;
                }

                found = volts;
            }
        }

        return found is null ? null
            : leaf[0] == '-' || words.Any(NegativeWords.Contains) ? -found
            // After a word, a minus may be a hyphen as well as a sign.
            : HasMinusBeforeNumber(leaf) || leaf[leaf.Length - 1] == '-' ? null
            : found;
    }

    /// <summary>Returns the voltage that a word such as <c>3V3</c>, <c>1P8V</c> or <c>VDD1V8</c> states, without its sign.</summary>
    public static decimal? ReadWord(string word)
    {
        int start = 0;
        while (start < word.Length && !NetWords.IsDigit(word[start]))
        {
            start++;
        }

        int whole = SkipDigits(word, start);
        bool isPrefixed = start == 0 || Prefixes.Contains(word.Substring(0, start));
        if (whole == start || whole - start > MostDigits || whole == word.Length || !isPrefixed)
        {
            return null;
        }

        int fraction = SkipDigits(word, whole + 1);
        string digits = word.Substring(whole + 1, fraction - whole - 1);
        string rest = word.Substring(fraction);
        bool isStated = word[whole] switch
        {
            'V' => rest.Length == 0 || Suffixes.Contains(rest),
            '.' or 'P' => digits.Length > 0 && IsUnit(rest),
            _ => false,
        };
        return isStated && digits.Length <= MostDigits
            ? decimal.Parse(
                $"{word.Substring(start, whole - start)}.{digits}0",
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture
            )
            : null;
    }

    private static bool IsUnit(string rest) =>
        rest.Length > 0 && rest[0] == 'V' && (rest.Length == 1 || Suffixes.Contains(rest.Substring(1)));

    private static int SkipDigits(string word, int index)
    {
        while (index < word.Length && NetWords.IsDigit(word[index]))
        {
            index++;
        }

        return Math.Min(index, word.Length);
    }

    private static bool HasMinusBeforeNumber(string leaf)
    {
        for (int i = 1; i + 1 < leaf.Length; i++)
        {
            if (leaf[i] == '-' && NetWords.IsDigit(leaf[i + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
