using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Diagnostics;

/// <summary>A place in a catalog file, as a value: a <see cref="Location"/> in a pipeline model would keep syntax trees alive.</summary>
internal sealed record CatalogLocation(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static CatalogLocation In(string path, SourceText text, int start, int length)
    {
        // Some marks of the YAML parser lie past the end of the text.
        int from = Math.Max(0, Math.Min(start, text.Length));
        var span = TextSpan.FromBounds(from, Math.Max(from, Math.Min(start + length, text.Length)));
        return new CatalogLocation(path, span, text.Lines.GetLinePositionSpan(span));
    }

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
