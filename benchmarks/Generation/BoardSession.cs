using System.Diagnostics.CodeAnalysis;
using Keyway.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Benchmarks.Generation;

/// <summary>A generator driver whose boards and user code can be edited, as in an editor.</summary>
internal sealed class BoardSession
{
    private const string UserFile = "User.cs";
    private const string Value = "\"AXK740347G\"";
    private const string OtherValue = "\"AXK740447G\"";

    private readonly CatalogFileText[] boards;
    private Compilation compilation;
    private GeneratorDriver driver;
    private int edits;

    /// <summary>Creates a driver for several boards with the same layout.</summary>
    public BoardSession(string layout, int count, bool trackSteps = false)
    {
        boards = [.. Enumerable.Range(0, count).Select(i => new CatalogFileText($"/app/boards/Board{i}.kicad_pcb", layout))];
        compilation = CSharpCompilation.Create(
            "Product",
            [UserCode(0)],
            Frameworks.References.Append(Frameworks.Keyway),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        driver = CSharpGeneratorDriver.Create(
            [new CatalogGenerator().AsSourceGenerator()],
            boards,
            optionsProvider: new BoardOptions(),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: trackSteps)
        );
    }

    public GeneratorRunResult Result => driver.GetRunResult().Results.Single();

    public void Run() => driver = driver.RunGenerators(compilation);

    /// <summary>Changes the user code. The generator runs only with the next call of <see cref="Run"/>.</summary>
    public void EditUserCode() => compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(), UserCode(++edits));

    /// <summary>Changes the part of the connectors of one board, so that its code changes. <see cref="Run"/> runs the generator.</summary>
    public void EditBoard(int place)
    {
        string text = boards[place].GetText().ToString();
        (string old, string other) = text.Contains(Value, StringComparison.Ordinal) ? (Value, OtherValue) : (OtherValue, Value);
        var edited = new CatalogFileText(boards[place].Path, text.Replace(old, other, StringComparison.Ordinal));
        driver = driver.ReplaceAdditionalText(boards[place], edited);
        boards[place] = edited;
    }

    private static SyntaxTree UserCode(int edit) => CSharpSyntaxTree.ParseText($"class User {{ int edit = {edit}; }}", path: UserFile);

    private sealed class BoardOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("build_property.ProjectDir", "/app/");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Options("build_metadata.AdditionalFiles.KeywayBoardFolder", "boards");
    }

    private sealed class Options(string known, string content) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == known ? content : null;
            return value is not null;
        }
    }
}
