using Keyway.Analyzers;
using Keyway.Benchmarks.Designs;
using Keyway.Benchmarks.Measuring;
using Keyway.Benchmarks.Projects;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Benchmarks.Targets.Builds;

/// <summary>Measures what Keyway's analyzers cost in a compilation whose code does not use Keyway.</summary>
internal sealed class BuildOfOtherCode : Target
{
    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        string code = string.Concat(DesignProjectCode.Others(1).Select(file => file.Value));
        string[] trees =
        [
            .. Enumerable.Range(0, run.IsQuick ? 10 : 250).Select(file => code.Replace("Other0", $"Other{file}", StringComparison.Ordinal)),
        ];

        // Every build runs the SDK's analyzers. The compiler's overhead for running any analyzer must not count as Keyway's.
        double With() => Compile(trees, new EmptyAnalyzer(), new DesignAnalyzer(), new SettingsAnalyzer());
        double Without() => Compile(trees, new EmptyAnalyzer());
        var sides = SideBySide.Run(run.IsQuick ? 1 : 25, With, Without);
        yield return TargetLine.AtMost(
            $"compilation of {trees.Length * 20} classes without Keyway types, with Keyway's analyzers against without",
            1.01,
            sides.First.Min() / sides.Second.Min(),
            "0.000",
            sides.Describe("minimum of each; CPU with", "without", "0.000 s")
        );
    }

    private static double Compile(string[] trees, params DiagnosticAnalyzer[] analyzers)
    {
        CSharpCompilation compilation = DesignCode
            .Compile("global using System; global using System.Linq;")
            .AddSyntaxTrees(trees.Select((tree, place) => CSharpSyntaxTree.ParseText(tree, path: $"/Other{place}.cs")));
        GC.Collect();
        TimeSpan cpu = Cpu.OfThisProcess;
        int count = compilation.WithAnalyzers([.. analyzers]).GetAllDiagnosticsAsync().GetAwaiter().GetResult().Length;
        return count < 0 ? 0 : (Cpu.OfThisProcess - cpu).TotalSeconds;
    }
}
