using System.Collections.Immutable;
using Keyway.Analyzers.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace Keyway.Analyzers.Tests.Robustness;

public class WithoutKeywayTests
{
    private const string Code = """
        using System;

        namespace Mine
        {
            class Interconnect
            {
                public static Interconnect Between(object first, object second) => new();
            }

            class Program
            {
                static void Main() => Console.WriteLine(Interconnect.Between(1, 2));
            }
        }
        """;

    [Fact]
    public async Task Code_that_does_not_reference_Keyway_is_silent() =>
        Assert.Empty(await Analysis.WithoutKeyway.WithCode(Code).Analyze());

    [Fact]
    public async Task Only_a_compilation_start_action_is_registered()
    {
        AnalyzerTelemetryInfo telemetry = await Telemetry(Analysis.WithoutKeyway.WithCode(Code));
        Assert.Equal(1, telemetry.CompilationStartActionsCount);
        Assert.Equal(1, AllActions(telemetry));
    }

    [Fact]
    public async Task With_Keyway_nothing_runs_for_every_syntax_node_or_at_the_end_of_the_compilation()
    {
        AnalyzerTelemetryInfo telemetry = await Telemetry(Analysis.WithKeyway.WithCode(Code));
        Assert.Equal(0, telemetry.SyntaxNodeActionsCount + telemetry.SyntaxTreeActionsCount + telemetry.SemanticModelActionsCount);
        Assert.Equal(0, telemetry.CompilationEndActionsCount + telemetry.CompilationActionsCount + telemetry.SymbolActionsCount);
        Assert.True(telemetry.Concurrent);
    }

    [Fact]
    public async Task Generated_code_is_left_alone() =>
        Assert.Empty(
            await Analysis
                .WithKeyway.WithCode("static class Boards { static object Part => Panasonic.F4.Socket(18); }", "/0/Boards.g.cs")
                .Analyze()
        );

    [Fact]
    public async Task Suppressed_findings_are_suppressed() =>
        Assert.Empty(
            await Analysis
                .WithKeyway.WithCode(
                    """
                    static class Boards
                    {
                    #pragma warning disable KEY1001
                        static object Part => Panasonic.F4.Socket(18);
                    #pragma warning restore KEY1001
                    }
                    """
                )
                .Analyze()
        );

    private static int AllActions(AnalyzerTelemetryInfo telemetry) =>
        typeof(AnalyzerTelemetryInfo)
            .GetProperties()
            .Where(property => property.PropertyType == typeof(int))
            .Sum(property => (int)property.GetValue(telemetry)!);

    private static async Task<AnalyzerTelemetryInfo> Telemetry(CSharpCompilation compilation)
    {
        var analyzer = new DesignAnalyzer();
        ProgramRecorder.Record(compilation, new AnalyzerOptions([]));
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(analyzer));
        await analysis.GetAnalyzerDiagnosticsAsync();
        return await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
    }
}
