using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Diagnostics;

/// <summary>A location in a catalog file, with value equality.</summary>
/// <remarks>A <see cref="Location"/> in a pipeline model would keep syntax trees alive.</remarks>
internal sealed record CatalogLocation(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static CatalogLocation Create(string path, SourceText text, TextSpan place)
    {
        TextSpan span = Limit(place, text);
        return new CatalogLocation(path, span, text.Lines.GetLinePositionSpan(span));
    }

    /// <summary>Returns the part of a span that is in the text. The YAML parser sometimes reports positions past its end.</summary>
    public static TextSpan Limit(TextSpan place, SourceText text)
    {
        int from = Math.Min(place.Start, text.Length);
        return TextSpan.FromBounds(from, Math.Max(from, Math.Min(place.End, text.Length)));
    }

    public Location ToLocation() => Location.Create(MessageText.Escape(Path), Span, Lines);
}
