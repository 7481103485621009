using System.Collections.Immutable;
using System.Globalization;
using Keyway.Analyzers.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Analyzers.Tests.Robustness;

/// <summary>
/// The memory that the analyzers allocate, which does not depend on other work on the machine. No other test runs at the same time.
/// </summary>
[Collection(Alone)]
public class AllocationTests
{
    private const string Alone = "Alone";
    private const int Classes = 200;

    /// <summary>A design with two paths, a loop and a helper.</summary>
    [Fact]
    public void A_design_takes_no_more_than_96_kilobytes() => Assert.InRange(Extra(Designs()), 0, 96 * 1024 * Classes);

    [Fact]
    public void Code_without_Keyway_takes_less_than_a_callback_for_each_member() =>
        Assert.InRange(
            Extra(Code("class Other{0} {{ int Twice(int value) => 2 * value; int Sum(int count) => count + Twice(count); }}")),
            long.MinValue,
            0
        );

    [Fact]
    public void After_an_edit_only_the_edited_file_is_analyzed_again()
    {
        CSharpCompilation before = Analysis.WithKeyway.WithCode(Designs());
        for (int file = 0; file < 10; file++)
        {
            before = before.WithCode(Designs().Replace("Board", $"Board{file}_", StringComparison.Ordinal), $"/{file}.cs");
        }

        SyntaxTree small = CSharpSyntaxTree.ParseText("class Edited { object? Part => null; }", Analysis.ParseOptions, "/edited.cs");
        before = before.AddSyntaxTrees(small);
        Analyze(before, small, new DesignAnalyzer());

        SyntaxTree edited = CSharpSyntaxTree.ParseText(
            Check.Usings + "class Edited { object Part => F4.Socket(24); }",
            Analysis.ParseOptions,
            "/edited.cs"
        );
        CSharpCompilation after = before.ReplaceSyntaxTree(small, edited);
        Assert.InRange(Analyze(after, edited, new DesignAnalyzer()), 0, 3 * 1024 * 1024);
    }

    private static string Designs() =>
        Check.Usings
        + Code(
            "class Board{0} {{ Interconnect Build(bool wide) {{ Interconnect made = Interconnect.Between(wide ? F4.AXK7L26223G : "
                + "F4.AXK7L24223G, wide ? F4.AXK8L26124BG : F4.AXK8L24124BG); "
                + "foreach (int i in new[] {{ 1, 2, 3 }}) made = Add(made, i); return made; "
                + "}} Interconnect Add(Interconnect made, int i) => made.AddNet(\"N\" + i, 0.2.Amperes(), [i]); }}"
        );

    private static string Code(string template) =>
        string.Join('\n', Enumerable.Range(0, Classes).Select(place => string.Format(CultureInfo.InvariantCulture, template, place)));

    // Measures the allocation beyond that of an empty analyzer that is called for each member; operations are included.
    private static long Extra(string code)
    {
        long Of(DiagnosticAnalyzer analyzer)
        {
            CSharpCompilation compilation = Analysis.WithKeyway.WithCode(code);
            return Analyze(compilation, compilation.SyntaxTrees[0], analyzer);
        }

        // Excludes what is allocated only at the first use.
        Of(new DesignAnalyzer());
        Of(new EmptyAnalyzer());
        return Of(new DesignAnalyzer()) - Of(new EmptyAnalyzer());
    }

    private static long Analyze(CSharpCompilation compilation, SyntaxTree tree, DiagnosticAnalyzer analyzer)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        model.GetDiagnostics();
        ProgramRecorder.Record(compilation, new AnalyzerOptions([]));
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers([analyzer]);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        ImmutableArray<Diagnostic> found = analysis
            .GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        long taken = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.Empty(found);
        return taken;
    }

    [CollectionDefinition(Alone, DisableParallelization = true)]
    public class NoOthers;

#pragma warning disable RS1001 // Only the tests use this analyzer.
    private sealed class EmptyAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Reporting.Descriptors.ForDesigns[0]];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterCodeBlockAction(static _ => { });
        }
    }
}
