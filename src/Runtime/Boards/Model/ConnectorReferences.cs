namespace Keyway.Boards.Model;

/// <summary>The reference designators of connectors.</summary>
internal static class ConnectorReferences
{
    private static readonly string[] Prefixes = ["J", "P", "X", "CN", "CON"];

    /// <summary>Determines whether the letters before the number are those of connectors: not those of <c>JP1</c>.</summary>
    public static bool IsConnector(string reference)
    {
        int letters = 0;
        while (letters < reference.Length && char.IsLetter(reference[letters]))
        {
            letters++;
        }

        return letters < reference.Length
            && Prefixes.Any(prefix =>
                prefix.Length == letters && string.Compare(reference, 0, prefix, 0, letters, StringComparison.OrdinalIgnoreCase) == 0
            );
    }
}
