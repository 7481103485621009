namespace Keyway.Generator.Naming;

/// <summary>The member names of every series class, which no part can have.</summary>
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

    /// <summary>Determines whether a series cannot have a name because its class has a member of that name.</summary>
    /// <param name="name">The name of the series.</param>
    /// <param name="selectors">The methods that select a part.</param>
    public static bool IsReserved(string name, IEnumerable<string> selectors) =>
        name is "Series" or "PartNumbers" || selectors.Contains(name);
}
