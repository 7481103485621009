using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Benchmarks.Generation;

/// <summary>A catalog file as the compiler passes it to the generator, already in memory.</summary>
internal sealed class CatalogFileText(string path, string text) : AdditionalText
{
    private readonly SourceText source = SourceText.From(text);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => source;
}
