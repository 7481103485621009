using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Symbols;

/// <summary>The generated properties and constants that stand for parts.</summary>
internal sealed class PartSymbols(KeywaySymbols symbols)
{
    private const string PartNumbers = "PartNumbers";

    private readonly ConcurrentDictionary<IPropertySymbol, Connector?> parts = new(SymbolEqualityComparer.Default);

    /// <summary>Gets the part that a property of a series' class returns, or null if it returns none.</summary>
    public Connector? Get(IPropertySymbol property) =>
        parts.TryGetValue(property, out Connector? known) ? known : parts.GetOrAdd(property, Find);

    /// <summary>Finds the type generated for parts like this one, or returns null if the class of its series is unknown.</summary>
    public ITypeSymbol? FindType(Connector part) =>
        FindConstant(part) is { } constant
            ? constant.ContainingType.ContainingType.GetMembers(constant.Name).OfType<IPropertySymbol>().FirstOrDefault()?.Type
            : null;

    /// <summary>
    /// Finds the C# expression of a part, with all namespaces, or returns null if the class of its series is unknown.
    /// </summary>
    public string? FindExpression(Connector part) =>
        FindConstant(part) is { } constant
            ? $"{constant.ContainingType.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{constant.Name}"
            : null;

    private Connector? Find(IPropertySymbol property)
    {
        if (!property.IsStatic || !symbols.IsConnector(property.Type) || symbols.Series.Get(property.ContainingType) is not { } series)
        {
            return null;
        }

        // Identifiers replace characters that a name cannot have with underscores, so an identifier without one is the part number itself.
        // Looking at the constants would make the compiler load all of them.
        if (!property.Name.Contains('_') && series.Find(property.Name) is { } part)
        {
            return part;
        }

        string? number = GetConstants(property.ContainingType, property.Name).Select(GetNumber).FirstOrDefault(value => value is not null);
        return number is null ? null : series.Find(number);
    }

    private IFieldSymbol? FindConstant(Connector part) =>
        symbols.Series.FindClass(part.Series) is { } type
            ? GetConstants(type).FirstOrDefault(constant => GetNumber(constant) == part.PartNumber.Value)
            : null;

    private static IEnumerable<IFieldSymbol> GetConstants(INamedTypeSymbol series, string? name = null) =>
        series
            .GetTypeMembers(PartNumbers)
            .SelectMany(numbers => name is null ? numbers.GetMembers() : numbers.GetMembers(name))
            .OfType<IFieldSymbol>();

    private static string? GetNumber(IFieldSymbol constant) => constant.ConstantValue as string;
}
