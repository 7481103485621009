using System.Collections.Immutable;
using Keyway.Analyzers;
using Keyway.Benchmarks.Generation;
using Keyway.Benchmarks.Measuring;
using Keyway.Benchmarks.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Benchmarks.Targets.Editing;

/// <summary>Measures the diagnostics of one document after each keystroke, in a project of designs that uses a large library.</summary>
internal sealed class KeystrokeInDesigns : Target
{
    private const int Keys = 31;

    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        KeyValuePair<string, string>[] files = [.. DesignProjectCode.Files(run.Designs, run.Large)];
        var compilation = CSharpCompilation.Create(
            "Product",
            files.Select(file => CSharpSyntaxTree.ParseText(file.Value, path: "/" + file.Key)),
            [.. Frameworks.References, Frameworks.Keyway, MetadataReference.CreateFromFile(run.Library.Assembly)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        double[] all =
        [
            .. Enumerable
                .Range(0, Keys)
                .Select(key => Press(compilation, files, key, new DesignAnalyzer(), new SettingsAnalyzer()))
                .Skip(Keys / 3),
        ];
        double[] none =
        [
            .. Enumerable.Range(0, Keys).Select(key => Press(compilation, files, key, new Designs.EmptyAnalyzer())).Skip(Keys / 3),
        ];
        double keyway = Numbers.Median(all) - Numbers.Median(none);
        string beside = FormattableString.Invariant(
            $"with an empty analyzer {Numbers.Median(none):0.0} ms, with Keyway's {Numbers.Spread(all, "0.0")} ms of CPU"
        );
        yield return TargetLine.AtMost(
            $"a keystroke in one of {files.Length} documents of 20 interconnects against {run.Large}",
            50,
            keyway,
            "0.0 ms",
            beside
        );
    }

    private static double Press(
        CSharpCompilation compilation,
        KeyValuePair<string, string>[] files,
        int key,
        params ImmutableArray<DiagnosticAnalyzer> analyzers
    )
    {
        SyntaxTree old = compilation.SyntaxTrees[0];
        SyntaxTree edited = CSharpSyntaxTree.ParseText(
            files[0].Value.Replace("0.6.Amperes()", FormattableString.Invariant($"0.{600 + key}.Amperes()"), StringComparison.Ordinal),
            path: old.FilePath
        );
        compilation = compilation.ReplaceSyntaxTree(old, edited);
        SemanticModel model = compilation.GetSemanticModel(edited);

        // Binds the document, as an editor does when it computes the compiler's diagnostics first.
        model.GetDiagnostics();
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(analyzers);
        return Cpu.MillisecondsOf(() =>
        {
            analysis.GetAnalyzerSyntaxDiagnosticsAsync(edited, CancellationToken.None).GetAwaiter().GetResult();
            analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult();
        });
    }
}
