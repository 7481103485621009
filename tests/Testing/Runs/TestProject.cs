using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A project in a workspace, the code that generators added to it, and what they reported.</summary>
internal sealed record TestProject(Project Project, ImmutableHashSet<DocumentId> Generated, ImmutableArray<Diagnostic> GeneratorDiagnostics)
{
    private const string Name = "TestProject";

    /// <summary>The documents that a person wrote.</summary>
    public IEnumerable<Document> WrittenDocuments => Project.Documents.Where(document => !Generated.Contains(document.Id));

    public static async Task<TestProject> CreateAsync(
        EvaluatedState state,
        ImmutableArray<MetadataReference> references,
        CompilationOptions compilationOptions,
        ParseOptions parseOptions,
        IEnumerable<ISourceGenerator> generators,
        CancellationToken cancellationToken
    )
    {
        Project project = new AdhocWorkspace()
            .AddProject(Name, LanguageNames.CSharp)
            .WithCompilationOptions(compilationOptions)
            .WithParseOptions(parseOptions)
            .WithMetadataReferences([.. references, .. state.State.AdditionalReferences]);
        foreach ((string path, SourceText text) in state.AdditionalFiles)
        {
            project = project.AddAdditionalDocument(Path.GetFileName(path), text, filePath: path).Project;
        }

        foreach ((string path, SourceText text) in state.State.AnalyzerConfigFiles)
        {
            project = project.AddAnalyzerConfigDocument(Path.GetFileName(path), text, filePath: path).Project;
        }

        foreach ((string path, SourceText text) in state.Sources)
        {
            project = project.AddDocument(Path.GetFileName(path), text, filePath: path).Project;
        }

        return await GenerateAsync(project, [.. generators], cancellationToken);
    }

    /// <summary>All that the compiler, the generators and the analyzers report, in the order of the files.</summary>
    public async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        Func<Diagnostic, bool> isCompilerDiagnosticIncluded,
        CancellationToken cancellationToken
    )
    {
        Compilation compilation = await GetCompilationAsync(Project, cancellationToken);
        var options = new CompilationWithAnalyzersOptions(
            Project.AnalyzerOptions,
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false
        );
        ImmutableArray<Diagnostic> analyzed = analyzers.IsEmpty
            ? []
            : await compilation.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync(cancellationToken);
        IEnumerable<Diagnostic> compiled = compilation.GetDiagnostics(cancellationToken).Where(isCompilerDiagnosticIncluded);
        return
        [
            .. compiled
                .Concat(GeneratorDiagnostics)
                .Concat(analyzed)
                .Where(diagnostic => !diagnostic.IsSuppressed)
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The text of every file by its path, generated ones included.</summary>
    public async Task<IReadOnlyDictionary<string, SourceText>> GetTextsAsync(CancellationToken cancellationToken)
    {
        var texts = new Dictionary<string, SourceText>();
        foreach (TextDocument document in Project.Documents.Concat(Project.AdditionalDocuments))
        {
            texts[document.FilePath!] = await document.GetTextAsync(cancellationToken);
        }

        return texts;
    }

    // Generated code becomes ordinary documents, so that analyzers and code fixes see one and the same project.
    private static async Task<TestProject> GenerateAsync(
        Project project,
        ImmutableArray<ISourceGenerator> generators,
        CancellationToken cancellationToken
    )
    {
        if (generators.IsEmpty)
        {
            return new TestProject(project, [], []);
        }

        GeneratorDriverRunResult result = CSharpGeneratorDriver
            .Create(
                generators,
                project.AnalyzerOptions.AdditionalFiles,
                (CSharpParseOptions)project.ParseOptions!,
                project.AnalyzerOptions.AnalyzerConfigOptionsProvider
            )
            .RunGenerators(await GetCompilationAsync(project, cancellationToken), cancellationToken)
            .GetRunResult();
        ImmutableHashSet<DocumentId> generated = [];
        foreach (SyntaxTree tree in result.GeneratedTrees)
        {
            Document document = project.AddDocument(
                Path.GetFileName(tree.FilePath),
                await tree.GetTextAsync(cancellationToken),
                filePath: tree.FilePath
            );
            project = document.Project;
            generated = generated.Add(document.Id);
        }

        return new TestProject(project, generated, result.Diagnostics);
    }

    private static async Task<Compilation> GetCompilationAsync(Project project, CancellationToken cancellationToken) =>
        (await project.GetCompilationAsync(cancellationToken))!;
}
