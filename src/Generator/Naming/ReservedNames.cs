namespace Keyway.Generator.Naming;

/// <summary>The member names of every series class, which no part can have, and those of every type.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Inherited = new(StringComparer.Ordinal)
    {
        "Equals",
        "ReferenceEquals",
        "ToString",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "Finalize",
    };

    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        "Series",
        "Socket",
        "Header",
        "Connector",
        "PartNumbers",
        "_SocketAt",
        "_HeaderAt",
        "_ConnectorAt",
    };

    public static bool Contain(string name) => Own.Contains(name) || Inherited.Contains(name);

    /// <summary>Determines whether every type inherits a member of that name from <see cref="object"/>.</summary>
    public static bool IsInherited(string name) => Inherited.Contains(name);

    /// <summary>Determines whether a series cannot have a name because its class has a member of that name.</summary>
    /// <param name="name">The name of the series.</param>
    /// <param name="selectors">The methods that select a part.</param>
    public static bool IsReserved(string name, IEnumerable<string> selectors) =>
        name is "Series" or "PartNumbers" || selectors.Contains(name);
}
