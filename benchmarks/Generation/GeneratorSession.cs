using Keyway.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Benchmarks.Generation;

/// <summary>A generator driver whose catalogs and user code can be edited, as in an editor.</summary>
internal sealed class GeneratorSession
{
    private const string UserFile = "User.cs";
    private const string Cycles = "matingCycles: 50\n";
    private const string OtherCycles = "matingCycles: 60\n";

    private readonly CatalogFileText[] catalogs;
    private Compilation compilation;
    private GeneratorDriver driver;
    private int edits;

    public GeneratorSession(IReadOnlyList<KeyValuePair<string, string>> files, bool trackSteps = false)
    {
        catalogs = [.. files.Select(file => new CatalogFileText("/catalog/" + file.Key, file.Value))];
        compilation = CSharpCompilation.Create(
            "Product",
            [UserCode(0)],
            Frameworks.References.Append(Frameworks.Keyway),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        driver = CSharpGeneratorDriver.Create(
            [new CatalogGenerator().AsSourceGenerator()],
            catalogs,
            optionsProvider: new CatalogOptions(),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: trackSteps)
        );
    }

    public GeneratorRunResult Result => driver.GetRunResult().Results.Single();

    public void Run() => driver = driver.RunGenerators(compilation);

    /// <summary>Changes the user code. The generator runs only with the next call of <see cref="Run"/>.</summary>
    public void EditUserCode() => compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(), UserCode(++edits));

    /// <summary>Changes a fact in one catalog, so that its generated code changes. <see cref="Run"/> runs the generator.</summary>
    public void EditCatalog(int place)
    {
        string text = catalogs[place].GetText().ToString();
        (string old, string other) = text.Contains(Cycles, StringComparison.Ordinal) ? (Cycles, OtherCycles) : (OtherCycles, Cycles);
        var edited = new CatalogFileText(catalogs[place].Path, text.Replace(old, other, StringComparison.Ordinal));
        driver = driver.ReplaceAdditionalText(catalogs[place], edited);
        catalogs[place] = edited;
    }

    private static SyntaxTree UserCode(int edit) => CSharpSyntaxTree.ParseText($"class User {{ int edit = {edit}; }}", path: UserFile);
}
