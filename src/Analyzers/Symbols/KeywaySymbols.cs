using System.Collections.Concurrent;
using Keyway.Analyzers.Relevance;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Symbols;

/// <summary>Keyway's types in a compilation, and the series whose parts it can use, which are read from symbols on first use.</summary>
internal sealed class KeywaySymbols
{
    private const string SeriesFactsName = "Keyway.SeriesFactsAttribute";
    private const string CatalogSeriesName = "Keyway.CatalogSeriesAttribute";

    private readonly Compilation compilation;
    private readonly INamedTypeSymbol? seriesFacts;
    private readonly INamedTypeSymbol? partNumberAttribute;
    private readonly INamedTypeSymbol? catalogSeries;
    private readonly ConcurrentDictionary<INamedTypeSymbol, Series?> series = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<Series, INamedTypeSymbol> classes = new();
    private readonly Lazy<IReadOnlyList<Series>> catalog;
    private readonly Lazy<IReadOnlyList<INamedTypeSymbol>> seriesClasses;

    private KeywaySymbols(Compilation compilation, INamedTypeSymbol interconnect)
    {
        this.compilation = compilation;
        Interconnect = interconnect;
        Connector = compilation.GetTypeByMetadataName("Keyway.Connector");
        PartNumber = compilation.GetTypeByMetadataName("Keyway.PartNumber");
        partNumberAttribute = compilation.GetTypeByMetadataName("Keyway.PartNumberAttribute");
        seriesFacts = compilation.GetTypeByMetadataName(SeriesFactsName);
        catalogSeries = compilation.GetTypeByMetadataName(CatalogSeriesName);
        catalog = new Lazy<IReadOnlyList<Series>>(FindCatalog);
        seriesClasses = new Lazy<IReadOnlyList<INamedTypeSymbol>>(FindClasses);
    }

    public INamedTypeSymbol Interconnect { get; }

    public INamedTypeSymbol? Connector { get; }

    public INamedTypeSymbol? PartNumber { get; }

    /// <summary>Gets all series that the compilation contains or references.</summary>
    public IReadOnlyList<Series> Catalog => catalog.Value;

    /// <summary>Gets the generated classes of these series. Finding the classes does not read any series.</summary>
    public IReadOnlyList<INamedTypeSymbol> SeriesClasses => seriesClasses.Value;

