using System.Collections.Immutable;
using Keyway.Analyzers.Reporting;
using Keyway.Analyzers.Symbols;
using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Analyzers;

/// <summary>
/// Reports what is wrong on one board alone, at its place in the board file: parts that contradict each other, and footprints that are not
/// those of their parts. Whether a design uses the board does not matter.
/// </summary>
/// <remarks>The generator cannot, because only a compilation knows the catalogs of the libraries that it references.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BoardFileAnalyzer : CompilationAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.ForBoards;

    private protected override void Start(CompilationStartAnalysisContext context, KeywaySymbols symbols)
    {
        if (symbols.Boards.Own.Count == 0)
        {
            return;
        }

        var places = new BoardFileLocations(context.Options, context.CancellationToken);
        var findings = new Lazy<ILookup<string, (Finding Finding, Location Location)>>(() =>
            Judge(symbols)
                .Select(finding => (Finding: finding, Location: places.Find((BoardPlace)finding.Origin!)))
                .Where(found => found.Location is not null)
                .ToLookup(found => found.Location!.GetLineSpan().Path, found => (found.Finding, found.Location!), StringComparer.Ordinal)
        );
        context.RegisterAdditionalFileAction(file =>
        {
            foreach ((Finding finding, Location location) in findings.Value[file.AdditionalFile.Path])
            {
                file.ReportDiagnostic(
                    Diagnostic.Create(
                        Descriptors.Get(finding.Id),
                        location,
                        Descriptors.ToDiagnosticSeverity(finding.Severity),
                        finding
                            .Related.OfType<BoardPlace>()
                            .Select(places.Find)
                            .OfType<Location>()
                            .Where(other => other != location)
                            .Distinct(),
                        properties: null,
                        finding.Message
                    )
                );
            }
        });
    }

    private static IEnumerable<Finding> Judge(KeywaySymbols symbols) =>
        symbols
            .Boards.Own.Select(type => (type.Name, Facts: symbols.Boards.Get(type)))
            .Where(board => board.Facts is not null)
            .SelectMany(board =>
                DesignRules.Check(new BoardModel(new Board(board.Name, board.Facts!, isKnownUnit: false), symbols.Series.All))
            );
}
