using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Testing.Tests;

/// <summary>Offers to write a short name twice, or three times.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ShortNameFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [ShortNameAnalyzer.Rule.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Offer("twice", 2);
        Offer("thrice", 3);
        return Task.CompletedTask;

        void Offer(string title, int times) =>
            context.RegisterCodeFix(
                CodeAction.Create(title, cancellation => RepeatAsync(context.Document, context.Span, times, cancellation), title),
                context.Diagnostics
            );
    }

    private static async Task<Document> RepeatAsync(Document document, TextSpan span, int times, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation);
        string name = text.ToString(span);
        return document.WithText(text.Replace(span, string.Concat(Enumerable.Repeat(name, times))));
    }
}
