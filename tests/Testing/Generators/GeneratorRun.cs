using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Testing;

/// <summary>The results of one run of a generator, and which of its steps ran again.</summary>
public sealed class GeneratorRun
{
    // The driver's own steps, which reference the compilation by design.
    private static readonly ImmutableHashSet<string> Inputs =
    [
        WellKnownGeneratorInputs.Compilation,
        WellKnownGeneratorInputs.ParseOptions,
        WellKnownGeneratorInputs.AdditionalTexts,
        WellKnownGeneratorInputs.AnalyzerConfigOptions,
        WellKnownGeneratorInputs.MetadataReferences,
    ];

    private readonly GeneratorRunResult result;

    internal GeneratorRun(GeneratorRunResult result, Compilation compilation)
    {
        this.result = result;
        Compilation = compilation;
        Sources = result.GeneratedSources.IsDefault
            ? ImmutableDictionary<string, string>.Empty
            : result.GeneratedSources.ToImmutableDictionary(source => source.HintName, source => source.SourceText.ToString());
        Steps = Reasons(result.TrackedSteps);
        OutputReasons = [.. Reasons(result.TrackedOutputSteps).Values.SelectMany(reasons => reasons)];
    }

    /// <summary>Gets the generated code by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    /// <summary>Gets the diagnostics of the generator.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => result.Diagnostics;

    /// <summary>Gets the exception that the generator threw, or null if it threw none.</summary>
    public Exception? Exception => result.Exception;

    /// <summary>Gets the compilation with the generated code.</summary>
    public Compilation Compilation { get; }

    /// <summary>Gets the reason of each output of each named step, by tracking name. Steps without outputs are absent.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IncrementalStepRunReason>> Steps { get; }

    /// <summary>Gets the reason of each source and diagnostic output.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons { get; }

    /// <summary>Fails if an output of a named step references a compilation, for example through symbols, syntax or locations.</summary>
    public void AssertStepsHoldNoCompilation()
    {
        string[] found =
        [
            .. from step in result.TrackedSteps
            where !Inputs.Contains(step.Key) && !result.TrackedOutputSteps.ContainsKey(step.Key)
            from run in step.Value
            from output in run.Outputs
            from path in CompilationObjects.Find(output.Value, step.Key)
            select path,
        ];
        if (found.Length > 0)
        {
            string paths = string.Join("\n  ", found.Distinct());
            new DefaultVerifier().Fail($"Steps hold on to a compilation, so nothing is ever cached:\n  {paths}");
        }
    }

    private static Dictionary<string, IReadOnlyList<IncrementalStepRunReason>> Reasons(
        ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps
    )
    {
        var reasons = new Dictionary<string, IReadOnlyList<IncrementalStepRunReason>>();
        foreach ((string name, ImmutableArray<IncrementalGeneratorRunStep> runs) in steps)
        {
            reasons.Add(name, [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)]);
        }

        return reasons;
    }
}
