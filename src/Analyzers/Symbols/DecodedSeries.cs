using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Keyway.Analyzers.Symbols;

/// <summary>
/// A cache of decoded series that outlives a compilation, because an editor creates a new compilation after every keystroke.
/// </summary>
internal static class DecodedSeries
{
    // The keys are the libraries and the generated files that contain the series. Entries go away with them.
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<(string Type, string Manifest), Series>> Kept = new();

    /// <summary>Gets the series of a generated class, and decodes its series manifest if the cache does not contain it.</summary>
    /// <param name="type">The full name of the class.</param>
    /// <param name="holder">The file or library that contains the class, or null if it is unknown; the series is not cached then.</param>
    /// <param name="manifest">The series manifest.</param>
    public static Series GetOrDecode(string type, object? holder, string manifest) =>
        holder is null
            ? GeneratedSeries.Load(manifest, Create)
            : Kept.GetOrCreateValue(holder).GetOrAdd((type, manifest), key => GeneratedSeries.Load(key.Manifest, Create));

    private static Connector Create(Series series, int index) =>
        series.Manifest.Parts[index].Family.Role switch
        {
            ConnectorRole.Socket => new CatalogSocket(series, index),
            ConnectorRole.Header => new CatalogHeader(series, index),
            _ => new CatalogConnector(series, index),
        };
}
