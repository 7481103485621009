using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;

namespace Keyway.Generator.Reading.Sections.Vouching;

/// <summary>Warns about figures that test methods and norms do not use; see <see cref="UsualFigures"/>.</summary>
internal sealed class FigureChecks(CatalogReport report)
{
    public void Check(IReadOnlyList<SectionRow> facts)
    {
        foreach (SectionRow row in facts)
        {
            foreach (SectionValue value in row.Values)
            {
                // A figure that is round in the unit of the datasheet may not be round in newtons.
                string text = value.Key is SectionKeys.InsertionForcePerContact or SectionKeys.RemovalForcePerContact
                    ? value.TypedText
                    : value.Text;
                if (UsualFigures.FindUsual(row.Definition.Keyword, value.Key, text) is { } usual)
                {
                    report.Add(CatalogRules.Unfitting, value.Node.Span, $"'{value.Key}' is {value.TypedText}, but {usual}");
                }
            }
        }
    }
}
