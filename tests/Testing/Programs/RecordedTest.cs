using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Testing;

/// <summary>A test of an analyzer against .NET 10 whose programs <see cref="ProgramRecorder"/> records.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
public abstract class RecordedTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>Creates a test without files.</summary>
    protected RecordedTest() => this.UseNet100();

    /// <inheritdoc />
    protected override CompilationWithAnalyzers CreateCompilationWithAnalyzers(
        Compilation compilation,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        AnalyzerOptions options,
        CancellationToken cancellationToken
    )
    {
        ProgramRecorder.Record(compilation, options);
        return base.CreateCompilationWithAnalyzers(compilation, analyzers, options, cancellationToken);
    }
}
