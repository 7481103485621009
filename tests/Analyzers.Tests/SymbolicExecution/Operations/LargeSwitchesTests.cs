using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

/// <summary>A switch with more arms than paths are taken: each arm is judged all the same.</summary>
public class LargeSwitchesTests
{
    private const int Arms = 2 * Budget.MaximumPaths;

    [Fact]
    public Task The_last_arms_of_an_expression_are_judged() =>
        Check.Members(
            $$"""
                static Interconnect Build(int n) => n switch
                {
                    {{Repeat(i => $"{i} => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG),")}}
                    1_000 or 1_001 => Interconnect.Between(F4.AXK7L24223G, {|KEY2003:F4.AXK8L26124BG|}),
                    _ => Interconnect.Between(F4.AXK7L26223G, {|KEY2003:F4.AXK8L24124BG|}),
                };
            """
        );

    [Fact]
    public Task The_last_sections_of_a_statement_are_judged() =>
        Check.Members(
            $$"""
                static Interconnect Build(string name)
                {
                    switch (name)
                    {
                        {{Repeat(i => $"case \"{i}\": return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);")}}
                        case "y":
                        case "z":
                            return null;
                        case "last":
                            return Interconnect.Between(F4.AXK7L24223G, {|KEY2003:F4.AXK8L26124BG|});
                        default:
                            return Interconnect.Between(F4.AXK7L26223G, {|KEY2003:F4.AXK8L24124BG|});
                    }
                }
            """
        );

    [Fact]
    public Task A_part_that_an_arm_selects_is_judged() =>
        Check.Members(
            $$"""
                static int Build(int n)
                {
                    Socket socket = n switch
                    {
                        {{Repeat(i => $"{i} => F4.AXK7L24223G,")}}
                        _ => F4.Socket({|KEY1001:42|}),
                    };
                    return socket.Contacts;
                }
            """
        );

    [Fact]
    public Task An_arm_that_earlier_conditions_exclude_is_not_judged() =>
        Check.Members(
            $$"""
                static Interconnect Build(int n)
                {
                    if (n > 600)
                    {
                        return null;
                    }

                    return n switch
                    {
                        {{Repeat(i => $"{i} => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG),")}}
                        1_000 => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L26124BG),
                        _ => n == 5 ? Interconnect.Between(F4.AXK7L24223G, F4.AXK8L26124BG) : null,
                    };
                }
            """
        );

    [Fact]
    public Task A_hazard_that_later_code_acknowledges_is_none() =>
        Check.Members(
            $$"""
                static Interconnect Build(int n) => (n switch
                {
                    {{Repeat(i => $"{i} => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG),")}}
                    _ => Interconnect.Between(F4.AXK7L26223G, F4.AXK8L26124BG),
                }).AddNet("GND", 0.1.Amperes(), [1, 2]).AcknowledgeReverseMating("keyed by the housing");
            """
        );

    [Fact]
    public Task An_arm_for_which_a_private_method_is_never_called_is_not_judged() =>
        Check.Members(
            $$"""
                public static Interconnect Build() => Build(3);

                private static Interconnect Build(int n) => n switch
                {
                    {{Repeat(i => $"{i} => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG),")}}
                    1_000 => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L26124BG),
                    _ => Interconnect.Between(F4.AXK7L26223G, F4.AXK8L24124BG),
                };
            """
        );

    private static string Repeat(Func<int, string> write) => string.Join("\n", Enumerable.Range(0, Arms).Select(write));
}
