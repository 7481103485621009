using System.Reflection.Metadata;
using Keyway.Generator.Naming;
using Keyway.Generator.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Pipeline;

/// <summary>Finds the series that a referenced library holds, by the assembly attribute that its generated code carries.</summary>
/// <remarks>Reads the reference alone, not the compilation: an edit of user code then runs none of it again.</remarks>
internal static class ReferencedSeries
{
    private const string Attribute = nameof(CatalogSeriesAttribute);
    private const string AttributeNamespace = nameof(Keyway);

    /// <summary>The full names of the series' classes.</summary>
    public static EquatableArray<string> In(MetadataReference reference, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return reference switch
        {
            CompilationReference other => Sorted(FromAttributes(other.Compilation.Assembly)),
            PortableExecutableReference { Properties.Kind: MetadataImageKind.Assembly } file => Sorted(FromFile(file)),
            _ => default,
        };
    }

    private static EquatableArray<string> Sorted(IEnumerable<string> names) =>
        names.Where(IsTypeName).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    private static IEnumerable<string> FromAttributes(IAssemblySymbol assembly) => assembly.GetAttributes()
        .Where(data => data.AttributeClass is { Name: Attribute, ContainingNamespace: { Name: AttributeNamespace, ContainingNamespace.IsGlobalNamespace: true } })
        .Select(data => data.ConstructorArguments.Length == 1 ? data.ConstructorArguments[0].Value as INamedTypeSymbol : null)
        .Where(type => type is { DeclaredAccessibility: Accessibility.Public })
        .Select(type => type!.ToDisplayString());

    private static List<string> FromFile(PortableExecutableReference file)
    {
        try
        {
            return file.GetMetadata() is AssemblyMetadata metadata && metadata.GetModules().FirstOrDefault() is { } module
                ? FromMetadata(module.GetMetadataReader())
                : [];
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            // The compiler reports a reference that cannot be read.
            return [];
        }
    }

    private static List<string> FromMetadata(MetadataReader reader)
    {
        var names = new List<string>();
        if (!reader.IsAssembly || !reader.AssemblyReferences.Any(handle => reader.StringComparer.Equals(reader.GetAssemblyReference(handle).Name, nameof(Keyway))))
        {
            return names;
        }

        foreach (CustomAttributeHandle handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            if (!IsCatalogSeries(reader, attribute))
            {
                continue;
            }

            // A type in an attribute is its name as text, with the assembly behind a comma if it lies in another one.
            BlobReader value = reader.GetBlobReader(attribute.Value);
            if (value.Length > 4 && value.ReadUInt16() == 1 && value.ReadSerializedString() is { } name)
            {
                names.Add(name.Split(',')[0]);
            }
        }

        return names;
    }

    private static bool IsCatalogSeries(MetadataReader reader, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }

        EntityHandle parent = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
        {
            return false;
        }

        TypeReference type = reader.GetTypeReference((TypeReferenceHandle)parent);
        return reader.StringComparer.Equals(type.Name, Attribute) && reader.StringComparer.Equals(type.Namespace, AttributeNamespace);
    }

    // A library may hold any text there; only what is a dotted name gets into code.
    private static bool IsTypeName(string name) => name.Split('.').All(Identifiers.IsPlain);
}
