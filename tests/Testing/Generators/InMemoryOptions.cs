using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OptionValues = System.Collections.Immutable.ImmutableDictionary<string, string>;

namespace Keyway.Testing;

/// <summary>Options for the whole build and for single files, as the compiler passes them to generators.</summary>
internal sealed class InMemoryOptions(OptionValues global, ImmutableDictionary<string, OptionValues> ofFiles)
    : AnalyzerConfigOptionsProvider
{
    public static readonly OptionValues NoValues = OptionValues.Empty.WithComparers(AnalyzerConfigOptions.KeyComparer);

    public static readonly InMemoryOptions None = new(NoValues, ImmutableDictionary<string, OptionValues>.Empty);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => OfFile(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OfFile(textFile.Path);

    public InMemoryOptions WithGlobal(string key, string value) => new(global.SetItem(key, value), ofFiles);

    public InMemoryOptions WithFile(string path, IEnumerable<KeyValuePair<string, string>> options) =>
        new(global, ofFiles.SetItem(path, NoValues.AddRange(options)));

    public InMemoryOptions Copy() => new(global, ofFiles);

    private Options OfFile(string path) => new(ofFiles.GetValueOrDefault(path, NoValues));

    private sealed class Options(OptionValues values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
