using Keyway.Analyzers.Evaluation;
using Keyway.Analyzers.Evaluation.Values;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Analyzers.Reporting;

/// <summary>Turns findings into diagnostics where a person would change something, each once.</summary>
/// <param name="body">The body of code that was followed.</param>
/// <param name="symbols">Keyway's types.</param>
/// <param name="members">What is known of the methods that were followed from the body.</param>
/// <param name="report">Takes the diagnostics.</param>
internal sealed class FindingReporter(SyntaxNode body, KeywaySymbols symbols, MemberValues members, Action<Diagnostic> report)
{
    private readonly List<(Finding Finding, Place Origin, string? Way)> findings = [];

    /// <param name="finding">The finding.</param>
    /// <param name="way">The way that leads to it, in words.</param>
    public void Add(Finding finding, string? way)
    {
        if (finding.Origin is Place origin)
        {
            findings.Add((finding, origin, way));
        }
    }

    /// <summary>Reports what was found.</summary>
    public void Finish()
    {
        // A function within the body is judged by itself, too: what is found so is found whoever calls it.
        HashSet<(string, SyntaxNode, string)> own =
        [
            .. findings
                .Where(found => found.Origin.Via is null)
                .Select(found => (found.Finding.Id, found.Origin.Node, found.Finding.Message)),
        ];
        var reported = new HashSet<(string Id, TextSpan Span, string Message)>();
        foreach ((Finding finding, Place origin, string? way) in findings.OrderBy(found => found.Origin.Turn is null ? 0 : 1))
        {
            bool isOwn = IsHere(origin.Node) && (origin.Via is null || own.Contains((finding.Id, origin.Node, finding.Message)));
            SyntaxNode? node = isOwn ? origin.Node : FindNode(finding, origin);

            // A fault that lies elsewhere with all that belongs to it is reported there, when that code is analysed; and one turn of a loop
            // stands for all.
            if (
                node is not null
                && (origin.Turn is null || !reported.Any(other => other.Id == finding.Id && other.Span == node.Span))
                && reported.Add((finding.Id, node.Span, finding.Message))
            )
            {
                Report(finding, origin, node, way);
            }
        }
    }

    private void Report(Finding finding, Place origin, SyntaxNode node, string? way)
    {
        string when = string.Join(", ", new[] { origin.Turn is { Length: > 0 } turn ? "at " + turn : null, way }.OfType<string>());
        report(
            Diagnostic.Create(
                Descriptors.Get(finding.Id),
                node.GetLocation(),
                Descriptors.ToDiagnosticSeverity(finding.Severity),
                finding
                    .Related.OfType<Place>()
                    .Prepend(origin)
                    .SelectMany(place => new[] { place.Node, place.Use })
                    .OfType<SyntaxNode>()
                    .Where(other => other != node)
                    .Distinct()
                    .Select(other => other.GetLocation()),
                Replacements.ToProperties(finding, body, symbols),
                when.Length == 0 ? finding.Message : $"{finding.Message} ({when})"
            )
        );
    }

    /// <summary>Where a person would change something to mend what a helper makes of its arguments.</summary>
    private SyntaxNode? FindNode(Finding finding, Place origin)
    {
        SyntaxNode helper = GetFunction(origin.Node);
        bool IsOfCaller(SyntaxNode node) => IsHere(node) && GetFunction(node) != helper;

        return finding.Related.OfType<Place>().FirstOrDefault(place => IsOfCaller(place.Node))?.Node
            ?? (
                IsFoundElsewhere(finding, origin) ? null
                : origin.Source is { } source && IsOfCaller(source) ? source
                : origin.Chain.Select(place => place.Node).FirstOrDefault(IsOfCaller)
                    ?? origin.Chain.Select(place => place.Node).FirstOrDefault(IsHere)
            );
    }

    private static SyntaxNode GetFunction(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(candidate =>
            candidate is LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax
        ) ?? node;

    private bool IsHere(SyntaxNode node) => node.SyntaxTree == body.SyntaxTree && body.Span.Contains(node.Span);

    private bool IsFoundElsewhere(Finding finding, Place origin) =>
        origin.Chain.Any(place =>
            place.Method is { } method && members.FindingsOf(method).Contains((finding.Id, origin.Node, finding.Message))
        )
        || (
            FindInitializer(origin.Node) is { } initializer
            && members.FindingsOf(initializer).Contains((finding.Id, origin.Node, finding.Message))
        );

    // A function in a table is analysed with the table.
    private static EqualsValueClauseSyntax? FindInitializer(SyntaxNode node) =>
        node.AncestorsAndSelf().TakeWhile(part => part is not MemberDeclarationSyntax).OfType<EqualsValueClauseSyntax>().LastOrDefault()
            is { } initializer
        && initializer.Parent is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } or PropertyDeclarationSyntax
            ? initializer
            : null;
}
