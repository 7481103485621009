using System.Text;

namespace Keyway.Generator.Naming;

/// <summary>The names of the classes of boards and of their members.</summary>
internal static class BoardNames
{
    private static readonly HashSet<string> OfKeyway = new(
        typeof(Board).Assembly.GetExportedTypes().Select(type => type.Name),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        nameof(Board.Name),
        nameof(Board.Connectors),
        nameof(Board.Nets),
        nameof(Board.Findings),
        nameof(Board.Load),
        nameof(Board.Parse),
        "Item",
    };

    /// <summary>
    /// Returns the name of the class of a board, with each word of it in upper case: <c>CameraBoard</c> for <c>camera-board</c>. Null if it
    /// has no letter or digit that an identifier can have.
    /// </summary>
    public static string? ToClass(string board)
    {
        var name = new StringBuilder(board.Length);
        bool begins = true;
        foreach (char character in board)
        {
            if (character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                name.Append(begins ? char.ToUpperInvariant(character) : character);
                begins = false;
            }
            else
            {
                begins = true;
            }
        }

        return Identifiers.From(name.ToString());
    }

    /// <summary>Determines whether a class would have the name of a type of Keyway, which code could then not name.</summary>
    public static bool IsOfKeyway(string className) => OfKeyway.Contains(className);

    /// <summary>Returns the name of the property of a connector, or null if the reference designator has no letter or digit.</summary>
    public static string? ToProperty(string reference, string className) =>
        Identifiers.From(reference) is not { } name ? null
        : name == className || Members.Contains(name) || ReservedNames.IsInherited(name) ? name + "_"
        : name;
}
