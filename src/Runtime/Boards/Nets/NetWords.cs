namespace Keyway.Boards.Nets;

/// <summary>Splits the names of nets into words: runs of letters and digits, in upper case.</summary>
internal static class NetWords
{
    /// <summary>
    /// Determines whether a schematic editor made the name from a pin, as in <c>Net-(U1-GND)</c>, <c>unconnected-(J3-Pad14)</c> or
    /// <c>NetJ1_4</c>. The pin's name says nothing about the net.
    /// </summary>
    /// <remarks>IPC-D-356 keeps only the end of a long name, such as <c>TED-(J3-PAD14)</c> or <c>12/ADC-PAD14)</c>.</remarks>
    public static bool IsMadeFromPin(string leaf) =>
        leaf.IndexOf("-(", StringComparison.Ordinal) >= 0
        || leaf.Count(character => character == ')') > leaf.Count(character => character == '(')
        || IsMadeByAltium(leaf);

    public static HashSet<string> SetOf(params string[] lines) => new(lines.SelectMany(line => line.Split(' ')), StringComparer.Ordinal);

    public static IReadOnlyList<string> Split(string leaf)
    {
        var words = new List<string>();
        int start = -1;
        for (int i = 0; i <= leaf.Length; i++)
        {
            bool isInWord = i < leaf.Length && (IsLetterOrDigit(leaf[i]) || IsDecimalPoint(leaf, i));
            if (isInWord && start < 0)
            {
                start = i;
            }
            else if (!isInWord && start >= 0)
            {
                words.Add(leaf.Substring(start, i - start).ToUpperInvariant());
                start = -1;
            }
        }

        return words;
    }

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    /// <summary>Removes the digits that tell one net of a kind from the next: <c>TX</c> for <c>TX2</c>.</summary>
    public static string WithoutIndex(string word)
    {
        int end = word.Length;
        while (end > 0 && IsDigit(word[end - 1]))
        {
            end--;
        }

        return word.Substring(0, end);
    }

    private static bool IsLetterOrDigit(char character) =>
        IsDigit(character) || character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') || character > '\u007f';

    private static bool IsDecimalPoint(string leaf, int index) =>
        leaf[index] == '.' && index > 0 && index + 1 < leaf.Length && IsDigit(leaf[index - 1]) && IsDigit(leaf[index + 1]);

    /// <summary>Recognizes "Net", a reference designator, an underscore and a pin.</summary>
    private static bool IsMadeByAltium(string leaf)
    {
        int underscore = leaf.LastIndexOf('_');
        return underscore > 4
            && leaf.StartsWith("Net", StringComparison.OrdinalIgnoreCase)
            && IsDigit(leaf[underscore - 1])
            && leaf[3] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
    }
}
