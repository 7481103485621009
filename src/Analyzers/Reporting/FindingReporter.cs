using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Reporting;

/// <summary>Turns findings into diagnostics on the syntax that they came from, each once.</summary>
internal sealed class FindingReporter(SyntaxTree tree, KeywaySymbols symbols, Action<Diagnostic> report)
{
    private readonly HashSet<(string Id, Microsoft.CodeAnalysis.Text.TextSpan Span, string Message)> reported = [];

    public void Add(Finding finding, SyntaxNode body)
    {
        // A value that comes from elsewhere is reported where it stands, when that code is analysed.
        if (finding.Origin is not SyntaxNode origin || origin.SyntaxTree != tree || !body.Span.Contains(origin.Span)
            || !reported.Add((finding.Id, origin.Span, finding.Message)))
        {
            return;
        }

        report(Diagnostic.Create(
            Descriptors.For(finding),
            origin.GetLocation(),
            finding.Related.OfType<SyntaxNode>().Distinct().Select(related => related.GetLocation()),
            Replacements.ToProperties(finding, tree, symbols),
            finding.Message));
    }
}
