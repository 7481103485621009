using System.Globalization;

namespace Keyway.Boards.Reading;

/// <summary>Reads numbers of board files as whole millionths, so that a millimeter is a million nanometers.</summary>
internal static class Coordinates
{
    private const int FractionDigits = 6;
    private const decimal Million = 1_000_000m;

    // A kilometer, or a million degrees: far beyond any board, and far from the limits of the arithmetic.
    private const long Largest = 1_000_000_000_000;

    // Longer than any decimal number that a program writes.
    private const int MostCharacters = 64;

    /// <summary>Tries to read a decimal number. More than six decimals are rounded.</summary>
    /// <param name="text">The text with the number.</param>
    /// <param name="start">The index of its first character.</param>
    /// <param name="end">The index after its last character.</param>
    /// <param name="millionths">The number in millionths, or 0.</param>
    /// <returns>Whether it is a number of a size that boards have.</returns>
    public static bool TryRead(string text, int start, int end, out long millionths)
    {
        millionths = 0;
        int index = start;
        bool isNegative = index < end && text[index] == '-';
        if (index < end && text[index] is '-' or '+')
        {
            index++;
        }

        int digits = 0;
        int decimals = -1;
        for (; index < end; index++)
        {
            char character = text[index];
            if (character == '.' && decimals < 0)
            {
                decimals = 0;
            }
            else if (character is >= '0' and <= '9' && decimals < FractionDigits && millionths < Largest)
            {
                millionths = (millionths * 10) + (character - '0');
                digits++;
                decimals = decimals < 0 ? decimals : decimals + 1;
            }
            else
            {
                // An exponent, more decimals, or no number.
                return TryReadAny(text, start, end, out millionths);
            }
        }

        for (int place = Math.Max(decimals, 0); place < FractionDigits && millionths <= Largest; place++)
        {
            millionths *= 10;
        }

        if (digits == 0 || millionths > Largest)
        {
            millionths = 0;
            return false;
        }

        millionths = isNegative ? -millionths : millionths;
        return true;
    }

    private static bool TryReadAny(string text, int start, int end, out long millionths)
    {
        millionths = 0;
        if (
            end - start > MostCharacters
            || !decimal.TryParse(text.Substring(start, end - start), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            || Math.Abs(number) > Largest / Million
        )
        {
            return false;
        }

        millionths = (long)decimal.Round(number * Million, MidpointRounding.AwayFromZero);
        return true;
    }
}
