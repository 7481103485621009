using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Analyzers.Tests.Support;

/// <summary>A test of user code that references the compiled Keyway and Keyway.Panasonic.</summary>
internal sealed class DesignTest : RecordedTest<DesignAnalyzer>
{
    public DesignTest()
    {
        TestState.AdditionalReferences.Add(typeof(Interconnect).Assembly);
        TestState.AdditionalReferences.Add(typeof(Panasonic.F4).Assembly);
    }

    /// <summary>
    /// Gets a value indicating whether ignored results are reported. Most tests ignore results, because they only show a finding.
    /// </summary>
    public bool SeesDroppedResults { get; init; }

    protected override CompilationOptions CreateCompilationOptions() =>
        SeesDroppedResults
            ? base.CreateCompilationOptions()
            : base.CreateCompilationOptions().WithSpecificDiagnosticOptions([new("KEY1006", ReportDiagnostic.Suppress)]);

    // C# 14 is a preview version in the Roslyn version that the analyzers are built for.
    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Preview);
}
