namespace Keyway.Generator.Naming;

/// <summary>The members of every series' class, whose names neither a part nor the class itself can have.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Series", "Socket", "Header", "Connector", "PartNumbers", "_SocketAt", "_HeaderAt", "_ConnectorAt",
        "Equals", "ReferenceEquals", "ToString", "GetHashCode", "GetType", "MemberwiseClone", "Finalize",
    };

    public static bool Contain(string name) => Names.Contains(name);
}
