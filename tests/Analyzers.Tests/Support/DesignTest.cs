using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.Support;

/// <summary>User code that references the compiled Keyway and Keyway.Panasonic.</summary>
internal sealed class DesignTest : CSharpAnalyzerTest<DesignAnalyzer, DefaultVerifier>
{
    public DesignTest()
    {
        this.UseNet100();
        TestState.AdditionalReferences.Add(typeof(Interconnect).Assembly);
        TestState.AdditionalReferences.Add(typeof(Panasonic.F4).Assembly);
    }

    /// <summary>Whether dropped results are reported: most tests drop what they make, to show a finding.</summary>
    public bool SeesDroppedResults { get; init; }

    protected override CompilationOptions CreateCompilationOptions() =>
        SeesDroppedResults
            ? base.CreateCompilationOptions()
            : base.CreateCompilationOptions().WithSpecificDiagnosticOptions([new("KEY1006", ReportDiagnostic.Suppress)]);

    // What C# 14 has is a preview to the Roslyn that the analyzers are built for.
    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Preview);
}
