using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Choosing;

public class NoSuchContactTests
{
    [Fact]
    public Task A_connector_ends_at_its_last_contact() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .AddNet("VCAM", 0.1.Amperes(), contacts: [{|#0:25|}]);
            """,
            Check.Error("KEY1003", "AXK7L24223G has contacts 1 to 24; there is no contact 25")
        );

    [Fact]
    public Task In_the_other_order_the_first_half_is_named() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK8L24124BG, F4.AXK7L24223G)
                .AddNet("VCAM", 0.1.Amperes(), contacts: [{|#0:25|}]);
            """,
            Check.Error("KEY1003", "AXK8L24124BG has contacts 1 to 24; there is no contact 25")
        );

    [Fact]
    public Task Each_wrong_number_is_marked() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .AddNet("GND", 1.Amperes(), contacts: [{|KEY1003:0|}, 1, {|KEY1003:-1|}, 24, {|KEY1003:30 - 5|}]);
            """
        );

    [Fact]
    public Task A_number_from_elsewhere_is_marked_where_it_is_used() =>
        Check.Members(
            """
                private static readonly int[] Supply = [23, 24, 25];

                static Interconnect Build() => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("VCAM", 0.1.Amperes(), contacts: {|KEY1003:Supply|});
            """
        );

    [Fact]
    public Task First_and_last_contact_pass() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .AddNet("VCAM", 0.1.Amperes(), contacts: [1, 24]);
            """
        );

    [Fact]
    public Task One_known_half_is_enough() =>
        Check.Members(
            """
                static Interconnect Build(Socket socket) => Interconnect.Between(socket, F4.AXK8L24124BG)
                    .AddNet("VCAM", 0.1.Amperes(), contacts: [{|KEY1003:25|}]);
            """
        );

    [Fact]
    public Task Silences_the_rules_that_would_need_the_contact() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .AddNet("VCAM", 1.5.Amperes(), contacts: [1, {|KEY1003:25|}])
                .AddNet("VBAT", {|KEY3001:1.5.Amperes()|}, contacts: [2, 3]);
            """
        );
}
