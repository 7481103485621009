using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Testing;

/// <summary>What one run of a generator gave, and which of its steps ran anew.</summary>
public sealed class GeneratorRun
{
    // The driver's own steps: they hold the compilation by their nature.
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

    /// <summary>The generated code by its hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    /// <summary>What the generator reported.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => result.Diagnostics;

    /// <summary>What the generator threw; null where all went well.</summary>
    public Exception? Exception => result.Exception;

    /// <summary>The compilation with the generated code.</summary>
    public Compilation Compilation { get; }

    /// <summary>Why each output of each named step came to be, by the step's tracking name; a step without outputs is absent.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IncrementalStepRunReason>> Steps { get; }

    /// <summary>Why each source and diagnostic output came to be.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons { get; }

    /// <summary>Fails if an output of a named step holds on to a compilation: symbols, syntax, locations and the like.</summary>
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
