using Keyway;

namespace Panasonic.Tests;

/// <summary>The parts of a series that a statement in its datasheet is about.</summary>
internal static class SeriesParts
{
    public static IReadOnlyList<Connector> Standard(this Series series) => [.. series.Parts.Where(part => part.Variant is null)];

    public static IReadOnlyList<Connector> WithInspectionUse(this Series series) =>
        [.. series.Parts.Where(part => part.Variant == "inspection")];

    public static IReadOnlyList<Connector> Of(this IEnumerable<Connector> parts, ConnectorRole role) =>
        [.. parts.Where(part => part.Role == role)];

    /// <summary>Gets the part numbers in ordinal order.</summary>
    public static IEnumerable<string> Numbers(this IEnumerable<Connector> parts) =>
        parts.Select(part => part.PartNumber.Value).Order(StringComparer.Ordinal);
}
