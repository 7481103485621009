using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Boards;

public class ReverseMatingTests
{
    [Fact]
    public Task Names_The_Nets_That_Would_Meet() =>
        CatalogTest.RunStatements(
            Symmetrical("rows"),
            """
            Interconnect.Between(T2.TS10_1, T2.TH10)
                .AddNet("VCC", 0.1.Amperes(), {|#0:[1]|})
                .AddNet("GND", 0.1.Amperes(), {|#1:[10]|});
            """,
            Check.Warning(
                "KEY5004",
                "plugged in the wrong way round, 'VCC' at contact 1 would meet 'GND' at contact 10; T2 connectors are symmetrical; place nets so that each meets itself, or state AcknowledgeReverseMating(…) where the boards allow one way only",
                related: 1
            )
        );

    [Fact]
    public Task Numbered_To_And_Fro_The_Last_Contact_Lies_Opposite_The_First() =>
        CatalogTest.RunStatements(
            Symmetrical("zigzag"),
            """
            Interconnect.Between(T2.TH10, T2.TS10_1).AddNet("VCC", 0.1.Amperes(), {|KEY5004:[3]|}).AddNet("GND", 0.1.Amperes(), [8]);
            Interconnect.Between(T2.TH10, T2.TS10_1).AddNet("VCC", 0.1.Amperes(), [3]).AddNet("GND", 0.1.Amperes(), [7]);
            """
        );

    [Fact]
    public Task Numbered_Around_Half_The_Count_Lies_Between() =>
        CatalogTest.RunStatements(
            Symmetrical("around"),
            """
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("VCC", 0.1.Amperes(), {|KEY5004:[1]|}).AddNet("GND", 0.1.Amperes(), [6]);
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("GND", 0.1.Amperes(), [6]).AddNet("VCC", 0.1.Amperes(), {|KEY5004:[1]|});
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("VCC", 0.1.Amperes(), [1]).AddNet("GND", 0.1.Amperes(), [10]);
            """
        );

    [Fact]
    public Task A_Net_That_Meets_Itself_Or_Nothing_Passes() =>
        CatalogTest.RunStatements(
            Symmetrical("rows"),
            """
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("VCC", 0.1.Amperes(), [1, 10]).AddNet("GND", 0.1.Amperes(), [5, 6]);
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("VCC", 0.1.Amperes(), [1]).AddNet("GND", 0.1.Amperes(), [2]);
            """
        );

    [Fact]
    public Task A_Team_May_Take_It_Upon_Itself() =>
        CatalogTest.RunStatements(
            Symmetrical("rows"),
            """
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("VCC", 0.1.Amperes(), [1]).AddNet("GND", 0.1.Amperes(), [10])
                .AcknowledgeReverseMating(because: "the screws are not symmetrical");
            """
        );

    [Fact]
    public Task Where_The_Maker_Allows_It_Nothing_Is_Said() =>
        CatalogTest.RunStatements(
            Symmetrical("rows").Replace("forbidden", "allowed", StringComparison.Ordinal),
            "Interconnect.Between(T2.TS10_1, T2.TH10).AddNet(\"VCC\", 0.1.Amperes(), [1]).AddNet(\"GND\", 0.1.Amperes(), [10]);"
        );

    [Fact]
    public Task Where_The_Catalog_Does_Not_Say_How_Contacts_Are_Numbered_Nothing_Is_Known() =>
        Check.Statements(
            "Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).AddNet(\"VCC\", 0.1.Amperes(), [1]).AddNet(\"GND\", 0.1.Amperes(), [40]);"
        );

    [Fact]
    public Task What_Is_Not_Known_Is_Not_Judged() =>
        CatalogTest.Run(
            Symmetrical("rows"),
            """
            static class Boards
            {
                static Interconnect Named(string name) => Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("VCC", 0.1.Amperes(), [1]).AddNet(name, 0.1.Amperes(), [10]);
                static Interconnect At(int contact) => Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("VCC", 0.1.Amperes(), [1, contact]).AddNet("GND", 0.1.Amperes(), [10]);
            }
            """
        );

    [Fact]
    public Task A_Contact_That_Does_Not_Exist_Meets_Nothing() =>
        CatalogTest.RunStatements(
            Symmetrical("rows"),
            "Interconnect.Between(T2.TS10_1, T2.TH10).AddNet(\"VCC\", 0.1.Amperes(), [{|KEY1003:0|}]).AddNet(\"GND\", 0.1.Amperes(), [{|KEY1003:11|}]);"
        );

    private static string Symmetrical(string numbering) =>
        SampleCatalogs.Small + $"\nuse:\n  reverseMating: forbidden\n  contactNumbering: {numbering}\n";
}
