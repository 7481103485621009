using Keyway.Generator.Diagnostics;
using Keyway.Generator.Model;
using Keyway.Generator.Reading;
using Keyway.Generator.Syntax;
using Keyway.Generator.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Pipeline;

/// <summary>The content of one catalog file, and the findings about it.</summary>
internal sealed record CatalogFile(
    SeriesModel? Series,
    SeriesName? Name,
    EquatableArray<NumberFamily> Numbers,
    StatedFigures? Figures,
    EquatableArray<CatalogFinding> Findings
)
{
    public static CatalogFile Read(AdditionalText file, CancellationToken cancellation)
    {
        SourceText text = file.GetText(cancellation) ?? SourceText.From("");
        var report = new CatalogReport(file.Path, text);
        string characters = text.ToString();
        int unreadable = characters.IndexOf('\uFFFD');
        if (unreadable >= 0)
        {
            report.Add(CatalogRules.Syntax, new TextSpan(unreadable, 1), "the file contains an invalid character; save it as UTF-8");
        }

        CatalogNode? root = CatalogParser.Parse(characters, report, cancellation);
        ReadSeries? read = root is null ? null : SeriesReader.Read(root, Path.GetFileName(file.Path), report);
        EquatableArray<CatalogFinding> findings = report.Findings.ToEquatableArray();
        if (read is null)
        {
            return new CatalogFile(null, null, EquatableArray<NumberFamily>.Empty, null, findings);
        }

        return new CatalogFile(
            read.Series,
            SeriesName.Create(read.Series, CatalogLocation.Create(file.Path, text, read.NameSpan)),
            NumberFamily.CreateAll(read.Series, file.Path, read.PartSpans, text).ToEquatableArray(),
            StatedFigures.Create(read.Series.Name, read.Series.Manufacturer, file.Path, read.SectionRows, text),
            findings
        );
    }
}
