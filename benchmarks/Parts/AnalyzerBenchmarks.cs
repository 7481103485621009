using BenchmarkDotNet.Attributes;
using Keyway.Analyzers;
using Keyway.Benchmarks.Designs;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Benchmarks.Parts;

/// <summary>Measures what the analyzer adds to compiling designs, nested helpers, and code that does not use Keyway.</summary>
[MemoryDiagnoser]
[InProcess]
[WarmupCount(2)]
[IterationCount(5)]
[InvocationCount(1)]
public class AnalyzerBenchmarks
{
    private string code = "";

    /// <summary>Gets or sets the kind of code and its amount.</summary>
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

    /// <summary>Measures the compiler alone.</summary>
    [Benchmark(Baseline = true)]
    public int Compiler() => DesignCode.Compile(code).GetDiagnostics().Length;

    /// <summary>Measures the compiler with an analyzer that visits every call and does nothing.</summary>
    [Benchmark]
    public Task<int> WithAnEmptyAnalyzer() => Analyze(new EmptyAnalyzer());

    /// <summary>Measures the compiler with Keyway's analyzer.</summary>
    [Benchmark]
    public Task<int> WithKeyway() => Analyze(new DesignAnalyzer());

    private async Task<int> Analyze(DiagnosticAnalyzer analyzer)
    {
        CSharpCompilation compilation = DesignCode.Compile(code);
        return (await compilation.WithAnalyzers([analyzer]).GetAllDiagnosticsAsync().ConfigureAwait(false)).Length;
    }
}
