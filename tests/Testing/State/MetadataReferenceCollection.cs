using System.Collections.Concurrent;
using System.Reflection;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What a test project references besides the framework.</summary>
public class MetadataReferenceCollection : List<MetadataReference>
{
    private static readonly ConcurrentDictionary<string, MetadataReference> Read = new();

    /// <summary>Adds an assembly of the running test.</summary>
    public void Add(Assembly assembly) => Add(assembly.Location);

    /// <summary>Adds an assembly file; it is read once, however many tests reference it.</summary>
    public void Add(string path) => Add(Read.GetOrAdd(path, file => MetadataReference.CreateFromFile(file)));
}
