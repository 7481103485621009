using System.Collections.Concurrent;
using Keyway.Analyzers.Relevance;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Symbols;

/// <summary>Keyway's types in a compilation, and the series whose parts it can use: read from symbols, when first asked for.</summary>
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

    /// <summary>Every series that the compilation holds or references.</summary>
    public IReadOnlyList<Series> Catalog => catalog.Value;

    /// <summary>The classes that hold these series; to find them reads no series.</summary>
    public IReadOnlyList<INamedTypeSymbol> SeriesClasses => seriesClasses.Value;

    /// <summary>The files that were generated for series of the compilation's own catalogs: large, and without a design.</summary>
    public IEnumerable<SyntaxTree> SeriesFiles =>
        SeriesClasses.SelectMany(type =>
            type.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree)
                .Where(tree => Path.GetFileName(tree.FilePath) == $"{FullName(type)}.g.cs")
        );

    /// <summary>The symbols; nothing if the compilation does not use Keyway.</summary>
    public static KeywaySymbols? TryCreate(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Keyway.Interconnect") is { } interconnect ? new KeywaySymbols(compilation, interconnect) : null;

    /// <summary>Whether a member belongs to Keyway's runtime library.</summary>
    public bool IsRuntime(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Interconnect.ContainingAssembly);

    /// <summary>Whether a type is one whose members make designs.</summary>
    public bool IsDesign(INamedTypeSymbol? type) => type is not null && DesignVocabulary.Types.Contains(type.Name) && IsRuntime(type);

    /// <summary>Whether a parameter, property or field takes part numbers.</summary>
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

    /// <summary>The series that a generated class holds; nothing if the class holds none.</summary>
    public Series? GetSeries(INamedTypeSymbol? type) => type is null ? null : series.GetOrAdd(type, ReadSeries);

    /// <summary>The part that a property of a series' class stands for: the constant of the same name says its number.</summary>
    public Connector? GetPart(IPropertySymbol property)
    {
        if (!property.IsStatic || !IsConnector(property.Type) || GetSeries(property.ContainingType) is not { } found)
        {
            return null;
        }

        // To look at the constants has the compiler load all of them. A name is made from a number by replacing what no name can have with
        // underscores, so that one without is the number itself.
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

    /// <summary>The type that was generated for parts like this one; nothing if its class is not known.</summary>
    public ITypeSymbol? FindType(Connector part) =>
        classes.TryGetValue(part.Series, out INamedTypeSymbol? type)
        && type.GetTypeMembers("PartNumbers")
            .SelectMany(numbers => numbers.GetMembers())
            .OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.ConstantValue is string number && number == part.PartNumber.Value)
            is { } constant
            ? type.GetMembers(constant.Name).OfType<IPropertySymbol>().FirstOrDefault()?.Type
            : null;

    /// <summary>The C# expression of a part, with all namespaces; nothing if its class is not known.</summary>
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
                && data.ConstructorArguments[0].Value is string sheet
            )
            {
                Series read = DecodedSeries.GetOrDecode(
                    FullName(type),
                    data.ApplicationSyntaxReference?.SyntaxTree ?? (object?)GetMetadataId(type.ContainingAssembly),
                    sheet
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

        // In the order in which the generated code makes them known to the program: of a number that two series have, the first counts.
        IEnumerable<IAssemblySymbol> libraries = compilation
            .SourceModule.ReferencedAssemblySymbols.Where(assembly =>
                assembly.Modules.Any(module => module.ReferencedAssemblies.Any(name => name.Name == Interconnect.ContainingAssembly.Name))
            )
            .OrderBy(GetAlias, StringComparer.Ordinal);
        return [.. FindSeriesClasses([compilation.Assembly]), .. libraries.GroupBy(GetAlias).SelectMany(FindSeriesClasses)];
    }

    // What compilations share of a library, in editors and in the build server, though each of them has a reference of its own.
    private MetadataId? GetMetadataId(IAssemblySymbol assembly) =>
        (compilation.GetMetadataReference(assembly) as PortableExecutableReference)?.GetMetadataId();

    /// <summary>The name of a type with its namespaces. The symbols' own way of writing it looks at the type's members.</summary>
    public static string FullName(ITypeSymbol type)
    {
        string name = type.MetadataName;
        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            name = $"{space.MetadataName}.{name}";
        }

        return name;
    }

    // Asked for each argument of each call.
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
