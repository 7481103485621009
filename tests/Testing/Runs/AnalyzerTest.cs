using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Compiles and analyzes a project, and compares all that is reported with what the markup and the test expect.</summary>
/// <typeparam name="TVerifier">How the test fails.</typeparam>
public abstract class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>Adds a C# file.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    /// <summary>The project and what is expected of it.</summary>
    public SolutionState TestState { get; } = new();

    /// <summary>What is expected besides the diagnostics in markup.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>Which of the compiler's diagnostics must be expected.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>The framework that the project is built against.</summary>
    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Default;

    /// <summary>How the test fails.</summary>
    protected static TVerifier Verify { get; } = new();

    /// <summary>Runs the test.</summary>
    public virtual Task RunAsync(CancellationToken cancellationToken = default) =>
        VerifyDiagnosticsAsync(TestState, Verify, cancellationToken);

    /// <summary>The analyzers under test.</summary>
    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    /// <summary>The types of the source generators whose code the project has.</summary>
    protected virtual IEnumerable<Type> GetSourceGenerators() => [];

    /// <summary>How the project is compiled.</summary>
    protected virtual CompilationOptions CreateCompilationOptions() =>
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);

    /// <summary>How the project is parsed.</summary>
    protected virtual ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Default, DocumentationMode.Diagnose);

    /// <summary>Whether a test must expect a diagnostic of the compiler.</summary>
    protected virtual bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics) =>
        compilerDiagnostics switch
        {
            CompilerDiagnostics.None => false,
            CompilerDiagnostics.Errors => diagnostic.Severity >= DiagnosticSeverity.Error,
            CompilerDiagnostics.Warnings => diagnostic.Severity >= DiagnosticSeverity.Warning,
            CompilerDiagnostics.Suggestions => diagnostic.Severity >= DiagnosticSeverity.Info,
            _ => true,
        };

    private protected async Task VerifyDiagnosticsAsync(SolutionState state, IVerifier verifier, CancellationToken cancellationToken)
    {
        EvaluatedState evaluated = Evaluate(state);
        TestProject project = await CreateProjectAsync(evaluated, cancellationToken);
        ImmutableArray<Diagnostic> actual = await GetDiagnosticsAsync(project, cancellationToken);
        var (missing, unexpected) = DiagnosticMatcher.Match(evaluated.Expected, actual);
        if (!missing.IsEmpty || !unexpected.IsEmpty)
        {
            verifier.Fail(new DiagnosticReport(await project.GetTextsAsync(cancellationToken)).Write(missing, unexpected));
        }
    }

    private protected EvaluatedState Evaluate(SolutionState state)
    {
        if (state.Sources.Count == 0)
        {
            Verify.Fail("The test has no source. Set TestCode or add to TestState.Sources.");
        }

        return new EvaluatedState(state, Expect);
    }

    private protected async Task<TestProject> CreateProjectAsync(EvaluatedState state, CancellationToken cancellationToken)
    {
        CompilationOptions options = CreateCompilationOptions();
        return await TestProject.CreateAsync(
            state,
            await ReferenceAssemblies.ResolveAsync(LanguageNames.CSharp, cancellationToken),
            options.WithOutputKind(state.State.OutputKind ?? options.OutputKind),
            CreateParseOptions(),
            GetSourceGenerators().Select(AsSourceGenerator),
            cancellationToken
        );
    }

    private protected Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(TestProject project, CancellationToken cancellationToken) =>
        project.GetDiagnosticsAsync(
            [.. GetDiagnosticAnalyzers()],
            diagnostic => IsCompilerDiagnosticIncluded(diagnostic, CompilerDiagnostics),
            cancellationToken
        );

    private static ISourceGenerator AsSourceGenerator(Type type) =>
        Activator.CreateInstance(type) switch
        {
            IIncrementalGenerator incremental => incremental.AsSourceGenerator(),
            ISourceGenerator generator => generator,
            _ => throw new InvalidOperationException($"{type} is not a source generator."),
        };

    // Markup says where a diagnostic is; its message and additional locations take an entry in ExpectedDiagnostics.
    private DiagnosticResult Expect(string? id)
    {
        DiagnosticDescriptor[] supported = [.. GetDiagnosticAnalyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics)];
        if (id is null && supported.Length != 1)
        {
            Verify.Fail($"[|…|] needs an analyzer with exactly one diagnostic; there are {supported.Length}. Name it, as in {{|ID:…|}}.");
        }

        return Array.Find(supported, descriptor => id is null || descriptor.Id == id) is { } descriptor
            ? new DiagnosticResult(descriptor).WithMessage(null).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            : new DiagnosticResult(id!, DiagnosticSeverity.Error).WithOptions(
                DiagnosticOptions.IgnoreAdditionalLocations | DiagnosticOptions.IgnoreSeverity
            );
    }
}
