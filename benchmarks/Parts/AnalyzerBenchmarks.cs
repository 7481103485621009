using BenchmarkDotNet.Attributes;
using Keyway.Analyzers;
using Keyway.Benchmarks.Designs;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Benchmarks.Parts;

/// <summary>What the analyzer adds to the compilation of designs, of deep helpers, and of code that names nothing of Keyway's.</summary>
[MemoryDiagnoser]
[InProcess]
[WarmupCount(2)]
[IterationCount(5)]
[InvocationCount(1)]
public class AnalyzerBenchmarks
{
    private string code = "";

    /// <summary>What the code is, and how much of it there is.</summary>
    [Params("Designs 100", "Designs 1000", "Designs 10000", "Depth 5", "Depth 20", "Other 1000", "Other 10000")]
    public string Code { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        string[] words = Code.Split(' ');
        int size = int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture);
        code = words[0] switch
        {
            "Designs" => DesignCode.Designs(size),
            "Depth" => DesignCode.Depth(size),
            _ => DesignCode.Other(size),
        };
    }

    /// <summary>The compiler alone.</summary>
    [Benchmark(Baseline = true)]
    public int Compiler() => DesignCode.Compile(code).GetDiagnostics().Length;

    /// <summary>The compiler with an analyzer that looks at every call and does nothing, as any analyzer would.</summary>
    [Benchmark]
    public Task<int> WithAnEmptyAnalyzer() => Analyze(new EmptyAnalyzer());

    /// <summary>The compiler with Keyway's analyzer.</summary>
    [Benchmark]
    public Task<int> WithKeyway() => Analyze(new DesignAnalyzer());

    private async Task<int> Analyze(DiagnosticAnalyzer analyzer)
    {
        CSharpCompilation compilation = DesignCode.Compile(code);
        return (await compilation.WithAnalyzers([analyzer]).GetAllDiagnosticsAsync().ConfigureAwait(false)).Length;
    }
}
