using Keyway.Generator.Diagnostics;
using Keyway.Generator.Model;
using Keyway.Generator.Reading;
using Keyway.Generator.Syntax;
using Keyway.Generator.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Pipeline;

/// <summary>The content of one catalog file, and the findings about it.</summary>
internal sealed record CatalogFile(SeriesModel? Series, CatalogClaims? Claims, EquatableArray<CatalogFinding> Findings)
{
    public SeriesName? Name => Claims?.Name;

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
        return new CatalogFile(read?.Series, read is null ? null : CatalogClaims.Create(read, file.Path, text), findings);
    }
}
