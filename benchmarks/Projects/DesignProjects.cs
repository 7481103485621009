namespace Keyway.Benchmarks.Projects;

/// <summary>Projects of designs against the compiled library of parts.</summary>
internal static class DesignProjects
{
    /// <summary>Takes Keyway's analyzers and its generator away before a project is compiled.</summary>
    /// <remarks>To exclude them from the reference does not: the SDK passes them all the same.</remarks>
    public const string TakeKeywayAway = """
        <Target Name="TakeKeywayAway" BeforeTargets="CoreCompile">
          <ItemGroup>
            <Analyzer Remove="@(Analyzer)" Condition="'%(Analyzer.NuGetPackageId)' == 'Keyway'" />
          </ItemGroup>
        </Target>
        """;

    /// <summary>As any other project that uses the library.</summary>
    public static BuiltProject WithKeyway(
        Workplace workplace,
        string name,
        IEnumerable<KeyValuePair<string, string>> files,
        string content = ""
    ) => workplace.Create(name, Workplace.Package(PartsLibrary.Package) + content, files);

    /// <summary>The same project without them.</summary>
    public static BuiltProject WithoutKeyway(Workplace workplace, string name, IEnumerable<KeyValuePair<string, string>> files) =>
        WithKeyway(workplace, name, files, TakeKeywayAway);
}
