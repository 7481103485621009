using Keyway.Benchmarks.Catalogs;

namespace Keyway.Benchmarks.Projects;

/// <summary>A catalog as a compiled library, packed for projects that use its parts.</summary>
internal sealed class PartsLibrary
{
    public const string Package = "Acme.Parts";

    private PartsLibrary(CatalogSize size, string assembly)
    {
        Size = size;
        Assembly = assembly;
    }

    public CatalogSize Size { get; }

    /// <summary>Gets the path of the compiled library.</summary>
    public string Assembly { get; }

    public static PartsLibrary Pack(Workplace workplace, CatalogSize size, string package = Package)
    {
        BuiltProject project = workplace.Create(
            package,
            $"""
            <PropertyGroup>
              <Version>{Workplace.Version}</Version>
              <GenerateDocumentationFile>true</GenerateDocumentationFile>
              <DebugType>none</DebugType>
            </PropertyGroup>
            {Workplace.Package("Keyway", "PrivateAssets=\"none\"")}
            """,
            CatalogText.Files(size).Select(file => KeyValuePair.Create("catalog/" + file.Key, file.Value))
        );
        Measuring.Command.Run(project.Folder, "dotnet", "pack", "--no-restore", "--configuration", "Release", "--output", workplace.Feed);
        return new PartsLibrary(size, Path.Combine(project.Output, package + ".dll"));
    }
}
