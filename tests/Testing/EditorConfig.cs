using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Testing;

/// <summary>Settings as the compiler hands them to analyzers.</summary>
public static class EditorConfig
{
    /// <summary>The options that an <c>.editorconfig</c> in the root folder gives for files.</summary>
    /// <param name="text">Its text, with the headings of its sections.</param>
    /// <param name="paths">The files, by absolute paths.</param>
    public static AnalyzerOptions Parse(string text, IEnumerable<string> paths)
    {
        var file = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(SourceText.From(text), "/.editorconfig")));
        return new AnalyzerOptions(
            [],
            paths.Aggregate(
                InMemoryOptions.None,
                (options, path) => options.WithFile(path, file.GetOptionsForSourcePath(path).AnalyzerOptions)
            )
        );
    }
}
