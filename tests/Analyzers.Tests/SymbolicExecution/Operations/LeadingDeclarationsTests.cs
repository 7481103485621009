using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class LeadingDeclarationsTests
{
    private const string Pair = "Interconnect.Between(F4.Socket(20), F4.Socket(20).MatingHeader())";

    [Theory]
    [InlineData("wide ? made.WithMatingCycles(10) : made")]
    [InlineData("!wide ? made : made.WithMatingCycles(10)")]
    public Task A_value_that_only_one_path_replaces_is_judged_on_the_other(string result) =>
        Check.Members(
            $$"""
            static Interconnect Build(bool wide)
            {
                Interconnect made = {{Pair}}.WithMatingCycles({|KEY4002:60|});
                return {{result}};
            }
            """
        );

    [Fact]
    public Task A_fault_of_the_declarations_depends_on_no_condition() =>
        Check.Members(
            $$"""
            static Interconnect Build(bool wide, bool high)
            {
                Interconnect made = {{Pair}}.WithMatingCycles({|KEY4002:60|});
                Interconnect first = made.AddNet("A", 0.1.Amperes(), [1]);
                if (high)
                {
                    first = first.AddNet("B", 0.1.Amperes(), [2]);
                }

                return wide ? first.AddNet("C", 0.1.Amperes(), [3]) : first;
            }
            """
        );

    [Theory]
    [InlineData("made = made.AddNet(\"A\", 0.1.Amperes(), [1]);")]
    [InlineData("Interconnect other = made; made = other.AddNet(\"A\", 0.1.Amperes(), [1]);")]
    [InlineData("void Add() => made = made.AddNet(\"A\", 0.1.Amperes(), [1]); Add();")]
    [InlineData("ref Interconnect same = ref made; same = same.AddNet(\"A\", 0.1.Amperes(), [1]);")]
    public Task A_path_does_not_find_what_the_one_before_has_written(string write) =>
        Check.Members(
            $$"""
            static Interconnect Build(bool wide)
            {
                Interconnect made = {{Pair}};
                if (wide)
                {
                    {{write}}
                }

                return made.AddNet("B", 0.1.Amperes(), [2]);
            }
            """
        );

    [Fact]
    public Task A_list_that_a_path_changes_is_new_on_the_next() =>
        Check.Members(
            $$"""
            static Interconnect Build(bool wide)
            {
                Interconnect made = {{Pair}};
                int[] contacts = [1, 2];
                if (wide)
                {
                    contacts[1] = 3;
                }

                return made.AddNet("A", 0.1.Amperes(), contacts).AddNet("B", 0.1.Amperes(), [{|KEY3004:2|}]);
            }
            """
        );
}
