using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class TotalCurrentTooHighTests
{
    [Fact]
    public Task Sits_on_the_net_that_passes_the_limit_and_lists_all() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L40223G, F4.AXK8L40124BG)
                .AddNet("VBUS", {|#1:2.7.Amperes()|}, contacts: [1, 2, 3, 4, 5, 6, 7, 8, 9])
                .AddNet("GND", {|#0:2.7.Amperes()|}, contacts: [21, 22, 23, 24, 25, 26, 27, 28, 29]);
            """,
            Check.Error(
                "KEY3002",
                "'GND' goes over the limit: 'VBUS' 2.7 A and 'GND' 2.7 A add up to 5.4 A; F4 connectors carry 5 A in total",
                related: 1
            )
        );

    [Fact]
    public Task In_the_other_order() =>
        Check.Statements(
            """
            Interconnect.Between(P4.AXK880145WG, P4.AXK780347G)
                .AddNet("VBUS", 2.7.Amperes(), contacts: [1, 2, 3, 4, 5, 6, 7, 8, 9])
                .AddNet("GND", {|KEY3002:2.7.Amperes()|}, contacts: [21, 22, 23, 24, 25, 26, 27, 28, 29]);
            """
        );

    [Fact]
    public Task The_limit_itself_passes() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L40223G, F4.AXK8L40124BG)
                .AddNet("VBUS", 2.5.Amperes(), contacts: [1, 2, 3, 4, 5, 6, 7, 8, 9])
                .AddNet("GND", 2.5.Amperes(), contacts: [21, 22, 23, 24, 25, 26, 27, 28, 29]);
            """
        );

    [Fact]
    public Task Nets_without_a_known_current_cannot_lower_the_total() =>
        Check.Members(
            """
                static Interconnect Build(ElectricCurrent unknown, int[] contacts) => Interconnect.Between(F4.AXK7L40223G, F4.AXK8L40124BG)
                    .AddNet("VBUS", 2.6.Amperes(), contacts)
                    .AddNet("AUX", unknown, contacts: [10])
                    .AddNet("GND", {|KEY3002:2.6.Amperes()|}, contacts);
            """
        );

    [Fact]
    public Task A_chain_that_goes_on_has_the_fault_once() =>
        Check.Statements(
            """
            Interconnect dock = Interconnect.Between(F4.AXK7L40223G, F4.AXK8L40124BG);
            dock = dock.AddNet("VBUS", 2.7.Amperes(), contacts: [1, 2, 3, 4, 5, 6, 7, 8, 9]);
            dock = dock.AddNet("GND", {|KEY3002:2.7.Amperes()|}, contacts: [21, 22, 23, 24, 25, 26, 27, 28, 29]);
            dock = dock.AddNet("SDA", 1.Milliamperes(), contacts: [30]);
            dock = dock.WithVoltage(5.Volts());
            """
        );
}
