using System.Text;
using System.Text.RegularExpressions;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Tests.Support;

/// <summary>One run of the generator over one catalog, in a project that uses Keyway.</summary>
internal sealed partial class CatalogTest : CSharpSourceGeneratorTest<CatalogGenerator, DefaultVerifier>
{
    private const string Path = "/catalog/test.yaml";

    private CatalogTest(string catalog)
    {
        this.UseNet100();
        TestState.AdditionalReferences.Add(typeof(Interconnect).Assembly);
        TestCode = "internal static class Program { }";
        TestState.AdditionalFiles.Add((Path, SourceText.From(catalog, Encoding.UTF8)));
        TestState.AnalyzerConfigFiles.Add(
            ("/.globalconfig", $"is_global = true\n[{Path}]\n{CatalogRun.Marked.Key} = {CatalogRun.Marked.Value}\n")
        );

        // The markup of the library would take the brackets of YAML for its own.
        TestState.MarkupHandling = MarkupMode.None;
    }

    // The rules whose findings are warnings.
    private static readonly string[] Warnings = ["KEY0012", "KEY0013", "KEY0014", "KEY0015"];

    /// <summary>Asserts that a catalog has exactly one finding.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="message">The message.</param>
    /// <param name="markedText">The catalog, with the faulty text in [|brackets|] and the related one, if any, in (|parentheses|).</param>
    public static Task AssertFinding(string id, string message, string markedText)
    {
        string text = Markup().Replace(markedText, "${text}");
        DiagnosticResult expected = new DiagnosticResult(
            id,
            Warnings.Contains(id) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error
        ).WithMessage(message);
        int removed = 0;
        var places = new List<(bool IsRelated, LinePositionSpan Span)>();
        foreach (Match mark in Markup().Matches(markedText))
        {
            var span = new TextSpan(mark.Index - removed, mark.Groups["text"].Length);
            places.Add((mark.Value[0] == '(', SourceText.From(text).Lines.GetLinePositionSpan(span)));
            removed += mark.Length - span.Length;
        }

        foreach ((_, LinePositionSpan span) in places.OrderBy(place => place.IsRelated))
        {
            expected = expected.WithSpan(Path, span.Start.Line + 1, span.Start.Character + 1, span.End.Line + 1, span.End.Character + 1);
        }

        var test = new CatalogTest(text);
        test.TestState.ExpectedDiagnostics.Add(expected);
        return test.RunAsync();
    }

    /// <summary>Asserts that a catalog gives exactly these files, which compile.</summary>
    public static Task AssertSources(string catalog, params (string Name, string Text)[] sources)
    {
        var test = new CatalogTest(catalog);
        test.TestBehaviors &= ~TestBehaviors.SkipGeneratedSourcesCheck;
        foreach ((string name, string text) in sources)
        {
            test.TestState.GeneratedSources.Add((typeof(CatalogGenerator), name, SourceText.From(text, Encoding.UTF8)));
        }

        return test.RunAsync();
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp10);

    [GeneratedRegex(@"\[\|(?<text>.*?)\|\]|\(\|(?<text>.*?)\|\)")]
    private static partial Regex Markup();
}
