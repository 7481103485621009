namespace Keyway.Boards.Model;

/// <summary>The reference designators of connectors.</summary>
internal static class ConnectorReferences
{
    private static readonly string[] Prefixes = ["J", "P", "X", "CN", "CON"];

    /// <summary>Determines whether the letters before the number are those of connectors: not those of <c>JP1</c>.</summary>
    public static bool IsConnector(string reference) => IsConnector(reference, []);

    /// <summary>Determines whether the letters before the number are those of connectors.</summary>
    /// <param name="reference">The reference designator.</param>
    /// <param name="further">The letters that a team uses beside the usual ones.</param>
    public static bool IsConnector(string reference, IEnumerable<string> further)
    {
        int letters = 0;
        while (letters < reference.Length && char.IsLetter(reference[letters]))
        {
            letters++;
        }

        return letters < reference.Length
            && Prefixes
                .Concat(further)
                .Any(prefix =>
                    prefix.Length == letters && string.Compare(reference, 0, prefix, 0, letters, StringComparison.OrdinalIgnoreCase) == 0
                );
    }
}
