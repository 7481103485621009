using System.Reflection.Metadata;
using Keyway.Catalogs;
using Keyway.Generator.Emission;
using Keyway.Generator.Model;
using Keyway.Generator.Values;
using Keyway.Parts;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Pipeline.Boards;

/// <summary>
/// The part numbers in the catalogs of a project and of the libraries that it references, by which components of boards are connectors.
/// </summary>
/// <param name="Manifests">For each series, the lines of its manifest that give the part numbers.</param>
/// <remarks>Equal to another with the same part numbers, so that an edited rating reads no board again.</remarks>
internal sealed record CatalogNumbers(EquatableArray<string> Manifests)
{
    private static readonly string[] Families = [ManifestKeywords.Socket, ManifestKeywords.Header, ManifestKeywords.Connector];

    private readonly Lazy<WrittenNumbers> numbers = new(() => new WrittenNumbers([.. Manifests.Select(SeriesManifest.Decode)]));

    /// <summary>Returns the lines with the part numbers of a series.</summary>
    public static string ReadSeries(SeriesModel series) => string.Join("\n", ManifestWriter.GetFamilyLines(series));

    /// <summary>Returns the lines with the part numbers of each series in a library.</summary>
    public static EquatableArray<string> ReadLibrary(MetadataReference reference, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        IEnumerable<string>? manifests = reference switch
        {
            CompilationReference other => FromAttributes(other.Compilation.Assembly),
            PortableExecutableReference { Properties.Kind: MetadataImageKind.Assembly } file => LibraryMetadata.Read(file, FromMetadata),
            _ => null,
        };
        return manifests?.Select(SelectFamilies).ToEquatableArray() ?? EquatableArray<string>.Empty;
    }

    /// <summary>Determines whether a text names a part.</summary>
    public bool IsNamed(string text) => Manifests.Count > 0 && numbers.Value.FindAll(text).Count > 0;

    public bool Equals(CatalogNumbers? other) => other is not null && Manifests.Equals(other.Manifests);

    public override int GetHashCode() => Manifests.GetHashCode();

    private static IEnumerable<string> FromAttributes(IAssemblySymbol assembly) =>
        assembly
            .GetAttributes()
            .Where(data => IsOfKeyway(data, nameof(CatalogSeriesAttribute)))
            .Select(data => data.ConstructorArguments.Length == 1 ? data.ConstructorArguments[0].Value as INamedTypeSymbol : null)
            .SelectMany(type => type?.GetAttributes() ?? [])
            .Where(data => IsOfKeyway(data, nameof(SeriesFactsAttribute)))
            .Select(data => data.ConstructorArguments.Length == 1 ? data.ConstructorArguments[0].Value as string : null)
            .OfType<string>();

    private static bool IsOfKeyway(AttributeData data, string name) =>
        data.AttributeClass is { ContainingNamespace: { Name: nameof(Keyway), ContainingNamespace.IsGlobalNamespace: true } } type
        && type.Name == name;

    private static List<string> FromMetadata(MetadataReader reader) =>
        [
            .. reader
                .CustomAttributes.Where(handle => reader.GetCustomAttribute(handle).Parent.Kind == HandleKind.TypeDefinition)
                .Select(handle => LibraryMetadata.ReadText(reader, handle, nameof(SeriesFactsAttribute)))
                .OfType<string>(),
        ];

    private static string SelectFamilies(string manifest) =>
        string.Join(
            "\n",
            manifest.Split('\n').Where(line => Array.Exists(Families, word => line.StartsWith(word + " ", StringComparison.Ordinal)))
        );
}
