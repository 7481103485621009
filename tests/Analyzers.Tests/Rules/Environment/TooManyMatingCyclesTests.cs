using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Environment;

public class TooManyMatingCyclesTests
{
    [Fact]
    public Task Names_the_rated_life_and_who_lives_longer() =>
        Check.Statements(
            "Interconnect.Between({|#1:F4.AXK7L24223G|}, {|#2:F4.AXK8L24124BG|}).WithMatingCycles({|#0:60|});",
            Check.Error(
                "KEY4002",
                "60 mating cycles exceed the rated life; AXK7L24223G and AXK8L24124BG are rated for 50; "
                    + "for 60 mating cycles there are AXK7LE2426G (inspection) and AXK8LE2426BG (inspection)",
                related: 2
            )
        );

    [Fact]
    public Task In_the_other_order() =>
        Check.Statements(
            "Interconnect.Between({|#1:P4.AXK840145WG|}, {|#2:P4.AXK740147G|}).WithMatingCycles({|#0:51|});",
            Check.Error("KEY4002", "51 mating cycles exceed the rated life; AXK840145WG and AXK740147G are rated for 50", related: 2)
        );

    [Fact]
    public Task One_half_that_is_worn_is_named_alone() =>
        Check.Statements(
            "Interconnect.Between({|#1:F4.AXK7L24223G|}, F4.AXK8LE2426BG).WithInspectionUse().WithMatingCycles({|#0:60|});",
            Check.Error(
                "KEY4002",
                "60 mating cycles exceed the rated life; AXK7L24223G is rated for 50; "
                    + "for 60 mating cycles there is AXK7LE2426G (inspection)",
                related: 1
            )
        );

    [Fact]
    public async Task Offers_the_part_that_mends_it() =>
        Assert.Equal(
            ["F4.AXK7L24223G -> global::Panasonic.F4.AXK7LE2426G"],
            await Remedies.OfMembers(
                "    static Interconnect Build() => Interconnect.Between(F4.AXK7L24223G, F4.AXK8LE2426BG).WithInspectionUse()"
                    + ".WithMatingCycles(60);"
            )
        );

    [Fact]
    public async Task Offers_no_part_that_leaves_the_other_half_worn() =>
        Assert.Empty(
            await Remedies.OfMembers(
                "    static Interconnect Build() => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatingCycles(60);"
            )
        );

    [Fact]
    public Task The_limit_itself_passes() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatingCycles(50);
            Interconnect.Between(F4.AXK7LE2426G, F4.AXK8LE2426BG).WithMatingCycles(3000);
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatingCycles(0);
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatingCycles(-1);
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatingCycles(99).WithMatingCycles(30);
            """
        );

    [Fact]
    public Task More_than_any_part_bears() =>
        Check.Statements(
            "Interconnect.Between({|#1:F4.AXK7LE2426G|}, {|#2:F4.AXK8LE2426BG|}).WithInspectionUse()"
                + ".WithMatingCycles({|#0:int.MaxValue|});",
            Check.Error(
                "KEY4002",
                "2147483647 mating cycles exceed the rated life; AXK7LE2426G and AXK8LE2426BG are rated for 3000",
                related: 2
            )
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other).WithMatingCycles(9999);
                static Interconnect For(int cycles) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatingCycles(cycles);
                static Interconnect Half(Connector other) => Interconnect.Between(F4.AXK7L24223G, other).WithMatingCycles({|KEY4002:9999|});
            """
        );
}
