using Keyway.Text;

namespace Keyway.Catalogs.Contacts;

/// <summary>Names of contacts that a catalog writes together, such as <c>A1 to K40</c>: every prefix with every number.</summary>
/// <param name="Prefixes">What stands before the numbers; usually the letters of rows.</param>
/// <param name="First">The first number; null if the prefixes are the names.</param>
/// <param name="Last">The last number; null if there are as many as the part has contacts.</param>
/// <param name="Width">The number of digits, of which the first ones may be zeros.</param>
internal sealed record ContactRange(IReadOnlyList<string> Prefixes, int? First, int? Last, int Width)
{
    /// <summary>Whether the last number depends on the number of contacts.</summary>
    public bool IsOpen => First is not null && Last is null;

    /// <summary>The number of names; 0 for an open range.</summary>
    public long Count =>
        First is not { } first ? Prefixes.Count
        : Last is { } last ? (long)Prefixes.Count * (last - first + 1)
        : 0;

    /// <summary>Returns the names.</summary>
    /// <param name="perRow">How many numbers each prefix of an open range has.</param>
    public IEnumerable<string> GetNames(int perRow = 0)
    {
        foreach (string prefix in Prefixes)
        {
            if (First is not { } first)
            {
                yield return prefix;
                continue;
            }

            int last = Last ?? first + perRow - 1;
            for (int number = first; number <= last; number++)
            {
                yield return prefix + Wording.FormatNumber(number).PadLeft(Width, '0');
            }
        }
    }
}
