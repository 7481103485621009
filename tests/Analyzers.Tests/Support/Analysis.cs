using System.Collections.Immutable;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Analyzers.Tests.Support;

/// <summary>Runs the analyzer on code that need not compile, and gives all it reports.</summary>
internal static class Analysis
{
    /// <summary>The language of user code.</summary>
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    private static readonly CSharpCompilation Bare = CSharpCompilation.Create(
        "Design",
        references: Framework.References,
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)
        // Statements that only show a finding drop what they make.
        .WithSpecificDiagnosticOptions([new("KEY1006", ReportDiagnostic.Suppress)])
    );

    /// <summary>An empty library that references the framework alone.</summary>
    public static CSharpCompilation WithoutKeyway => Bare;

    /// <summary>An empty library that references Keyway and the parts of Panasonic.</summary>
    public static CSharpCompilation WithKeyway { get; } =
        Bare.AddReferences(
            MetadataReference.CreateFromFile(typeof(Interconnect).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(Panasonic.F4).Assembly.Location)
        );

    public static CSharpCompilation WithCode(this CSharpCompilation compilation, string code, string path = "/0/Test0.cs") =>
        compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, ParseOptions, path));

    /// <summary>What the analyzers report. An exception in them fails the test.</summary>
    /// <param name="compilation">The code.</param>
    /// <param name="settings">The <c>.editorconfig</c> of all its files, with the headings of its sections.</param>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(this Compilation compilation, string settings = "")
    {
        var faults = new List<string>();
        var options = new CompilationWithAnalyzersOptions(
            EditorConfig.Parse(settings, compilation.SyntaxTrees.Select(tree => tree.FilePath)),
            (exception, _, _) => faults.Add(exception.ToString()),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false
        );
        ImmutableArray<Diagnostic> diagnostics = await compilation
            .WithAnalyzers([new DesignAnalyzer(), new SettingsAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync();
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan)];
    }

    /// <summary>The text that a location marks.</summary>
    public static string MarkedText(this Location location) =>
        location.SourceTree!.ToString().Substring(location.SourceSpan.Start, location.SourceSpan.Length);
}
