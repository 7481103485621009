using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Testing;

/// <summary>Settings as the compiler passes them to analyzers.</summary>
public static class EditorConfig
{
    /// <summary>Parses an <c>.editorconfig</c> in the root folder, and returns its options for files.</summary>
    /// <param name="text">The text of the <c>.editorconfig</c>, with its section headings.</param>
    /// <param name="paths">The absolute paths of the files.</param>
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
