using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Diagnostics;

/// <summary>A location in a catalog file, with value equality.</summary>
/// <remarks>A <see cref="Location"/> in a pipeline model would keep syntax trees alive.</remarks>
internal sealed record CatalogLocation(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static CatalogLocation Create(string path, SourceText text, TextSpan place)
    {
        // The YAML parser sometimes reports positions past the end of the text.
        int from = Math.Min(place.Start, text.Length);
        var span = TextSpan.FromBounds(from, Math.Max(from, Math.Min(place.End, text.Length)));
        return new CatalogLocation(path, span, text.Lines.GetLinePositionSpan(span));
    }

    public Location ToLocation() => Location.Create(MessageText.Escape(Path), Span, Lines);
}
