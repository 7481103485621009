using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class ContactCurrentTooHighTests
{
    [Fact]
    public Task Says_how_many_contacts_are_needed() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L40223G, F4.AXK8L40124BG)
                .AddNet("VBAT", {|#0:1.5.Amperes()|}, contacts: {|#1:[1, 2, 3, 4]|});
            """,
            Check.Error("KEY3001", "'VBAT' puts 0.375 A on each of 4 contacts; F4 contacts carry 0.3 A; 1.5 A needs 5 contacts", related: 1)
        );

    [Fact]
    public Task In_the_other_order() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK8L40124BG, F4.AXK7L40223G)
                .AddNet("VBAT", {|#0:1.5.Amperes()|}, contacts: {|#1:[1, 2, 3, 4]|});
            """,
            Check.Error("KEY3001", "'VBAT' puts 0.375 A on each of 4 contacts; F4 contacts carry 0.3 A; 1.5 A needs 5 contacts", related: 1)
        );

    [Fact]
    public Task The_limit_itself_passes() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L40223G, F4.AXK8L40124BG)
                .AddNet("A", 0.9.Amperes(), contacts: [1, 2, 3])
                .AddNet("B", 0.1.Amperes() + 0.1.Amperes() + 0.1.Amperes(), contacts: [4])
                .AddNet("C", (0.1 + 0.2).Amperes(), contacts: [5])
                .AddNet("D", -0.3.Amperes(), contacts: [6]);
            """
        );

    [Fact]
    public Task The_least_over_the_limit_does_not() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L40223G, F4.AXK8L40124BG)
                .AddNet("A", {|#0:0.9000001.Amperes()|}, contacts: {|#1:[1, 2, 3]|});
            """,
            Check.Error(
                "KEY3001",
                "'A' puts 0.30000003 A on each of 3 contacts; F4 contacts carry 0.3 A; 0.9000001 A needs 4 contacts",
                related: 1
            )
        );

    [Fact]
    public Task One_known_half_is_enough() =>
        Check.Members(
            """
                static Interconnect Build(Connector other) => Interconnect.Between(other, F4.AXK8L40124BG)
                    .AddNet("VBAT", {|KEY3001:0.31.Amperes()|}, contacts: [1]);
            """
        );

    [Fact]
    public Task A_name_that_is_not_known_is_left_out() =>
        Check.Members(
            """
                static Interconnect Build(string name) => Interconnect.Between(F4.AXK7L40223G, F4.AXK8L40124BG)
                    .AddNet(name, {|#0:1.Amperes()|}, contacts: {|#1:[1]|});
            """,
            Check.Error("KEY3001", "this net puts 1 A on its one contact; F4 contacts carry 0.3 A; 1 A needs 4 contacts", related: 1)
        );
}
