using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Keyway.Analyzers.Symbols;

/// <summary>
/// Series as the analyzers know them, kept from one compilation to the next: after each key that is pressed there is a new one.
/// </summary>
internal static class DecodedSeries
{
    // With the library, or the generated file, that holds a series what was decoded of it goes away.
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<(string Type, string Sheet), Series>> Kept = new();

    /// <summary>The series whose fact sheet a class carries.</summary>
    /// <param name="type">The full name of the class.</param>
    /// <param name="holder">The file or the library that the class is in; nothing if that cannot be said.</param>
    /// <param name="sheet">The fact sheet.</param>
    public static Series GetOrDecode(string type, object? holder, string sheet) =>
        holder is null
            ? GeneratedSeries.Load(sheet, Create)
            : Kept.GetOrCreateValue(holder).GetOrAdd((type, sheet), key => GeneratedSeries.Load(key.Sheet, Create));

    private static Connector Create(Series series, int index) =>
        series.Manifest.Parts[index].Family.Role switch
        {
            ConnectorRole.Socket => new CatalogSocket(series, index),
            ConnectorRole.Header => new CatalogHeader(series, index),
            _ => new CatalogConnector(series, index),
        };
}
