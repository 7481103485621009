using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Symbols;

/// <summary>Series as the analyzers know them, kept from one compilation to the next: after each key that is pressed there is a new one.</summary>
internal static class DecodedSeries
{
    // With the library, or the generated file, that holds a series what was decoded of it goes away.
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<(string Type, string Sheet), Series>> Kept = new();

    /// <summary>The series whose fact sheet a class carries.</summary>
    /// <param name="type">The class.</param>
    /// <param name="data">Its attribute.</param>
    /// <param name="compilation">The compilation that uses the class.</param>
    /// <param name="sheet">The fact sheet.</param>
    public static Series Of(INamedTypeSymbol type, AttributeData data, Compilation compilation, string sheet)
    {
        object? holder = data.ApplicationSyntaxReference?.SyntaxTree ?? (object?)compilation.GetMetadataReference(type.ContainingAssembly);
        return holder is null
            ? GeneratedSeries.Load(sheet, Create)
            : Kept.GetOrCreateValue(holder).GetOrAdd((type.ToDisplayString(), sheet), key => GeneratedSeries.Load(key.Sheet, Create));
    }

    private static Connector Create(Series series, int index) =>
        series.Facts.Parts[index].Family.Role switch
        {
            ConnectorRole.Socket => new CatalogSocket(series, index),
            ConnectorRole.Header => new CatalogHeader(series, index),
            _ => new CatalogConnector(series, index),
        };
}
