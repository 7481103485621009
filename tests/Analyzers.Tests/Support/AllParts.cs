using Panasonic;

namespace Keyway.Analyzers.Tests.Support;

/// <summary>The parts of the compiled library.</summary>
internal static class AllParts
{
    public static IReadOnlyList<Connector> Connectors { get; } = [.. F4.Series.Parts, .. F4S.Series.Parts, .. P4.Series.Parts];

    /// <summary>Gets the standard sockets.</summary>
    public static IReadOnlyList<Connector> Sockets { get; } =
    [.. Connectors.Where(part => part.Role == ConnectorRole.Socket && part.Variant is null)];

    /// <summary>Gets the standard headers.</summary>
    public static IReadOnlyList<Connector> Headers { get; } =
    [.. Connectors.Where(part => part.Role == ConnectorRole.Header && part.Variant is null)];

    /// <summary>Returns the C# expression of a part.</summary>
    public static string Expression(Connector part) => $"{part.Series.Name}.{part.PartNumber}";
}
