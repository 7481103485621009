using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution;

/// <summary>Deeply nested and long code is analyzed within a budget, and never crashes the compiler.</summary>
public class LargeCodeTests
{
    [Theory]
    [InlineData(500)]
    public Task Deep_or_pattern(int n) =>
        Check.Members(
            $$"""
                static Interconnect Build(int x) => Interconnect.Between(
                    x is {{string.Join(
                " or ",
                Enumerable.Range(0, n).Select(i => (i * 3).ToString())
            )}} ? F4.AXK7L26223G : F4.AXK7L24223G, {|KEY2003:F4.AXK8L24124BG|});
            """
        );

    [Theory]
    [InlineData(100)]
    [InlineData(300)]
    public Task Else_if(int n) =>
        Check.Members(
            $$"""
                static Interconnect Build(int x, string[] log)
                {
                    Header header = F4.AXK8L26124BG;
                    {{string.Join(" else ", Enumerable.Range(0, n).Select(i => $"if (x == {i}) {{ Console.WriteLine({i}); }}"))}}
                    return Interconnect.Between(F4.AXK7L24223G, {|KEY2003:header|});
                }
            """
        );

    [Theory]
    [InlineData(300)]
    public Task Big_switch(int n) =>
        Check.Members(
            $$"""
                static Interconnect Build(int x)
                {
                    Header header = F4.AXK8L26124BG;
                    switch (x)
                    {
                        {{string.Concat(Enumerable.Range(0, n).Select(i => $"case {i}: Console.WriteLine({i}); break;\n"))}}
                    }
                    return Interconnect.Between(F4.AXK7L24223G, {|KEY2003:header|});
                }
            """
        );

    [Theory]
    [InlineData(100)]
    [InlineData(300)]
    public Task Helpers_that_call_each_other(int n) =>
        Check.Members(
            $$"""
                {{string.Concat(
                Enumerable.Range(0, n).Select(i =>
                    $"static int M{i}(int n) => n > 0 ? M{(i + 1) % n}(n - 1) + M{(i + 7) % n}(n - 2) : 0;\n"
                )
            )}}
                static void Build()
                {
                    {{string.Concat(Enumerable.Range(0, n).Select(i => $"M{i}(3);\n"))}}
                    Interconnect.Between(F4.AXK7L24223G, {|KEY2003:F4.AXK8L26124BG|});
                }
            """
        );

    [Theory]
    [InlineData(300)]
    [InlineData(5000)]
    public Task Chain_of_helpers(int n) =>
        Check.Members(
            $$"""
                {{string.Concat(Enumerable.Range(0, n).Select(i => $"static int M{i}() => M{i + 1}();\n"))}}
                static int M{{n}}() => 3;
                static void Build()
                {
                    M0();
                    Interconnect.Between(F4.AXK7L24223G, {|KEY2003:F4.AXK8L26124BG|});
                }
            """
        );
}
