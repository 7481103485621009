using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Keyway.Benchmarks.Generation;

/// <summary>The references of the compilations in this process.</summary>
internal static class Frameworks
{
    /// <summary>Gets the assemblies of the framework that runs this process.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static MetadataReference Keyway { get; } = MetadataReference.CreateFromFile(typeof(Interconnect).Assembly.Location);
}
