namespace Keyway.Generator.Naming;

/// <summary>The members of every series' class, whose names no part can have.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Series", "Socket", "Header", "Connector", "PartNumbers",
        "Equals", "ReferenceEquals", "ToString", "GetHashCode", "GetType", "MemberwiseClone", "Finalize",
    };

    public static bool Contain(string name) => Names.Contains(name);
}
