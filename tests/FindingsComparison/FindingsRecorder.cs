using System.Collections.Concurrent;
using Keyway.Analyzers;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.FindingsComparison;

/// <summary>Runs the analyzers on programs and records what they find.</summary>
internal sealed class FindingsRecorder
{
    // The compiler reads the references of a program again unless the program is created from another one with the same references.
    private readonly ConcurrentDictionary<string, CSharpCompilation> bases = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, MetadataReference> assemblies = new(StringComparer.Ordinal);

    // Without the switch, the analyzers hide their own faults.
    static FindingsRecorder() => AppContext.SetSwitch(OperationBlockAnalysis.RethrowSwitch, true);

    /// <summary>Analyzes programs, several at the same time.</summary>
    /// <param name="programs">The programs.</param>
    /// <param name="progress">Is told the number of finished programs.</param>
    public async Task<Recording> RecordAsync(IReadOnlyList<CorpusProgram> programs, Action<int> progress)
    {
        var results = new ProgramFindings[programs.Count];
        int finished = 0;
        await Parallel.ForEachAsync(
            Enumerable.Range(0, programs.Count),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (index, _) =>
            {
                RecordedProgram program = programs[index].Load();
                results[index] = new ProgramFindings(programs[index].Name, program.Hash(), await AnalyzeAsync(program));
                progress(Interlocked.Increment(ref finished));
            }
        );
        return new Recording(results);
    }

    private async Task<IReadOnlyList<string>> AnalyzeAsync(RecordedProgram program)
    {
        var faults = new ConcurrentBag<string>();
        var options = new CompilationWithAnalyzersOptions(
            program.ToOptions(),
            (exception, _, _) => faults.Add(FindingLine.Of(exception)),
            // Programs run in parallel, and each of them in the same order each time.
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false
        );
        var found = await Compile(program)
            .WithAnalyzers([new DesignAnalyzer(), new BoardFileAnalyzer(), new SettingsAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync();

        // AD0001 is how the compiler reports a fault; its message contains the stack, which changes with the code.
        return
        [
            .. found.Where(diagnostic => diagnostic.Id != "AD0001").Select(FindingLine.Of).Concat(faults).Order(StringComparer.Ordinal),
        ];
    }

    private CSharpCompilation Compile(RecordedProgram program)
    {
        CSharpCompilation compilation = program.ToCompilation(name =>
            assemblies.GetOrAdd(
                name,
                static file => MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, file + ".dll"))
            )
        );
        CSharpCompilation shared = bases.GetOrAdd((program with { Files = [] }).Hash(), _ => compilation.RemoveAllSyntaxTrees());
        return shared.AddSyntaxTrees(compilation.SyntaxTrees);
    }
}
