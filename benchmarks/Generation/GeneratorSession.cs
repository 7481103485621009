using Keyway.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Benchmarks.Generation;

/// <summary>The generator over catalogs and user code, which can be edited, as in an editor.</summary>
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

    /// <summary>Changes user code, and leaves it to <see cref="Run"/> to see what follows.</summary>
    public void EditUserCode() => compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(), UserCode(++edits));

    /// <summary>Changes what one catalog says, so that its code is another.</summary>
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
