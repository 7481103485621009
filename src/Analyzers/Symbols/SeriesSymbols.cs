using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Symbols;

/// <summary>The series that a compilation contains or references, read from the attributes of their classes when first needed.</summary>
internal sealed class SeriesSymbols
{
    private readonly Compilation compilation;
    private readonly IAssemblySymbol runtime;
    private readonly INamedTypeSymbol? seriesFacts;
    private readonly INamedTypeSymbol? catalogSeries;
    private readonly ConcurrentDictionary<INamedTypeSymbol, Series?> series = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<Series, INamedTypeSymbol> classes = new();
    private readonly Lazy<IReadOnlyList<Series>> all;
    private readonly Lazy<IReadOnlyList<INamedTypeSymbol>> allClasses;

    /// <param name="compilation">The compilation.</param>
    /// <param name="runtime">Keyway's runtime library; an assembly that does not reference it has no series.</param>
    public SeriesSymbols(Compilation compilation, IAssemblySymbol runtime)
    {
        this.compilation = compilation;
        this.runtime = runtime;
        seriesFacts = compilation.GetTypeByMetadataName("Keyway.SeriesFactsAttribute");
        catalogSeries = compilation.GetTypeByMetadataName("Keyway.CatalogSeriesAttribute");
        all = new Lazy<IReadOnlyList<Series>>(() => [.. Classes.Select(Get).OfType<Series>()]);
        allClasses = new Lazy<IReadOnlyList<INamedTypeSymbol>>(FindClasses);
    }

    /// <summary>Gets every series that the compilation contains or references.</summary>
    public IReadOnlyList<Series> All => all.Value;

    /// <summary>Gets the classes that hold these series; finding them decodes no series.</summary>
    public IReadOnlyList<INamedTypeSymbol> Classes => allClasses.Value;

    /// <summary>Gets the files generated for the compilation's own catalogs: large, and without a design.</summary>
    public IEnumerable<SyntaxTree> GeneratedFiles =>
        Classes.SelectMany(type =>
            type.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree)
                .Where(tree => Path.GetFileName(tree.FilePath) == $"{type.GetFullName()}.g.cs")
        );

    /// <summary>Gets the series that a generated class holds, or null if it holds none.</summary>
    public Series? Get(INamedTypeSymbol? type) => type is null ? null : series.GetOrAdd(type, Read);

    /// <summary>Finds the class of a series among those that were read, or returns null.</summary>
    public INamedTypeSymbol? FindClass(Series read) => classes.TryGetValue(read, out INamedTypeSymbol? type) ? type : null;

    private Series? Read(INamedTypeSymbol type)
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
                    type.GetFullName(),
                    data.ApplicationSyntaxReference?.SyntaxTree ?? (object?)GetMetadataId(type.ContainingAssembly),
                    manifest
                );
                classes.TryAdd(read, type);
                return read;
            }
        }

        return null;
    }

    private List<INamedTypeSymbol> FindClasses()
    {
        if (catalogSeries is null)
        {
            return [];
        }

        // In the order in which generated code registers them at run time: of two series with the same number, the first one counts.
        IEnumerable<IAssemblySymbol> libraries = compilation
            .SourceModule.ReferencedAssemblySymbols.Where(assembly =>
                assembly.Modules.Any(module => module.ReferencedAssemblies.Any(name => name.Name == runtime.Name))
            )
            .OrderBy(GetAlias, StringComparer.Ordinal);
        return [.. FindClasses([compilation.Assembly]), .. libraries.GroupBy(GetAlias).SelectMany(FindClasses)];
    }

    private IEnumerable<INamedTypeSymbol> FindClasses(IEnumerable<IAssemblySymbol> assemblies) =>
        assemblies
            .SelectMany(assembly => assembly.GetAttributes())
            .Where(data =>
                SymbolEqualityComparer.Default.Equals(data.AttributeClass, catalogSeries) && data.ConstructorArguments.Length == 1
            )
            .Select(data => data.ConstructorArguments[0].Value)
            .OfType<INamedTypeSymbol>()
            .OrderBy(MetadataNames.GetFullName, StringComparer.Ordinal);

    // Compilations in an editor or a build server share this ID of a library, although each has a reference of its own.
    private MetadataId? GetMetadataId(IAssemblySymbol assembly) =>
        (compilation.GetMetadataReference(assembly) as PortableExecutableReference)?.GetMetadataId();

    private string GetAlias(IAssemblySymbol assembly) =>
        compilation.GetMetadataReference(assembly)?.Properties.Aliases is { IsDefaultOrEmpty: false } aliases
        && !aliases.Contains(MetadataReferenceProperties.GlobalAlias)
            ? aliases[0]
            : "";
}
