namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The project that a test analyzes, and what is expected of it. Sources and additional files may hold markup.</summary>
public class SolutionState
{
    /// <summary>The C# files.</summary>
    public SourceFileList Sources { get; } = [];

    /// <summary>The additional files. Only a path with a leading <c>/</c> is reached by the sections of an analyzer config file.</summary>
    public SourceFileCollection AdditionalFiles { get; } = [];

    /// <summary>The <c>.editorconfig</c> and <c>.globalconfig</c> files, with absolute paths, as <c>/.editorconfig</c>.</summary>
    public SourceFileCollection AnalyzerConfigFiles { get; } = [];

    /// <summary>What is referenced besides the framework.</summary>
    public MetadataReferenceCollection AdditionalReferences { get; } = [];

    /// <summary>What is expected besides the diagnostics in markup.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    /// <summary>What is built; a library where it is not given.</summary>
    public OutputKind? OutputKind { get; set; }

    /// <summary>This state, with all that it leaves open taken from another; what the code fix removes is expected no more.</summary>
    internal SolutionState InheritFrom(SolutionState other, IReadOnlyCollection<string> fixableIds)
    {
        var merged = new SolutionState { OutputKind = OutputKind ?? other.OutputKind };
        merged.Sources.AddRange(OwnOr(Sources, other.Sources));
        merged.AdditionalFiles.AddRange(OwnOr(AdditionalFiles, other.AdditionalFiles));
        merged.AnalyzerConfigFiles.AddRange(OwnOr(AnalyzerConfigFiles, other.AnalyzerConfigFiles));
        merged.AdditionalReferences.AddRange(OwnOr(AdditionalReferences, other.AdditionalReferences));
        merged.ExpectedDiagnostics.AddRange(
            OwnOr(ExpectedDiagnostics, [.. other.ExpectedDiagnostics.Where(result => !fixableIds.Contains(result.Id))])
        );
        return merged;

        static List<T> OwnOr<T>(List<T> own, List<T> inherited) => own.Count > 0 ? own : inherited;
    }
}
