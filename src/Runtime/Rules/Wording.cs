using System.Globalization;

namespace Keyway;

/// <summary>Turns of phrase that messages share.</summary>
internal static class Wording
{
    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string And(IReadOnlyList<string> items) => List(items, "and");

    /// <summary><c>a</c>, <c>a or b</c>, <c>a, b or c</c>.</summary>
    public static string Or(IReadOnlyList<string> items) => List(items, "or");

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Counted(int count, string noun) => Number(count) + " " + noun + (count == 1 ? "" : "s");

    /// <summary><c>socket</c>, <c>header</c>, or <c>connector</c> where both halves are alike.</summary>
    public static string Name(ConnectorRole role) => role switch
    {
        ConnectorRole.Socket => "socket",
        ConnectorRole.Header => "header",
        _ => "connector",
    };

    /// <summary>The role of the other half.</summary>
    public static ConnectorRole Opposite(ConnectorRole role) => role switch
    {
        ConnectorRole.Socket => ConnectorRole.Header,
        ConnectorRole.Header => ConnectorRole.Socket,
        _ => ConnectorRole.Hermaphroditic,
    };

    /// <summary><c>an F4</c>, <c>a P4</c>: by how the name is spoken.</summary>
    public static string WithArticle(string name)
    {
        bool spelled = name.Length == 1 || (name.Length > 1 && !char.IsLower(name[1]));
        string vowels = spelled ? "AEFHILMNORSX8aefhilmnorsx" : "AEIOUaeiou8";
        return (name.Length > 0 && vowels.IndexOf(name[0]) >= 0 ? "an " : "a ") + name;
    }

    /// <summary><c>2.5 mm</c>, <c>2.5 or 3.0 mm</c>.</summary>
    public static string Heights(IReadOnlyList<Length> heights, string conjunction = "or")
    {
        var numbers = new string[heights.Count];
        for (int i = 0; i < numbers.Length; i++)
        {
            string text = heights[i].ToString();
            numbers[i] = i < numbers.Length - 1 ? text.Substring(0, text.Length - " mm".Length) : text;
        }

        return List(numbers, conjunction);
    }

    /// <summary><c>AXK840145WG at 2.5 mm or AXK840245WG at 3.0 mm</c>; the heights only where they tell the partners apart, or on demand.</summary>
    public static string Mates(Connector connector, bool heights)
    {
        var partners = new List<Connector>();
        foreach (Mate mate in Matings.Usual(connector))
        {
            if (!partners.Contains(mate.Partner))
            {
                partners.Add(mate.Partner);
            }
        }

        var items = new List<string>();
        foreach (Connector partner in partners)
        {
            var common = new List<Length>();
            foreach (Mate mate in connector.Mates)
            {
                if (ReferenceEquals(mate.Partner, partner))
                {
                    common.Add(mate.MatedHeight);
                }
            }

            items.Add(heights || partners.Count > 1 ? $"{partner} at {Heights(common)}" : partner.Number);
        }

        return Or(items);
    }

    /// <summary><c>; AXK7L24223G mates with AXK8L24124BG</c>, or nothing if it mates with none.</summary>
    public static string MatesClause(Connector connector, bool heights = false) =>
        connector.Mates.Count == 0 ? "" : $"; {connector} mates with {Mates(connector, heights)}";

    private static string List(IReadOnlyList<string> items, string conjunction) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " " + conjunction + " " + items[items.Count - 1],
    };
}
