using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Analyzes a project, applies code fixes until none is left, and compares the code with what is expected.</summary>
/// <typeparam name="TVerifier">How the test fails.</typeparam>
public abstract class CodeFixTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>Adds a C# file as it is after the fixes. The same as the test's code says that no fix is offered.</summary>
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    /// <summary>Adds a C# file as it is after Fix All, where that gives something else.</summary>
    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    /// <summary>The project after the fixes. What it leaves open is as in <see cref="AnalyzerTest{TVerifier}.TestState"/>.</summary>
    public SolutionState FixedState { get; } = new();

    /// <summary>The project after Fix All. What it leaves open is as in <see cref="FixedState"/>.</summary>
    public SolutionState BatchFixedState { get; } = new();

    /// <summary>Which of the offered code actions is applied, counted from 0.</summary>
    public int? CodeActionIndex { get; set; }

    /// <summary>The equivalence key of the code action that is applied.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>Checks the code action that is applied, as its title.</summary>
    public Action<CodeAction, IVerifier>? CodeActionVerifier { get; set; }

    /// <summary>How many fixes are applied one by one; at most one for each fixable diagnostic where it is not given.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>How many times Fix All is applied; at most once for each document or project where it is not given.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    /// <summary>How fixes are applied.</summary>
    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    /// <inheritdoc />
    public override async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await base.RunAsync(cancellationToken);
        if (FixedState.Sources.Count + BatchFixedState.Sources.Count == 0)
        {
            return;
        }

        string[] fixableIds = [.. GetCodeFixProviders().SelectMany(provider => provider.FixableDiagnosticIds)];
        SolutionState fixedState = FixedState.InheritFrom(TestState, fixableIds);
        await VerifyDiagnosticsAsync(fixedState, Verify.PushContext("Diagnostics of the fixed code"), cancellationToken);
        await VerifyFixAsync(
            fixedState,
            Verify.PushContext("Fix by fix"),
            NumberOfIncrementalIterations,
            (applier, project, diagnostics) => applier.FixFirstAsync(project, diagnostics, cancellationToken),
            fixable => fixable.Length,
            cancellationToken
        );

        SolutionState batchFixedState = BatchFixedState.InheritFrom(fixedState, fixableIds);
        if (BatchFixedState.Sources.Count > 0)
        {
            await VerifyDiagnosticsAsync(batchFixedState, Verify.PushContext("Diagnostics of the code after Fix All"), cancellationToken);
        }

        await VerifyFixAllAsync(
            FixAllScope.Document,
            CodeFixTestBehaviors.SkipFixAllInDocumentCheck,
            fixable => fixable.Select(diagnostic => diagnostic.Location.SourceTree).Distinct().Count()
        );
        await VerifyFixAllAsync(FixAllScope.Project, CodeFixTestBehaviors.SkipFixAllInProjectCheck, _ => 1);

        Task VerifyFixAllAsync(FixAllScope scope, CodeFixTestBehaviors skip, Func<ImmutableArray<Diagnostic>, int> limit) =>
            CodeFixTestBehaviors.HasFlag(skip) || GetCodeFixProviders().All(provider => provider.GetFixAllProvider() is null)
                ? Task.CompletedTask
                : VerifyFixAsync(
                    batchFixedState,
                    Verify.PushContext($"Fix All in {scope}"),
                    NumberOfFixAllIterations,
                    (applier, project, diagnostics) => applier.FixAllAsync(project, diagnostics, scope, cancellationToken),
                    limit,
                    cancellationToken
                );
    }

    /// <summary>The code fixes under test.</summary>
    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    private async Task VerifyFixAsync(
        SolutionState fixedState,
        IVerifier verifier,
        int? expectedCount,
        Func<CodeFixApplier, TestProject, ImmutableArray<Diagnostic>, Task<Project?>> fix,
        Func<ImmutableArray<Diagnostic>, int> limit,
        CancellationToken cancellationToken
    )
    {
        var applier = new CodeFixApplier(
            [.. GetCodeFixProviders()],
            CodeActionIndex,
            CodeActionEquivalenceKey,
            action => CodeActionVerifier?.Invoke(action, verifier)
        );
        TestProject project = await CreateProjectAsync(Evaluate(TestState), cancellationToken);
        ImmutableArray<Diagnostic> diagnostics = await GetDiagnosticsAsync(project, cancellationToken);
        int most = CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne)
            ? 1
            : expectedCount ?? limit(applier.Fixable(project, diagnostics));
        int count = 0;
        while (count <= most && await fix(applier, project, diagnostics) is { } changed)
        {
            count++;
            project = project with { Project = changed };
            diagnostics = await GetDiagnosticsAsync(project, cancellationToken);
            if (CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne))
            {
                break;
            }
        }

        if (await CodeComparison.FindDifferenceAsync(Evaluate(fixedState), project, cancellationToken) is { } difference)
        {
            verifier.Fail($"{difference}\n\n{applier.Offered}");
        }

        if (count > most || (expectedCount is { } exact && count != exact))
        {
            verifier.Fail($"Expected {(expectedCount is null ? "at most " : "")}{most} rounds of fixes, but {count} changed the code.");
        }
    }
}
