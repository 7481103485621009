using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class ReturnOfNoNetTests
{
    [Fact]
    public Task Suggests_the_net_that_is_near() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.3.Amperes(), [1])
                .AddReturn("GND", nets: [{|#0:"VCMA"|}], [24]);
            """,
            Check.Error("KEY3011", "'GND' returns 'VCMA', but no net with this name was added before it; did you mean 'VCAM'?")
        );

    [Fact]
    public Task Names_the_nets_where_none_is_near() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .AddNet("VCAM", 0.3.Amperes(), [1]).AddNet("VIO", 0.1.Amperes(), [2])
                .AddReturn("GND", nets: ["VCAM", {|#0:"display"|}], [24]);
            """,
            Check.Error("KEY3011", "'GND' returns 'display', but no net with this name was added before it; the nets are 'VCAM' and 'VIO'")
        );

    [Fact]
    public Task A_net_that_comes_after_or_is_the_return_itself_is_none() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddReturn("GND", nets: [{|#0:"VCAM"|}], [24])
                .AddNet("VCAM", 0.3.Amperes(), [1]);
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddReturn("GND", nets: [{|KEY3011:"GND"|}], [24]);
            """,
            Check.Error("KEY3011", "'GND' returns 'VCAM', but no net with this name was added before it")
        );

    [Fact]
    public Task A_return_of_a_return_passes() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.3.Amperes(), [1]).AddReturn("GND", ["A"], [24])
                .AddReturn("SHIELD", ["GND"], [23]);
            """
        );

    [Fact]
    public async Task Offers_the_net_that_is_near() =>
        Assert.Equal(
            ["\"VCMA\" -> \"VCAM\""],
            await Remedies.OfMembers(
                """
                    static Interconnect Build() => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                        .AddNet("VCAM", 0.3.Amperes(), [1]).AddReturn("GND", ["VCMA"], [24]);
                """
            )
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Interconnect Named(string name) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet(name, 0.3.Amperes(), [1]).AddReturn("GND", ["A"], [24]);
                static Interconnect Back(string name) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("A", 0.3.Amperes(), [1]).AddReturn("GND", [name], [24]);
                static Interconnect All(string[] names) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("A", 0.3.Amperes(), [1]).AddReturn("GND", names, [24]);
                static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other).AddNet("A", 0.3.Amperes(), [1])
                    .AddReturn("GND", [{|KEY3011:"other"|}], [24]);
                static Interconnect None() => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.3.Amperes(), [1])
                    .AddReturn("GND", [null!], [24]);
            """
        );
}
