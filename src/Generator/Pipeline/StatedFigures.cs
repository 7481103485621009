using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Sections;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Pipeline;

/// <summary>The figures of one catalog file that the other series of the manufacturer may vouch for.</summary>
/// <param name="series">The name of the series.</param>
/// <param name="manufacturer">The manufacturer.</param>
/// <param name="path">The path of the file.</param>
/// <param name="rows">The rows of facts.</param>
/// <param name="text">The text of the file.</param>
/// <remarks>Equal only to itself: a file that is read again may have all figures in other places.</remarks>
internal sealed class StatedFigures(string series, string manufacturer, string path, IReadOnlyList<SectionRow> rows, SourceText text)
{
    // Most projects have too few series of a manufacturer to compare them.
    private readonly Lazy<IReadOnlyList<StatedFigure>> figures = new(() => Find(rows, text));

    public string Series => series;

    public string Manufacturer => manufacturer;

    public string Path => path;

    /// <summary>Gets the figures, in catalog order.</summary>
    public IReadOnlyList<StatedFigure> Figures => figures.Value;

    private static List<StatedFigure> Find(IReadOnlyList<SectionRow> rows, SourceText text)
    {
        var figures = new List<StatedFigure>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (SectionRow row in rows)
        {
            // Lists, such as that of stencils, have several rows of one scope.
            ManifestScope scope = Compare(row.Scope);
            string section = scope.IsEverything ? row.Definition.Keyword : $"{row.Definition.Keyword} {scope}";
            places.TryGetValue(section, out int place);
            places[section] = place + 1;
            foreach (SectionValue value in row.Values)
            {
                // Standards and methods are spelled in several ways.
                if (value.Field.Kind != ValueKind.Text)
                {
                    TextSpan span = CatalogLocation.Limit(value.Node.Span, text);
                    var id = new FigureId(section, place, value.Key);
                    figures.Add(new StatedFigure(id, value.Text, span, text.Lines.GetLinePositionSpan(span)));
                }
            }
        }

        return figures;
    }

    // Where a series has no variants, figures without a scope are those of standard parts.
    private static ManifestScope Compare(ManifestScope scope) =>
        scope.Variant == ManifestKeywords.Standard
            ? ManifestScope.Create(scope.Contacts, scope.Heights, scope.Role, null, scope.Options)
            : scope;
}

/// <summary>A figure of a section.</summary>
/// <param name="Id">What the figure is, which the same figures of two catalogs share.</param>
/// <param name="Text">The figure.</param>
/// <param name="Span">The location in the file.</param>
/// <param name="Lines">The lines of the location.</param>
internal sealed record StatedFigure(FigureId Id, string Text, TextSpan Span, LinePositionSpan Lines)
{
    public string Key => Id.Key;
}

/// <summary>What a figure is: its section with the scope, the place of the row among those of the same scope, and the key.</summary>
internal readonly record struct FigureId(string Section, int Place, string Key);
