using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Analyzers.Reporting;

/// <summary>Writes numbers with the digit separators of the code that they replace: <c>3_000</c> in place of <c>1_500</c>.</summary>
internal sealed class DigitGroups
{
    private const char Separator = '_';

    /// <summary>The shortest number that gets separators.</summary>
    private const int LeastDigits = 4;

    /// <summary>The sizes of the groups from right to left, except the leftmost; the last size applies to all further groups.</summary>
    private readonly int[] sizes;

    private DigitGroups(int[] sizes) => this.sizes = sizes;

    /// <summary>Reads the groups of the first decimal number with separators in an expression; without one, there are no groups.</summary>
    public static DigitGroups Read(SyntaxNode expression) =>
        new(
            expression
                .DescendantTokens()
                .Where(token => token.IsKind(SyntaxKind.NumericLiteralToken))
                .Select(token => ReadSizes(token.Text))
                .FirstOrDefault(sizes => sizes.Length > 0)
                ?? []
        );

    /// <summary>Formats a number with the invariant culture. Groups the digits before the point if there are at least four.</summary>
    public string Format(decimal number, string format = "0")
    {
        string text = number.ToString(format, CultureInfo.InvariantCulture);
        int start = number < 0 ? 1 : 0;
        int point = text.IndexOf('.');
        int place = point < 0 ? text.Length : point;
        if (sizes.Length == 0 || place - start < LeastDigits)
        {
            return text;
        }

        for (int group = 0; place - Size(group) > start; group++)
        {
            place -= Size(group);
            text = text.Insert(place, $"{Separator}");
        }

        return text;
    }

    private int Size(int group) => sizes[Math.Min(group, sizes.Length - 1)];

    private static int[] ReadSizes(string literal)
    {
        // Groups of hexadecimal and binary digits say nothing about decimal ones.
        if (literal.StartsWith("0x", StringComparison.OrdinalIgnoreCase) || literal.StartsWith("0b", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        string whole = new([.. literal.TakeWhile(character => character is Separator or (>= '0' and <= '9'))]);
        return [.. whole.Split([Separator], StringSplitOptions.RemoveEmptyEntries).Skip(1).Reverse().Select(group => group.Length)];
    }
}
