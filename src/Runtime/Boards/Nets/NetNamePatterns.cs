namespace Keyway.Boards.Nets;

/// <summary>Names of nets from a setting, such as <c>GND*, CHASSIS</c>: an asterisk stands for any characters.</summary>
/// <remarks>Case does not matter, because IPC-D-356 knows only upper case.</remarks>
internal sealed class NetNamePatterns
{
    private readonly string[] patterns;

    private NetNamePatterns(string[] patterns) => this.patterns = patterns;

    /// <summary>No names.</summary>
    public static NetNamePatterns None { get; } = new([]);

    /// <summary>Reads names with commas between them.</summary>
    public static NetNamePatterns Parse(string list)
    {
        string[] patterns = [.. list.Split(',').Select(pattern => pattern.Trim()).Where(pattern => pattern.Length > 0)];
        return patterns.Length == 0 ? None : new NetNamePatterns(patterns);
    }

    /// <summary>Determines whether the whole name of a net, or its name without sheets, is one of these.</summary>
    public bool Contain(BoardNet net) => Array.Exists(patterns, pattern => Matches(pattern, net.LeafName) || Matches(pattern, net.Name));

    private static bool Matches(string pattern, string name)
    {
        int place = 0,
            at = 0,
            asterisk = -1,
            retry = 0;
        while (at < name.Length)
        {
            if (place < pattern.Length && pattern[place] == '*')
            {
                asterisk = place++;
                retry = at;
            }
            else if (place < pattern.Length && IsSame(pattern[place], name[at]))
            {
                place++;
                at++;
            }
            else if (asterisk >= 0)
            {
                // The last asterisk takes one more character; an earlier one never has to.
                place = asterisk + 1;
                at = ++retry;
            }
            else
            {
                return false;
            }
        }

        return pattern.Skip(place).All(rest => rest == '*');
    }

    private static bool IsSame(char first, char second) => char.ToUpperInvariant(first) == char.ToUpperInvariant(second);
}
