using System.Collections.Immutable;
using System.Reflection;
using Keyway.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.IntelliSense.Tests.Support;

/// <summary>An open file with a caret, and what the editor services show there.</summary>
internal sealed class Editor
{
    private const string Caret = "$$";

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Keyway;
        using Panasonic;

        """;

    private static readonly MefHostServices Services = MefHostServices.Create([
        .. MefHostServices.DefaultAssemblies,
        typeof(CompletionService).Assembly,
        Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features"),
    ]);

    private static readonly ImmutableArray<MetadataReference> References = FindReferences();

    private readonly Document document;
    private readonly int caret;

    private Editor(Document document, int caret)
    {
        this.document = document;
        this.caret = caret;
    }

    /// <summary>
    /// Opens a file in a project that references Keyway and Keyway.Panasonic, and generates parts from a catalog if there is one.
    /// </summary>
    public static Editor At(string code, string? catalog = null)
    {
        string text = Usings + code;
        int caret = text.IndexOf(Caret, StringComparison.Ordinal);
        Assert.True(caret >= 0, "The code has no caret ($$).");
        var workspace = new AdhocWorkspace(Services);
        var project = ProjectId.CreateNewId();
        Solution solution = workspace.CurrentSolution.AddProject(
            ProjectInfo
                .Create(project, VersionStamp.Create(), "Product", "Product", LanguageNames.CSharp)
                .WithCompilationOptions(
                    new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                )
                .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
                .WithMetadataReferences(References)
        );
        if (catalog is not null)
        {
            solution = solution
                .AddAdditionalDocument(DocumentId.CreateNewId(project), "acme.yaml", catalog, filePath: "/catalog/acme.yaml")
                .AddAnalyzerConfigDocument(
                    DocumentId.CreateNewId(project),
                    ".editorconfig",
                    SourceText.From("root = true\n[*.yaml]\nbuild_metadata.AdditionalFiles.KeywayCatalog = true"),
                    filePath: "/.editorconfig"
                )
                .AddAnalyzerReference(project, new GeneratorReference());
        }

        var id = DocumentId.CreateNewId(project);
        solution = solution.AddDocument(id, "Boards.cs", text.Remove(caret, Caret.Length), filePath: "/Boards.cs");
        Assert.True(workspace.TryApplyChanges(solution));
        return new Editor(workspace.CurrentSolution.GetDocument(id)!, caret);
    }

    /// <summary>Opens a file with statements in a method.</summary>
    public static Editor InMethod(string code, string? catalog = null) =>
        At($"static class Boards\n{{\n    static void Build()\n    {{\n        {code}\n    }}\n}}\n", catalog);

    /// <summary>Gets the names that completion offers, in its order.</summary>
    public async Task<IReadOnlyList<string>> CompletionsAsync() => [.. (await ItemsAsync()).Select(item => item.DisplayText)];

    /// <summary>Gets the description that completion shows for an offered name.</summary>
    public async Task<string> DescriptionAsync(string completion)
    {
        CompletionItem item = Assert.Single(await ItemsAsync(), item => item.DisplayText == completion);
        CompletionDescription? description = await CompletionService.GetService(document)!.GetDescriptionAsync(document, item);
        return Lines(description!.Text);
    }

    /// <summary>Gets the tooltip of the word after the caret, section by section.</summary>
    public async Task<string> QuickInfoAsync()
    {
        QuickInfoItem? info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, caret);
        return Lines(string.Join("\n", Assert.IsType<QuickInfoItem>(info).Sections.Select(section => section.Text)));
    }

    /// <summary>Gets the signature help for the arguments at the caret, with one signature for each applicable method.</summary>
    public Task<IReadOnlyList<Signature>> SignaturesAsync() => SignatureHelp.AtAsync(document, caret);

    private async Task<ImmutableArray<CompletionItem>> ItemsAsync()
    {
        CompletionList list = await CompletionService.GetService(document)!.GetCompletionsAsync(document, caret);
        return [.. list.ItemsList];
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").Trim();

    // The framework of this process, and the two packages with their documentation, which an editor reads.
    private static ImmutableArray<MetadataReference> FindReferences()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        IEnumerable<string> assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework);
        return
        [
            .. assemblies.Select(path => MetadataReference.CreateFromFile(path)),
            Documented(typeof(Interconnect).Assembly),
            Documented(typeof(Panasonic.F4).Assembly),
        ];
    }

    private static PortableExecutableReference Documented(Assembly assembly)
    {
        string documentation = Path.ChangeExtension(assembly.Location, ".xml");
        Assert.True(File.Exists(documentation), $"{documentation} is missing.");
        return MetadataReference.CreateFromFile(assembly.Location, documentation: XmlDocumentationProvider.CreateFromFile(documentation));
    }

    private sealed class GeneratorReference : AnalyzerReference
    {
        public override string? FullPath => null;

        public override object Id => typeof(CatalogGenerator);

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => [new CatalogGenerator().AsSourceGenerator()];
    }
}
