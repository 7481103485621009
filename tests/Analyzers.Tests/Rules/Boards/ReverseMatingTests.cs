using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Boards;

public class ReverseMatingTests
{
    [Fact]
    public Task Names_the_nets_that_would_meet() =>
        CatalogTest.RunStatements(
            Symmetrical("rows"),
            """
            Interconnect.Between(T2.TS10_1, T2.TH10)
                .AddNet("VCC", 0.1.Amperes(), {|#0:[1]|})
                .AddNet("GND", 0.1.Amperes(), {|#1:[10]|});
            """,
            Check.Warning(
                "KEY5004",
                "plugged in the wrong way around, 'VCC' at contact 1 would meet 'GND' at contact 10; "
                    + "T2 connectors are symmetrical; place nets so that each meets itself, or call "
                    + "AcknowledgeReverseMating(…) if the boards fit only one way",
                related: 1
            )
        );

    [Fact]
    public Task Numbered_in_zigzag_the_last_contact_lies_opposite_the_first() =>
        CatalogTest.RunStatements(
            Symmetrical("zigzag"),
            """
            Interconnect.Between(T2.TH10, T2.TS10_1).AddNet("VCC", 0.1.Amperes(), {|KEY5004:[3]|}).AddNet("GND", 0.1.Amperes(), [8]);
            Interconnect.Between(T2.TH10, T2.TS10_1).AddNet("VCC", 0.1.Amperes(), [3]).AddNet("GND", 0.1.Amperes(), [7]);
            """
        );

    [Fact]
    public Task Numbered_around_half_the_count_lies_between() =>
        CatalogTest.RunStatements(
            Symmetrical("around"),
            """
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("VCC", 0.1.Amperes(), {|KEY5004:[1]|}).AddNet("GND", 0.1.Amperes(), [6]);
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("GND", 0.1.Amperes(), [6]).AddNet("VCC", 0.1.Amperes(), {|KEY5004:[1]|});
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("VCC", 0.1.Amperes(), [1]).AddNet("GND", 0.1.Amperes(), [10]);
            """
        );

    [Fact]
    public Task A_net_that_meets_itself_or_nothing_passes() =>
        CatalogTest.RunStatements(
            Symmetrical("rows"),
            """
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("VCC", 0.1.Amperes(), [1, 10]).AddNet("GND", 0.1.Amperes(), [5, 6]);
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("VCC", 0.1.Amperes(), [1]).AddNet("GND", 0.1.Amperes(), [2]);
            """
        );

    [Fact]
    public Task A_team_may_accept_the_hazard() =>
        CatalogTest.RunStatements(
            Symmetrical("rows"),
            """
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("VCC", 0.1.Amperes(), [1]).AddNet("GND", 0.1.Amperes(), [10])
                .AcknowledgeReverseMating(because: "the screws are not symmetrical");
            """
        );

    [Fact]
    public Task Where_the_maker_allows_it_nothing_is_said() =>
        CatalogTest.RunStatements(
            Symmetrical("rows").Replace("forbidden", "allowed", StringComparison.Ordinal),
            "Interconnect.Between(T2.TS10_1, T2.TH10).AddNet(\"VCC\", 0.1.Amperes(), [1]).AddNet(\"GND\", 0.1.Amperes(), [10]);"
        );

    [Fact]
    public Task Where_the_catalog_does_not_say_how_contacts_are_numbered_nothing_is_known() =>
        Check.Statements(
            "Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).AddNet(\"VCC\", 0.1.Amperes(), [1]).AddNet(\"GND\", 0.1.Amperes(), [40]);"
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        CatalogTest.Run(
            Symmetrical("rows"),
            """
            static class Boards
            {
                static Interconnect Named(string name) => Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("VCC", 0.1.Amperes(), [1])
                    .AddNet(name, 0.1.Amperes(), [10]);
                static Interconnect At(int contact) => Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("VCC", 0.1.Amperes(), [1, contact])
                    .AddNet("GND", 0.1.Amperes(), [10]);
            }
            """
        );

    [Fact]
    public Task A_contact_that_does_not_exist_meets_no_net() =>
        CatalogTest.RunStatements(
            Symmetrical("rows"),
            "Interconnect.Between(T2.TS10_1, T2.TH10).AddNet(\"VCC\", 0.1.Amperes(), [{|KEY1003:0|}])"
                + ".AddNet(\"GND\", 0.1.Amperes(), [{|KEY1003:11|}]);"
        );

    private static string Symmetrical(string numbering) =>
        SampleCatalogs.Small + $"\nuse:\n  reverseMating: forbidden\n  contactNumbering: {numbering}\n";
}