    /// <summary>Gets the files generated from the compilation's own catalogs. They are large and do not contain designs.</summary>
    public IEnumerable<SyntaxTree> SeriesFiles =>
        SeriesClasses.SelectMany(type =>
            type.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree)
                .Where(tree => Path.GetFileName(tree.FilePath) == $"{FullName(type)}.g.cs")
        );

    /// <summary>Creates the symbols of a compilation, or null if the compilation does not reference Keyway.</summary>
    public static KeywaySymbols? TryCreate(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Keyway.Interconnect") is { } interconnect ? new KeywaySymbols(compilation, interconnect) : null;

    /// <summary>Determines whether a symbol belongs to Keyway's runtime library.</summary>
    public bool IsRuntime(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Interconnect.ContainingAssembly);

    /// <summary>Determines whether a type is one of those whose members create designs.</summary>
    public bool IsDesign(INamedTypeSymbol? type) => type is not null && DesignVocabulary.Types.Contains(type.Name) && IsRuntime(type);

    /// <summary>Determines whether a parameter, property or field takes part numbers.</summary>
    public bool IsPartNumber(ISymbol target) => partNumberAttribute is not null && HasAttribute(target, partNumberAttribute);

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

    /// <summary>Gets the series of a generated class, or null if the class is not one.</summary>
    public Series? GetSeries(INamedTypeSymbol? type) => type is null ? null : series.GetOrAdd(type, ReadSeries);

    /// <summary>
    /// Gets the part that a property of a series class returns, or null if the property returns no part. The constant with the property's
    /// name contains the part number.
    /// </summary>
    public Connector? GetPart(IPropertySymbol property)
    {
        if (!property.IsStatic || !IsConnector(property.Type) || GetSeries(property.ContainingType) is not { } found)
        {
            return null;
        }

        // Reading one constant makes the compiler load all of them. A name is a part number in which an underscore replaces each character
        // that identifiers cannot contain, so a name without underscores is the part number.
        if (!property.Name.Contains('_') && found.Find(property.Name) is { } part)
        {
            return part;
        }

        string? number = property
            .ContainingType.GetTypeMembers("PartNumbers")
            .SelectMany(type => type.GetMembers(property.Name))
            .OfType<IFieldSymbol>()
            .Select(field => field.ConstantValue as string)
            .FirstOrDefault(value => value is not null);
        return number is null ? null : found.Find(number);
    }

    /// <summary>Finds the generated type of a part, or null if the class of its series is unknown.</summary>
    public ITypeSymbol? FindType(Connector part) =>
        classes.TryGetValue(part.Series, out INamedTypeSymbol? type)
        && type.GetTypeMembers("PartNumbers")
            .SelectMany(numbers => numbers.GetMembers())
            .OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.ConstantValue is string number && number == part.PartNumber.Value)
            is { } constant
            ? type.GetMembers(constant.Name).OfType<IPropertySymbol>().FirstOrDefault()?.Type
            : null;

    /// <summary>Finds the fully qualified C# expression of a part, or null if the class of its series is unknown.</summary>
    public string? FindExpression(Connector part)
    {
        if (!classes.TryGetValue(part.Series, out INamedTypeSymbol? type))
        {
            return null;
        }

        string? name = type.GetTypeMembers("PartNumbers")
            .SelectMany(numbers => numbers.GetMembers())
            .OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.ConstantValue is string number && number == part.PartNumber.Value)
            ?.Name;
        return name is null ? null : $"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{name}";
    }

    private Series? ReadSeries(INamedTypeSymbol type)
    {
        if (seriesFacts is null)
        {
            return null;
        }

        foreach (AttributeData data in type.GetAttributes())
        {
            if (
                SymbolEqualityComparer.Default.Equals(data.AttributeClass, seriesFacts)
                && data.ConstructorArguments.Length == 1
                && data.ConstructorArguments[0].Value is string manifest
            )
            {
                Series read = DecodedSeries.GetOrDecode(
                    FullName(type),
                    data.ApplicationSyntaxReference?.SyntaxTree ?? (object?)GetMetadataId(type.ContainingAssembly),
                    manifest
                );
                classes.TryAdd(read, type);
                return read;
            }
        }

        return null;
    }

    private List<Series> FindCatalog() => [.. SeriesClasses.Select(GetSeries).OfType<Series>()];

    private List<INamedTypeSymbol> FindClasses()
    {
        if (catalogSeries is null)
        {
            return [];
        }

        // Follows the order in which generated code registers series at run time: if two series have the same part number, the first wins.
        IEnumerable<IAssemblySymbol> libraries = compilation
            .SourceModule.ReferencedAssemblySymbols.Where(assembly =>
                assembly.Modules.Any(module => module.ReferencedAssemblies.Any(name => name.Name == Interconnect.ContainingAssembly.Name))
            )
            .OrderBy(GetAlias, StringComparer.Ordinal);
        return [.. FindSeriesClasses([compilation.Assembly]), .. libraries.GroupBy(GetAlias).SelectMany(FindSeriesClasses)];
    }

    // Compilations in an editor or in the build server have their own references to a library, but share its metadata ID.
    private MetadataId? GetMetadataId(IAssemblySymbol assembly) =>
        (compilation.GetMetadataReference(assembly) as PortableExecutableReference)?.GetMetadataId();

    /// <summary>Gets the name of a type with its namespaces, without <c>ToDisplayString</c>, which loads the members of the type.</summary>
    public static string FullName(ITypeSymbol type)
    {
        string name = type.MetadataName;
        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            name = $"{space.MetadataName}.{name}";
        }

        return name;
    }

    // A loop instead of LINQ, because this runs for each argument of each call.
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

    private IEnumerable<INamedTypeSymbol> FindSeriesClasses(IEnumerable<IAssemblySymbol> assemblies) =>
        assemblies
            .SelectMany(assembly => assembly.GetAttributes())
            .Where(data =>
                SymbolEqualityComparer.Default.Equals(data.AttributeClass, catalogSeries) && data.ConstructorArguments.Length == 1
            )
            .Select(data => data.ConstructorArguments[0].Value)
            .OfType<INamedTypeSymbol>()
            .OrderBy(FullName, StringComparer.Ordinal);

    private string GetAlias(IAssemblySymbol assembly) =>
        compilation.GetMetadataReference(assembly)?.Properties.Aliases is { IsDefaultOrEmpty: false } aliases
        && !aliases.Contains(MetadataReferenceProperties.GlobalAlias)
            ? aliases[0]
            : "";
}
