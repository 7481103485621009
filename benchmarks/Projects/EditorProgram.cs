using System.Globalization;
using Keyway.Benchmarks.Measuring;

namespace Keyway.Benchmarks.Projects;

/// <summary>A program that measures completion with the editor services of Roslyn.</summary>
/// <remarks>
/// The SDK ships these services for <c>dotnet format</c>. They need a newer Roslyn than the benchmarks and the analyzers reference, so the
/// program is a separate project.
/// </remarks>
internal static class EditorProgram
{
    private const string Name = "Editor";

    // The same references as in tests/IntelliSense.Tests.
    private const string References = """
        <PropertyGroup>
          <OutputType>Exe</OutputType>
          <EditorServices>$(MSBuildExtensionsPath)DotnetTools/dotnet-format/</EditorServices>
        </PropertyGroup>
        <ItemGroup>
          <Reference Include="$(EditorServices)Microsoft.CodeAnalysis*.dll" />
          <Reference Include="$(EditorServices)System.Composition.*.dll" />
          <Reference Include="$(EditorServices)Microsoft.DiaSymReader.dll;$(EditorServices)Humanizer.dll" />
          <Reference Remove="$(EditorServices)*VisualBasic*.dll" />
          <Reference Remove="$(EditorServices)*MSBuild*.dll" />
          <Reference Remove="$(EditorServices)*ExternalAccess*.dll" />
        </ItemGroup>
        """;

    private const string Code = """
        using System.Globalization;
        using System.Reflection;
        using System.Diagnostics;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.Completion;
        using Microsoft.CodeAnalysis.CSharp;
        using Microsoft.CodeAnalysis.Host.Mef;
        using Microsoft.CodeAnalysis.Text;

        // Arguments: the number of keystrokes, the folder with the project's code, the libraries,
        // and after "--" the places, each as the code before the caret.
        const int Warm = 40;
        int keys = int.Parse(args[0], CultureInfo.InvariantCulture);
        int separator = Array.IndexOf(args, "--");
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        IEnumerable<string> assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Concat(args[2..separator]);
        Assembly features = Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features");
        MefHostServices services = MefHostServices.Create(
            [.. MefHostServices.DefaultAssemblies, typeof(CompletionService).Assembly, features]);
        var workspace = new AdhocWorkspace(services);
        var project = ProjectId.CreateNewId();
        ProjectInfo product = ProjectInfo.Create(project, VersionStamp.Create(), "Product", "Product", LanguageNames.CSharp)
            .WithCompilationOptions(
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .WithMetadataReferences(assemblies.Select(path => MetadataReference.CreateFromFile(path)));
        Solution solution = workspace.CurrentSolution.AddProject(product);
        foreach (string file in Directory.GetFiles(args[1], "*.cs"))
        {
            var text = SourceText.From(File.ReadAllText(file));
            solution = solution.AddDocument(DocumentId.CreateNewId(project), Path.GetFileName(file), text, filePath: file);
        }

        var id = DocumentId.CreateNewId(project);
        solution = solution.AddDocument(id, "Open.cs", SourceText.From(""), filePath: "/Open.cs");
        foreach (string place in args[(separator + 1)..])
        {
            var cpu = new List<double>();
            var clock = new List<double>();
            int offered = 0;
            for (int key = 0; key < keys + Warm; key++)
            {
                string before = "using Keyway;\nusing Acme;\n\nstatic class Open\n{\n    static void Build()\n    {\n"
                    + $"        int key{key} = {key};\n        var made = {place}";
                solution = solution.WithDocumentText(id, SourceText.From(before + ";\n    }\n}\n"));
                Document document = solution.GetDocument(id)!;
                CompletionService service = CompletionService.GetService(document)!;
                long start = Stopwatch.GetTimestamp();
                TimeSpan used = Environment.CpuUsage.TotalTime;
                offered = (await service.GetCompletionsAsync(document, before.Length)).ItemsList.Count;
                if (key >= Warm)
                {
                    cpu.Add((Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
                    clock.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{offered} {string.Join(',', cpu)} {string.Join(',', clock)}"));
        }
        """;

    public static BuiltProject Create(Workplace workplace)
    {
        BuiltProject program = workplace.Create(Name, References, [KeyValuePair.Create("Program.cs", Code)]);
        program.Build();
        return program;
    }

    /// <summary>Measures completion at each place repeatedly, with an edit of the file before each request.</summary>
    /// <param name="program">The program.</param>
    /// <param name="keys">The number of measured requests, after some to warm up.</param>
    /// <param name="folder">The folder with the project's code, without the file that contains the caret.</param>
    /// <param name="libraries">The libraries that the project references in addition to the framework.</param>
    /// <param name="places">The code before the caret for each place, inside an expression.</param>
    public static IReadOnlyList<EditorFigures> Run(BuiltProject program, int keys, string folder, string[] libraries, string[] places)
    {
        string[] all =
        [
            Path.Combine(program.Output, Name + ".dll"),
            keys.ToString(CultureInfo.InvariantCulture),
            folder,
            .. libraries,
            "--",
            .. places,
        ];
        string[] lines = Command.Run(program.Folder, "dotnet", all).Output.Trim().Split('\n');
        return [.. lines.Zip(places, (line, place) => Parse(place, line.Split(' ')))];
    }

    private static EditorFigures Parse(string place, string[] fields) =>
        new(place, int.Parse(fields[0], CultureInfo.InvariantCulture), List(fields[1]), List(fields[2]));

    private static double[] List(string text) => [.. text.Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}

/// <summary>The figures of completion at a place.</summary>
/// <param name="Place">The code before the caret.</param>
/// <param name="Offered">The number of completion items.</param>
/// <param name="Cpu">The processor time of each request, in milliseconds.</param>
/// <param name="Clock">The elapsed time of each request, in milliseconds.</param>
internal sealed record EditorFigures(string Place, int Offered, IReadOnlyList<double> Cpu, IReadOnlyList<double> Clock);
