namespace Keyway.Benchmarks.Projects;

/// <summary>Projects of designs against the compiled library of parts.</summary>
internal static class DesignProjects
{
    /// <summary>As any other project that uses the library.</summary>
    public static BuiltProject WithKeyway(Workplace workplace, string name, IEnumerable<KeyValuePair<string, string>> files, string content = "") =>
        workplace.Create(name, Workplace.Package(PartsLibrary.Package) + content, files);

    /// <summary>The same project, from which Keyway's analyzers and its generator are taken away before it is compiled.</summary>
    public static BuiltProject WithoutKeyway(Workplace workplace, string name, IEnumerable<KeyValuePair<string, string>> files) => WithKeyway(
        workplace,
        name,
        files,
        """
        <Target Name="TakeKeywayAway" BeforeTargets="CoreCompile">
          <ItemGroup>
            <Analyzer Remove="@(Analyzer)" Condition="'%(Analyzer.NuGetPackageId)' == 'Keyway'" />
          </ItemGroup>
        </Target>
        """);
}
