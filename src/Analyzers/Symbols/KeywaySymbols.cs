using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Symbols;

/// <summary>Keyway's types in a compilation.</summary>
internal sealed class KeywaySymbols
{
    private readonly IAssemblySymbol runtime;
    private readonly INamedTypeSymbol? partNumberAttribute;
    private readonly ConcurrentDictionary<ISymbol, bool> partNumbers = new(SymbolEqualityComparer.Default);

    private KeywaySymbols(Compilation compilation, INamedTypeSymbol interconnect)
    {
        Interconnect = interconnect;
        runtime = interconnect.ContainingAssembly;
        Connector = compilation.GetTypeByMetadataName("Keyway.Connector");
        PartNumber = compilation.GetTypeByMetadataName("Keyway.PartNumber");
        partNumberAttribute = compilation.GetTypeByMetadataName("Keyway.PartNumberAttribute");
        Series = new SeriesSymbols(compilation, interconnect.ContainingAssembly);
        Parts = new PartSymbols(this);
        Boards = new BoardSymbols(compilation);
    }

    public INamedTypeSymbol Interconnect { get; }

    public INamedTypeSymbol? Connector { get; }

    public INamedTypeSymbol? PartNumber { get; }

    /// <summary>Gets the series that the compilation contains or references.</summary>
    public SeriesSymbols Series { get; }

    /// <summary>Gets the parts of these series.</summary>
    public PartSymbols Parts { get; }

    /// <summary>Gets the boards that the compilation contains or references.</summary>
    public BoardSymbols Boards { get; }

    /// <summary>Creates the symbols, or returns null if the compilation does not use Keyway.</summary>
    public static KeywaySymbols? TryCreate(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Keyway.Interconnect") is { } interconnect ? new KeywaySymbols(compilation, interconnect) : null;

    /// <summary>Determines whether a member belongs to Keyway's runtime library.</summary>
    public bool IsRuntime(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly
        && (ReferenceEquals(assembly, runtime) || SymbolEqualityComparer.Default.Equals(assembly, runtime));

    /// <summary>Determines whether the members of a type state designs.</summary>
    public bool IsDesign(INamedTypeSymbol? type) => type is not null && DesignVocabulary.Types.Contains(type.Name) && IsRuntime(type);

    /// <summary>Determines whether a method is an extension that makes a statement of an interconnect.</summary>
    public bool IsStatementExtension(IMethodSymbol method) =>
        method.IsExtensionMethod && method.ContainingType.Name == DesignVocabulary.Extensions && IsRuntime(method);

    /// <summary>Determines whether a parameter, property or field takes part numbers.</summary>
    public bool IsPartNumber(ISymbol target) =>
        partNumbers.TryGetValue(target, out bool isPartNumber)
            ? isPartNumber
            : partNumbers.GetOrAdd(target, partNumberAttribute is not null && HasAttribute(target, partNumberAttribute));

    /// <summary>Determines whether a type is <see cref="Keyway.Connector"/> or derives from it.</summary>
    public bool IsConnector(ITypeSymbol? type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, Connector))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAttribute(ISymbol target, INamedTypeSymbol attribute)
    {
        foreach (AttributeData data in target.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute))
            {
                return true;
            }
        }

        return false;
    }
}
