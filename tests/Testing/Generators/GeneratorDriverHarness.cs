using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Testing;

/// <summary>
/// Runs a generator repeatedly, with edits in between, as an editor does. Each <see cref="Run"/> returns which steps ran again.
/// </summary>
public sealed class GeneratorDriverHarness
{
    private readonly CSharpParseOptions parseOptions;
    private readonly Dictionary<string, AdditionalText> additionalFiles = [];
    private Compilation compilation;
    private GeneratorDriver driver;
    private InMemoryOptions options = InMemoryOptions.None;

    /// <summary>Creates a harness for a library without files.</summary>
    /// <param name="generator">The generator under test.</param>
    /// <param name="parseOptions">The options for parsing code, or null for C#'s default version.</param>
    /// <param name="references">The references of the library, or null for <see cref="Framework.References"/>.</param>
    public GeneratorDriverHarness(
        IIncrementalGenerator generator,
        CSharpParseOptions? parseOptions = null,
        IEnumerable<MetadataReference>? references = null
    )
    {
        this.parseOptions = parseOptions ?? CSharpParseOptions.Default;
        compilation = CSharpCompilation.Create(
            "TestProject",
            references: references ?? Framework.References,
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            parseOptions: this.parseOptions,
            optionsProvider: options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );
    }

    /// <summary>Adds a C# file, or replaces the one with the same path.</summary>
    public GeneratorDriverHarness SetSource(string path, string code)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, parseOptions, path);
        SyntaxTree? old = compilation.SyntaxTrees.FirstOrDefault(existing => existing.FilePath == path);
        compilation = old is null ? compilation.AddSyntaxTrees(tree) : compilation.ReplaceSyntaxTree(old, tree);
        return this;
    }

    /// <summary>Adds a reference.</summary>
    public GeneratorDriverHarness AddReference(MetadataReference reference)
    {
        compilation = compilation.AddReferences(reference);
        return this;
    }

    /// <summary>Adds an additional file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="metadata">The options of the file, as in <c>("build_metadata.AdditionalFiles.KeywayCatalog", "true")</c>.</param>
    public GeneratorDriverHarness AddAdditionalFile(string path, string text, params (string Key, string Value)[] metadata)
    {
        var file = new InMemoryText(path, text);
        additionalFiles.Add(path, file);
        driver = driver.AddAdditionalTexts([file]);
        return metadata.Length == 0
            ? this
            : SetOptions(options.WithFile(path, metadata.Select(option => KeyValuePair.Create(option.Key, option.Value))));
    }

    /// <summary>Replaces the text of an additional file and nothing else.</summary>
    public GeneratorDriverHarness ReplaceAdditionalFile(string path, string text)
    {
        var file = new InMemoryText(path, text);
        driver = driver.ReplaceAdditionalText(additionalFiles[path], file);
        additionalFiles[path] = file;
        return this;
    }

    /// <summary>Removes an additional file.</summary>
    public GeneratorDriverHarness RemoveAdditionalFile(string path)
    {
        additionalFiles.Remove(path, out AdditionalText? file);
        driver = driver.RemoveAdditionalTexts([file!]);
        return this;
    }

    /// <summary>Sets an option of the whole build, such as <c>build_property.RootNamespace</c>.</summary>
    public GeneratorDriverHarness SetGlobalOption(string key, string value) => SetOptions(options.WithGlobal(key, value));

    /// <summary>Replaces the options provider with an equivalent one, as an editor often does.</summary>
    public GeneratorDriverHarness ReplaceOptionsProvider() => SetOptions(options.Copy());

    /// <summary>Runs the generator on all changes since the last run.</summary>
    public GeneratorRun Run(CancellationToken cancellationToken = default)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, cancellationToken);
        return new GeneratorRun(driver.GetRunResult().Results.Single(), output);
    }

    private GeneratorDriverHarness SetOptions(InMemoryOptions changed)
    {
        options = changed;
        driver = driver.WithUpdatedAnalyzerConfigOptions(changed);
        return this;
    }
}
