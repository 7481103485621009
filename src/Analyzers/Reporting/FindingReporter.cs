using Keyway.Analyzers.SymbolicExecution;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Symbols;
using Keyway.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Analyzers.Reporting;

/// <summary>Reports each finding once, as a diagnostic at the code that needs to change.</summary>
/// <param name="body">The analyzed body of code.</param>
/// <param name="symbols">Keyway's types.</param>
/// <param name="independent">The findings of methods that are interpreted by themselves.</param>
/// <param name="rows">The faulty rows of tables that the compilation reports.</param>
/// <param name="compilation">The compilation, or null if it is unknown.</param>
/// <param name="boardFiles">The board files of the compilation.</param>
/// <param name="report">Receives the diagnostics.</param>
internal sealed class FindingReporter(
    SyntaxNode body,
    KeywaySymbols symbols,
    IndependentFindings independent,
    TableRows rows,
    Compilation? compilation,
    BoardFileLocations boardFiles,
    Action<Diagnostic> report
)
{
    private readonly List<(Finding Finding, ValueOrigin Origin, string? Way, INamedTypeSymbol? Class)> findings = [];

    /// <summary>Adds a finding, to be reported by <see cref="Finish"/>.</summary>
    /// <param name="finding">The finding. Findings without an origin in code are ignored.</param>
    /// <param name="way">The path through the code that leads to the finding, in words, or null if every path does.</param>
    public void Add(Finding finding, string? way)
    {
        if (finding.Origin is ValueOrigin origin)
        {
            findings.Add((finding, origin, way, null));
        }
    }

    /// <summary>Adds a finding for the objects of one class, unless all objects have it.</summary>
    /// <param name="finding">The finding. Findings without an origin in code are ignored.</param>
    /// <param name="way">The path through the code that leads to the finding, in words, or null if every path does.</param>
    /// <param name="type">The class, which inherits the member that contains the body.</param>
    public void AddOfClass(Finding finding, string? way, INamedTypeSymbol type)
    {
        if (
            finding.Origin is ValueOrigin origin
            && !findings.Exists(other =>
                other.Finding.Id == finding.Id && other.Origin.Equals(origin) && other.Finding.Message == finding.Message
            )
        )
        {
            string isOfClass = $"'this is {type.Name}' is true";
            findings.Add((finding, origin, way is null ? $"when {isOfClass}" : $"{way} and {isOfClass}", type));
        }
    }

    /// <summary>Reports the findings.</summary>
    public void Finish()
    {
        if (findings.Count == 0)
        {
            return;
        }

        // A local function is also analyzed on its own. What is found there does not depend on the caller.
        HashSet<(string Id, SyntaxNode Node, string Message)> own =
        [
            .. findings
                .Where(found => found.Origin.CallSite is null)
                .Select(found => (found.Finding.Id, found.Origin.Node, found.Finding.Message)),
        ];
        var reported = new HashSet<(string Id, TextSpan Span, string Message)>();
        foreach (
            (Finding finding, ValueOrigin origin, string? way, INamedTypeSymbol? type) in findings.OrderBy(found =>
                found.Origin.Iteration is null ? 0 : 1
            )
        )
        {
            bool isGiven = origin.Chain.Skip(1).Any(call => IsGiven(GetFunction(origin.Node), call.Node));
            if (isGiven && own.Any(other => (other.Id, other.Node) == (finding.Id, origin.Node) && other.Message != finding.Message))
            {
                // The lambda has the fault whatever the call passes.
                continue;
            }

            bool isOwn =
                IsHere(origin.Node) && (origin.CallSite is null || isGiven || own.Contains((finding.Id, origin.Node, finding.Message)));
            // One iteration of a loop stands for all.
            if (
                FindPlace(finding, origin, type, isOwn) is var (node, isComputed)
                && (origin.Iteration is null || !reported.Any(other => other.Id == finding.Id && other.Span == node.Span))
                && reported.Add((finding.Id, node.Span, finding.Message))
            )
            {
                Report(finding, origin, node, isComputed, way);
            }
        }
    }

    // The code to change, and whether that is a row or call from which the fault is computed; null if the finding is reported when other
    // code is analyzed.
    private (SyntaxNode Node, bool IsComputed)? FindPlace(Finding finding, ValueOrigin origin, INamedTypeSymbol? type, bool isOwn)
    {
        SyntaxNode? node =
            type is not null && IsFoundElsewhere(finding, origin) ? null
            : type is not null && FaultPlaces.FindInClass(origin, type) is { } written ? written
            : isOwn ? origin.Node
            : FindNode(finding, origin) is { } found ? FaultPlaces.Narrow(found, origin)
            : null;
        if (node is null)
        {
            return null;
        }

        SyntaxNode? stated = TableRows.Find(origin, isCalled: node != origin.Node);
        SyntaxNode? row = stated ?? TableRows.FindComputed(origin, node, compilation) ?? TableRows.FindSelected(origin);
        if (row is null)
        {
            SyntaxNode code = IsOnlyCalled(node, origin) ? origin.Node : node;
            return IsHere(code) ? (code, false) : Claim(code, isComputed: true);
        }

        return Claim(NamedMembers.Find(row, origin, compilation) ?? row, isComputed: stated is null);

        // Each faulty row of a table is a mistake of its own, to be changed where the row is written.
        (SyntaxNode, bool)? Claim(SyntaxNode place, bool isComputed) => rows.Claim(finding, place, body) ? (place, isComputed) : null;
    }

    private void Report(Finding finding, ValueOrigin origin, SyntaxNode node, bool isComputed, string? way)
    {
        string when = string.Join(", ", new[] { origin.Iteration is { Length: > 0 } turn ? "at " + turn : null, way }.OfType<string>());
        report(
            Diagnostic.Create(
                Descriptors.Get(finding.Id),
                node.GetLocation(),
                Descriptors.ToDiagnosticSeverity(finding.Severity),
                finding
                    .Related.OfType<ValueOrigin>()
                    .Prepend(origin)
                    .SelectMany(place => new[] { place.Node, place.Use })
                    .OfType<SyntaxNode>()
                    .Where(other => other != node)
                    .Distinct()
                    .Select(other => other.GetLocation())
                    .Concat(finding.Related.OfType<BoardPlace>().Distinct().Select(boardFiles.Find).OfType<Location>()),
                // What to write into the row depends on the computation.
                isComputed ? Replacements.None : Replacements.ToProperties(finding, body, node, symbols),
                when.Length == 0 ? finding.Message : $"{finding.Message} ({when})"
            )
        );
    }

    /// <summary>Finds the caller's code to change for a finding in a helper, or null if the finding is reported elsewhere.</summary>
    private SyntaxNode? FindNode(Finding finding, ValueOrigin origin)
    {
        SyntaxNode helper = GetFunction(origin.Node);
        bool IsOfCaller(SyntaxNode node) => IsHere(node) && GetFunction(node) != helper && !IsGiven(helper, node);

        return finding.Related.OfType<ValueOrigin>().FirstOrDefault(place => IsOfCaller(place.Node))?.Node
            ?? (
                IsFoundElsewhere(finding, origin) ? null
                : origin.Source is { } source && IsOfCaller(source) ? source
                : FaultPlaces.FindWritten(origin, IsHere)
                    ?? FaultPlaces.FindName(origin, IsHere)
                    ?? origin.Chain.Select(place => place.Node).FirstOrDefault(IsOfCaller)
                    ?? origin.Chain.Select(place => place.Node).FirstOrDefault(IsHere)
                    // The code of a query that another method returned: the body only enumerates it.
                    ?? origin.Node
            );
    }

    // A call from which nothing faulty comes has nothing to change.
    private bool IsOnlyCalled(SyntaxNode node, ValueOrigin origin) =>
        IsHere(node)
        && origin.Chain.Skip(1).Any(place => place.Node == node)
        && !FaultPlaces.IsCausedBy(node, origin)
        && !FaultPlaces.Writes(origin, IsHere);

    // A lambda is written out in the call that calls it: nothing but its own code is to be changed.
    private static bool IsGiven(SyntaxNode helper, SyntaxNode call) =>
        helper is AnonymousFunctionExpressionSyntax
        && call.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } invocation
        && invocation.ArgumentList.Span.Contains(helper.Span);

    private static SyntaxNode GetFunction(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(candidate =>
            candidate is LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax
        ) ?? node;

    // The types in the file of a program with top-level statements are no part of its body.
    private bool IsHere(SyntaxNode node) =>
        node.SyntaxTree == body.SyntaxTree
        && body.Span.Contains(node.Span)
        && (body is not CompilationUnitSyntax || node.FirstAncestorOrSelf<GlobalStatementSyntax>() is not null);

    private bool IsFoundElsewhere(Finding finding, ValueOrigin origin) =>
        origin.Chain.Any(place =>
            place.Method is { } method && independent.Get(method).Contains((finding.Id, origin.Node, finding.Message))
        )
        || (
            FindInitializer(origin.Node) is { } initializer
            && independent.Get(initializer).Contains((finding.Id, origin.Node, finding.Message))
        );

    // A lambda in a field or property initializer, such as one in a table of functions, is analyzed as part of the initializer.
    private static EqualsValueClauseSyntax? FindInitializer(SyntaxNode node) =>
        node.AncestorsAndSelf().TakeWhile(part => part is not MemberDeclarationSyntax).OfType<EqualsValueClauseSyntax>().LastOrDefault()
            is { } initializer
        && initializer.Parent is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } or PropertyDeclarationSyntax
            ? initializer
            : null;
}
