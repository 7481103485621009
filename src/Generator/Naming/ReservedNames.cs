namespace Keyway.Generator.Naming;

/// <summary>The members of every series' class, whose names no part can have.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Series",
        "Socket",
        "Header",
        "Connector",
        "PartNumbers",
        "_SocketAt",
        "_HeaderAt",
        "_ConnectorAt",
        "Equals",
        "ReferenceEquals",
        "ToString",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "Finalize",
    };

    public static bool Contain(string name) => Names.Contains(name);

    /// <summary>Whether the class of a series has a member of a name, be it that of the class itself.</summary>
    /// <param name="name">The name.</param>
    /// <param name="selectors">The methods that choose a part.</param>
    public static bool IsReserved(string name, IEnumerable<string> selectors) =>
        name is "Series" or "PartNumbers" || selectors.Contains(name);
}
