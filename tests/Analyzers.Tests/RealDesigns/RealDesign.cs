using Keyway.Analyzers.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Analyzers.Tests.RealDesigns;

/// <summary>A project as engineers write it, with the faults that running it showed.</summary>
/// <remarks>
/// A file begins with lines such as <c>fault KEY2003 reported Pump.cs:12 Pump.cs:40</c>: the rule, what the build does, and the lines at
/// which the error may stand. <c>also</c> names further findings that are right. The source files follow, each after <c>== name</c>.
/// </remarks>
/// <param name="Faults">The faults.</param>
/// <param name="Others">The rules and lines of further findings that are right.</param>
/// <param name="Sources">The names and texts of the source files.</param>
/// <param name="IsLibrary">Whether the project has no entry point.</param>
internal sealed record RealDesign(
    IReadOnlyList<RealFault> Faults,
    IReadOnlySet<(string Rule, string Place)> Others,
    IReadOnlyList<(string Name, string Text)> Sources,
    bool IsLibrary
)
{
    private const string Folder = "tests/Analyzers.Tests/RealDesigns/Projects";

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The names of all projects.</summary>
    public static IEnumerable<string> Names =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, Folder), "*.txt")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal);

    /// <summary>Reads a project.</summary>
    public static RealDesign Read(string name)
    {
        string[] parts = ("\n" + Repository.Read($"{Folder}/{name}.txt")).Split("\n== ");
        string[][] head = [.. parts[0].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))];
        return new RealDesign(
            [
                .. head.Where(words => words[0] == "fault")
                    .Select(words => new RealFault(words[1], Enum.Parse<Detection>(words[2], ignoreCase: true), words[3..].ToHashSet())),
            ],
            head.Where(words => words[0] == "also").Select(words => (words[1], words[2])).ToHashSet(),
            [.. parts[1..].Select(part => part.Split('\n', 2)).Select(part => (part[0], part[1]))],
            head.Any(words => words[0] == "library")
        );
    }

    /// <summary>Compiles the project.</summary>
    public Compilation Compile()
    {
        CSharpCompilation empty = Analysis.WithKeyway.WithOptions(
            Analysis
                .WithKeyway.Options.WithOutputKind(IsLibrary ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication)
                .WithNullableContextOptions(NullableContextOptions.Enable)
        );
        return Sources.Aggregate(
            empty.WithCode(ImplicitUsings, "/0/ImplicitUsings.cs"),
            (compilation, source) => compilation.WithCode(source.Text, "/0/" + source.Name)
        );
    }
}

/// <summary>A fault of a project.</summary>
/// <param name="Rule">The ID of the rule.</param>
/// <param name="Detection">What the build does.</param>
/// <param name="Places">The files and lines at which the error may stand.</param>
internal sealed record RealFault(string Rule, Detection Detection, IReadOnlySet<string> Places);

/// <summary>What the build does about a fault.</summary>
internal enum Detection
{
    /// <summary>It reports the fault at one of its places.</summary>
    Reported,

    /// <summary>It reports the fault at another line.</summary>
    Misplaced,

    /// <summary>It reports nothing.</summary>
    Missed,
}
