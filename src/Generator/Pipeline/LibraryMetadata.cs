using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Pipeline;

/// <summary>Reads what generated code put into compiled libraries.</summary>
internal static class LibraryMetadata
{
    private const ushort Prolog = 1;

    /// <summary>Determines whether a reference uses Keyway; few do, and only these are read.</summary>
    public static bool MayHaveCatalogs(MetadataReference reference) =>
        reference is CompilationReference
        || (reference is PortableExecutableReference { Properties.Kind: MetadataImageKind.Assembly } file && Read(file, UsesKeyway));

    /// <summary>Reads a library; returns the default value if it cannot be read.</summary>
    public static T? Read<T>(PortableExecutableReference file, Func<MetadataReader, T> read)
    {
        try
        {
            return
                file.GetMetadata() is AssemblyMetadata metadata
                && metadata.GetModules().FirstOrDefault()?.GetMetadataReader() is { IsAssembly: true } reader
                ? read(reader)
                : default;
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            // The compiler already reports a reference that cannot be read.
            return default;
        }
    }

    /// <summary>Returns the first argument of an attribute of Keyway, which is a text or a type, or null if it is another one.</summary>
    public static string? ReadText(MetadataReader reader, CustomAttributeHandle handle, string attributeName)
    {
        CustomAttribute attribute = reader.GetCustomAttribute(handle);
        if (!IsOfKeyway(reader, attribute, attributeName))
        {
            return null;
        }

        BlobReader value = reader.GetBlobReader(attribute.Value);
        return value.Length > 4 && value.ReadUInt16() == Prolog ? value.ReadSerializedString() : null;
    }

    private static bool UsesKeyway(MetadataReader reader) =>
        reader.AssemblyReferences.Any(handle => reader.StringComparer.Equals(reader.GetAssemblyReference(handle).Name, nameof(Keyway)));

    private static bool IsOfKeyway(MetadataReader reader, CustomAttribute attribute, string name)
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
        return reader.StringComparer.Equals(type.Name, name) && reader.StringComparer.Equals(type.Namespace, nameof(Keyway));
    }
}
