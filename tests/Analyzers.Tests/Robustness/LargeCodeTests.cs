using System.Diagnostics;
using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Robustness;

/// <summary>Code that is too large to analyze costs little and has no findings.</summary>
public class LargeCodeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public Task Twenty_conditions_are_a_million_paths() =>
        InTime(
            Check.Members(
                $$"""
                    static Interconnect Build({{string.Join(", ", Enumerable.Range(0, 20).Select(i => $"bool b{i}"))}})
                    {
                        Interconnect flex = Interconnect.Between(F4.AXK7L24223G, {|KEY2003:F4.AXK8L26124BG|});
                        {{string.Concat(
                    Enumerable.Range(0, 20).Select(i => $"if (b{i}) flex = flex.AddNet(\"N{i}\", 1.Milliamperes(), [{i + 1}]);\n")
                )}}
                        return flex;
                    }
                """
            )
        );

    [Fact]
    public Task Twenty_conditions_in_a_sum() =>
        InTime(
            Check.Members(
                $$"""
                    static F4Socket Build({{string.Join(", ", Enumerable.Range(0, 20).Select(i => $"bool b{i}"))}}) =>
                        F4.Socket(24 + {{string.Join(" + ", Enumerable.Range(0, 20).Select(i => $"(b{i} ? 0 : 0)"))}});
                """
            )
        );

    [Fact]
    public Task Loops_in_loops() =>
        InTime(
            Check.LongStatements(
                string.Concat(Enumerable.Range(0, 40).Select(i => $"for (int i{i} = 0; i{i} < 9; i{i}++)\n")) + "F4.Socket({|KEY1001:18|});"
            )
        );

    [Fact]
    public Task Lambdas_in_lambdas() =>
        InTime(
            Check.Statements(
                "object o = "
                    + string.Concat(Enumerable.Repeat("(Func<object>)(() => ", 20))
                    + "F4.Socket({|KEY1001:18|})"
                    + new string(')', 20)
                    + ";"
            )
        );

    [Fact]
    public Task A_table_of_ten_thousand_numbers() =>
        InTime(
            Check.Members(
                $$"""
                    private static readonly int[] Supply = [{{string.Join(", ", Enumerable.Range(0, 10_000).Select(i => i % 24 + 1))}}];

                    static void Build() => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                        .AddNet("A", 1.Milliamperes(), contacts: Supply);
                """
            )
        );

    [Fact]
    public Task A_sum_of_a_thousand_numbers() =>
        InTime(Check.Statements($"int n = 0; F4.Socket({{|KEY1001:n + {string.Join(" + ", Enumerable.Repeat("n", 1_000))}|}});"));

    [Fact]
    public Task A_chain_of_members() =>
        InTime(
            Check.Members(
                "    static readonly int N0 = 18;\n"
                    + string.Concat(Enumerable.Range(1, 2_000).Select(i => $"    static readonly int N{i} = N{i - 1};\n"))
                    + "    static void Build() => F4.Socket({|KEY1001:N10|});"
            )
        );

    private static async Task InTime(Task check)
    {
        var watch = Stopwatch.StartNew();
        await check;
        Assert.True(watch.Elapsed < Patience, $"It took {watch.Elapsed}.");
    }
}
