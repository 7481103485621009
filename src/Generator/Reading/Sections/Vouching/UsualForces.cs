using System.Globalization;
using Keyway.Quantities;

namespace Keyway.Generator.Reading.Sections.Vouching;

/// <summary>
/// Knows the forces per contact that datasheets state: a number that is round in the unit of the datasheet, or what a round number of
/// gram-force or ounce-force is in newtons.
/// </summary>
internal static class UsualForces
{
    public const string Description = "forces per contact are usually round in N, gf or ozf, such as 0.5 N, or 0.981 N for 100 gf";

    private const int RoundDigits = 2;

    // Datasheets convert with any of these.
    private static readonly decimal[] NewtonsPerKilogramForce = [9.8m, 9.80665m, 9.81m];

    private const decimal NewtonsPerOunceForce = 0.27801385m;

    public static bool AreUsual(string text)
    {
        if (!Force.TryParse(text, out Force force) || force.Newtons == 0)
        {
            return true;
        }

        decimal newtons = force.Newtons;
        string digits = newtons.ToString(CultureInfo.InvariantCulture);
        int decimals = digits.IndexOf('.') is var point and >= 0 ? digits.Length - point - 1 : 0;
        return (QuantityText.TrySplit(text.Trim(), out decimal typed, out _) && IsRound(typed))
            || Array.Exists(NewtonsPerKilogramForce, factor => IsRounded(newtons, factor / 1000, decimals, IsRoundGramForce))
            || IsRounded(newtons, NewtonsPerOunceForce / 4, decimals, quarters => quarters <= 64);
    }

    private static bool IsRound(decimal number)
    {
        string significant = number.ToString(CultureInfo.InvariantCulture).Replace(".", "").Trim('0');
        return significant.Length <= RoundDigits || (significant.Length == RoundDigits + 1 && significant[RoundDigits] == '5');
    }

    /// <summary>Determines whether a figure is a round multiple of a unit, rounded to the decimals of the figure.</summary>
    private static bool IsRounded(decimal newtons, decimal unit, int decimals, Func<decimal, bool> isRound)
    {
        decimal multiple = Math.Round(newtons / unit);
        return multiple > 0 && isRound(multiple) && Math.Abs((multiple * unit) - newtons) * 2 <= GetStep(decimals);
    }

    private static bool IsRoundGramForce(decimal grams) =>
        grams <= 30 || (grams <= 100 && grams % 5 == 0) || (grams <= 1000 && grams % 10 == 0) || grams % 100 == 0;

    private static decimal GetStep(int decimals)
    {
        decimal step = 1;
        for (int i = 0; i < decimals; i++)
        {
            step /= 10;
        }

        return step;
    }
}
