using System.Collections.Immutable;
using System.Reflection.Metadata;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Naming;
using Keyway.Generator.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Pipeline;

/// <summary>A series in a referenced library.</summary>
/// <param name="FullName">The full name of its class.</param>
/// <param name="Library">The name of the library.</param>
/// <param name="Alias">The alias of the reference, or null if the types of the library are visible without one.</param>
/// <remarks>Series are read from the reference, not from the compilation, so that editing user code does not run this again.</remarks>
internal sealed record ReferencedSeries(string FullName, string Library, string? Alias)
{
    private const string Attribute = nameof(CatalogSeriesAttribute);
    private const string AttributeNamespace = nameof(Keyway);

    /// <summary>Reads the series of a library from the assembly attributes in its generated code.</summary>
    public static EquatableArray<ReferencedSeries> Read(MetadataReference reference, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        (string library, IEnumerable<string> names) = reference switch
        {
            CompilationReference other => (other.Compilation.Assembly.Name, FromAttributes(other.Compilation.Assembly)),
            PortableExecutableReference { Properties.Kind: MetadataImageKind.Assembly } file => FromFile(file),
            _ => default,
        };
        ImmutableArray<string> aliases = reference.Properties.Aliases;
        string? alias = aliases.IsDefaultOrEmpty || aliases.Contains(MetadataReferenceProperties.GlobalAlias) ? null : aliases[0];
        return names is null || (alias is not null && !Identifiers.IsPlain(alias))
            ? EquatableArray<ReferencedSeries>.Empty
            : names
                .Where(IsTypeName)
                .OrderBy(name => name, StringComparer.Ordinal)
                .Select(name => new ReferencedSeries(name, library, alias))
                .ToEquatableArray();
    }

    /// <summary>Returns the series that code can name; a name that several classes share is ambiguous.</summary>
    public static IEnumerable<ReferencedSeries> FindNameable(IEnumerable<ReferencedSeries> all) =>
        Alike(all).Where(alike => alike.Count == 1).Select(alike => alike[0]);

    /// <summary>Returns the libraries whose series code cannot name, because other libraries contain all of them too.</summary>
    public static IEnumerable<string> FindUnnameable(IReadOnlyList<ReferencedSeries> all) =>
        all.Select(series => series.Library)
            .Except(FindNameable(all).Select(series => series.Library))
            .OrderBy(library => library, StringComparer.Ordinal);

    /// <summary>Returns a finding for each series that both a library and the project itself contain.</summary>
    /// <remarks>
    /// For a series that two libraries contain, the compiler reports an error where code names it. A finding here would break the build of
    /// projects that never name the series: a project that references a design gets the libraries of the design, but not the aliases.
    /// </remarks>
    public static IEnumerable<CatalogFinding> FindClashes(IEnumerable<ReferencedSeries> all, IEnumerable<SeriesName> own)
    {
        Dictionary<string, string> libraries = all.Where(series => series.Alias is null)
            .GroupBy(series => series.FullName, StringComparer.Ordinal)
            .ToDictionary(alike => alike.Key, alike => alike.First().Library, StringComparer.Ordinal);
        foreach (SeriesName name in own)
        {
            if (libraries.TryGetValue(name.FullName, out string? library))
            {
                yield return new CatalogFinding(
                    CatalogRules.DuplicateSeries,
                    name.Location,
                    $"the series {name.ShownName} is already in {library}; remove this file, or reference {library} under an alias"
                );
            }
        }
    }

    private static IEnumerable<List<ReferencedSeries>> Alike(IEnumerable<ReferencedSeries> all) =>
        all.Distinct()
            .GroupBy(series => (series.Alias, series.FullName))
            .Select(alike => alike.OrderBy(series => series.Library, StringComparer.Ordinal).ToList());

    private static IEnumerable<string> FromAttributes(IAssemblySymbol assembly) =>
        assembly
            .GetAttributes()
            .Where(data =>
                data.AttributeClass
                    is { Name: Attribute, ContainingNamespace: { Name: AttributeNamespace, ContainingNamespace.IsGlobalNamespace: true } }
            )
            .Select(data => data.ConstructorArguments.Length == 1 ? data.ConstructorArguments[0].Value as INamedTypeSymbol : null)
            .Where(type => type is { DeclaredAccessibility: Accessibility.Public })
            .Select(type => type!.ToDisplayString());

    private static (string Library, IEnumerable<string> Names) FromFile(PortableExecutableReference file) =>
        LibraryMetadata.Read(
            file,
            static reader => (reader.GetString(reader.GetAssemblyDefinition().Name), (IEnumerable<string>)FromMetadata(reader))
        );

    private static List<string> FromMetadata(MetadataReader reader)
    {
        var names = new List<string>();
        foreach (CustomAttributeHandle handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            // An attribute stores a type as text: its name, then a comma and the assembly if the type is in another assembly.
            if (LibraryMetadata.ReadText(reader, handle, Attribute) is { } name)
            {
                names.Add(name.Split(',')[0]);
            }
        }

        return names;
    }

    // A library may contain any text there; only dotted identifiers get into code.
    private static bool IsTypeName(string name) => name.Split('.').All(Identifiers.IsPlain);
}
