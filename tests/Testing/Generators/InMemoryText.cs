using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Testing;

/// <summary>An additional file in memory.</summary>
internal sealed class InMemoryText(string path, string text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
