using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Keyway.Analyzers.Reporting;
using Keyway.Findings;
using Keyway.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Keyway.CodeFixes;

/// <summary>
/// Replaces a value that violates a rule with a suggested one, for example a number of contacts, a height, a part, a part number,
/// or the contacts of a net.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceValueFix))]
[Shared]
public sealed class ReplaceValueFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [.. DesignRules.All.Where(rule => rule is IGivesRemedies).Select(rule => rule.Id)];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            int place = 0;
            foreach (Replacements.Replacement replacement in Replacements.Read(diagnostic))
            {
                // Fix All applies the actions with the same key as the chosen one. Rule IDs and new values differ between findings, so the
                // key contains only the position among the suggested values.
                string key = $"{nameof(ReplaceValueFix)}:{(place++).ToString(CultureInfo.InvariantCulture)}";
                if (
                    root.FullSpan.Contains(replacement.Span)
                    && root.FindNode(replacement.Span, getInnermostNodeForTie: true) is ExpressionSyntax expression
                    && expression.Span == replacement.Span
                    && FindFixed(replacement, expression, model) is { } written
                )
                {
                    string title = FixTitle.Create(replacement.Title, expression);
                    context.RegisterCodeFix(
                        CodeAction.Create(title, _ => Task.FromResult(Replace(context.Document, root, expression, written)), key),
                        diagnostic
                    );
                }
            }
        }
    }

    /// <summary>Finds the new expression, in a form that compiles at its place, or null if none does.</summary>
    private static ExpressionSyntax? FindFixed(Replacements.Replacement replacement, ExpressionSyntax expression, SemanticModel model) =>
        replacement.Added is { } added && ListElements.TryAppend(expression, added) is { } extended
            ? extended
            : FindWritten(replacement, model)?.WithTriviaFrom(expression);

    private static ExpressionSyntax? FindWritten(Replacements.Replacement replacement, SemanticModel model) =>
        new[] { replacement.Code, replacement.WithoutUsings }
            .Where(code => code is not null)
            .Select(code => SyntaxFactory.ParseExpression(code!))
            .FirstOrDefault(expression =>
                expression is CollectionExpressionSyntax
                || model.GetSpeculativeTypeInfo(replacement.Span.Start, expression, SpeculativeBindingOption.BindAsExpression).Type
                    is { TypeKind: not TypeKind.Error }
            );

    private static Document Replace(Document document, SyntaxNode root, ExpressionSyntax expression, ExpressionSyntax code) =>
        document.WithSyntaxRoot(
            root.ReplaceNode(expression, code.WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation))
        );
}
