using Keyway.Generator.Diagnostics;
using Keyway.Generator.Model;
using Keyway.Generator.Reading;
using Keyway.Generator.Syntax;
using Keyway.Generator.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Pipeline;

/// <summary>What one catalog file says, and what is wrong with it.</summary>
internal sealed record CatalogFile(SeriesModel? Series, SeriesName? Name, EquatableArray<CatalogFinding> Findings)
{
    public static CatalogFile Read(AdditionalText file, CancellationToken cancellation)
    {
        SourceText text = file.GetText(cancellation) ?? SourceText.From("");
        var report = new CatalogReport(file.Path, text);
        CatalogNode? root = CatalogParser.Parse(text.ToString(), report, cancellation);
        SeriesModel? series = null;
        SeriesName? name = null;
        if (root is not null && SeriesReader.Read(root, Path.GetFileName(file.Path), report) is { } read)
        {
            series = read.Series;
            name = new SeriesName(series.FullName, CatalogLocation.In(file.Path, text, read.NameNode.Place));
        }

        return new CatalogFile(series, name, report.Findings.ToEquatableArray());
    }
}
