using System.Collections.Immutable;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Analyzers.Tests.Support;

/// <summary>Runs the analyzer on code that need not compile, and returns all diagnostics.</summary>
internal static class Analysis
{
    /// <summary>Gets the language version of user code.</summary>
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    private static readonly CSharpCompilation Bare = CSharpCompilation.Create(
        "Design",
        references: Framework.References,
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, deterministic: true)
        // Disables KEY1006, because statements that only show a finding ignore their result.
        .WithSpecificDiagnosticOptions([new("KEY1006", ReportDiagnostic.Suppress)])
    );

    /// <summary>Gets an empty library that references only the framework.</summary>
    public static CSharpCompilation WithoutKeyway => Bare;

    /// <summary>Gets an empty library that references Keyway and Keyway.Panasonic.</summary>
    public static CSharpCompilation WithKeyway { get; } =
        Bare.AddReferences(
            MetadataReference.CreateFromFile(typeof(Interconnect).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(Panasonic.F4).Assembly.Location)
        );

    public static CSharpCompilation WithCode(this CSharpCompilation compilation, string code, string path = "/0/Test0.cs") =>
        compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, ParseOptions, path));

    /// <summary>Returns the diagnostics of the analyzers. An exception in an analyzer fails the test.</summary>
    /// <param name="compilation">The code.</param>
    /// <param name="settings">The <c>.editorconfig</c> for all files, with its section headings.</param>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(this Compilation compilation, string settings = "")
    {
        var faults = new List<string>();
        AnalyzerOptions configured = EditorConfig.Parse(settings, compilation.SyntaxTrees.Select(tree => tree.FilePath));
        ProgramRecorder.Record(compilation, configured);
        var options = new CompilationWithAnalyzersOptions(
            configured,
            (exception, _, _) => faults.Add(exception.ToString()),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false
        );
        ImmutableArray<Diagnostic> diagnostics = await compilation
            .WithAnalyzers([new DesignAnalyzer(), new BoardFileAnalyzer(), new SettingsAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync();
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan)];
    }

    /// <summary>Returns the source text at a location.</summary>
    public static string MarkedText(this Location location) =>
        location.SourceTree!.ToString().Substring(location.SourceSpan.Start, location.SourceSpan.Length);
}
