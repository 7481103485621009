using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The framework that a test project is built against.</summary>
public sealed class ReferenceAssemblies
{
    private readonly Lazy<ImmutableArray<MetadataReference>> references;

    private ReferenceAssemblies(string targetFramework, Func<IEnumerable<MetadataReference>> read)
    {
        TargetFramework = targetFramework;
        references = new(() => [.. read()]);
    }

    /// <summary>What tests are built against that name no framework.</summary>
    public static ReferenceAssemblies Default => Net.Net100;

    /// <summary>The name of the framework, as in <c>TargetFramework</c>.</summary>
    public string TargetFramework { get; }

    internal ImmutableArray<MetadataReference> References => references.Value;

    /// <summary>The framework's assemblies.</summary>
    public Task<ImmutableArray<MetadataReference>> ResolveAsync(string? language, CancellationToken cancellationToken) =>
        Task.FromResult(References);

    private static IEnumerable<MetadataReference> ReadTargetingPack(string targetFramework)
    {
        // The runtime lies in <dotnet>/shared/Microsoft.NETCore.App/<version>, the targeting packs in <dotnet>/packs.
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string packs = Path.GetFullPath(Path.Combine(runtime, "../../../packs/Microsoft.NETCore.App.Ref"));
        string? assemblies = Directory.Exists(packs)
            ? Directory.GetDirectories(packs).Select(pack => Path.Combine(pack, "ref", targetFramework)).FirstOrDefault(Directory.Exists)
            : null;
        return assemblies is null
            ? throw new InvalidOperationException($"The SDK has no reference assemblies for {targetFramework} in {packs}.")
            : Directory.GetFiles(assemblies, "*.dll").Select(file => MetadataReference.CreateFromFile(file));
    }

    /// <summary>.NET.</summary>
    public static class Net
    {
        /// <summary>.NET 8.</summary>
        public static ReferenceAssemblies Net80 { get; } = new("net8.0", () => Basic.Reference.Assemblies.Net80.References.All);

        /// <summary>.NET 10, from the SDK: Basic.Reference.Assemblies does not have it yet.</summary>
        public static ReferenceAssemblies Net100 { get; } = new("net10.0", () => ReadTargetingPack("net10.0"));
    }

    /// <summary>.NET Standard.</summary>
    public static class NetStandard
    {
        /// <summary>.NET Standard 2.0.</summary>
        public static ReferenceAssemblies NetStandard20 { get; } =
            new("netstandard2.0", () => Basic.Reference.Assemblies.NetStandard20.References.All);
    }
}
