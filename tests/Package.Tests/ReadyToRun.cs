namespace Keyway.Package.Tests;

/// <summary>The assemblies of the compiler in the package that are compiled ahead of time.</summary>
internal static class ReadyToRun
{
    private static readonly string[] Assemblies = ["Keyway.Analyzers.dll", "Keyway.Generator.dll", "Keyway.dll", "YamlDotNet.dll"];

    /// <summary>Gets the platforms for which the package has such assemblies, in ordinal order.</summary>
    public static IReadOnlyList<string> Platforms => ["linux-arm64", "linux-x64", "osx-arm64", "win-x64"];

    /// <summary>Returns the files in the package for a platform, in ordinal order.</summary>
    public static IEnumerable<string> FilesFor(string platform) => Assemblies.Select(assembly => $"tools/{platform}/{assembly}");
}
