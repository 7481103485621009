namespace Keyway.Benchmarks.Projects;

/// <summary>Creates projects of designs that use the compiled library of parts.</summary>
internal static class DesignProjects
{
    /// <summary>Removes Keyway's analyzers and its generator before a project is compiled.</summary>
    /// <remarks>Excluding them in the package reference does not suffice: the SDK passes them to the compiler anyway.</remarks>
    public const string TakeKeywayAway = """
        <Target Name="TakeKeywayAway" BeforeTargets="CoreCompile">
          <ItemGroup>
            <Analyzer Remove="@(Analyzer)" Condition="'%(Analyzer.NuGetPackageId)' == 'Keyway'" />
          </ItemGroup>
        </Target>
        """;

    /// <summary>Creates a project that references the library as a user would, with Keyway's analyzers and generator.</summary>
    public static BuiltProject WithKeyway(
        Workplace workplace,
        string name,
        IEnumerable<KeyValuePair<string, string>> files,
        string content = ""
    ) => workplace.Create(name, Workplace.Package(PartsLibrary.Package) + content, files);

    /// <summary>Creates the same project without Keyway's analyzers and generator.</summary>
    public static BuiltProject WithoutKeyway(Workplace workplace, string name, IEnumerable<KeyValuePair<string, string>> files) =>
        WithKeyway(workplace, name, files, TakeKeywayAway);
}
