using Keyway.CodeFixes.Tests.Support;

namespace Keyway.CodeFixes.Tests;

public class FixAllTests
{
    [Fact]
    public Task The_same_fault_with_the_same_remedy() =>
        Fix.Statements(
            """
                    F4.Socket({|KEY1001:18|});
                    F4.Header({|KEY1001:18|});
                    F4.Socket(contacts: {|KEY1001:17|});
            """,
            """
                    F4.Socket(20);
                    F4.Header(20);
                    F4.Socket(contacts: 20);
            """
        );

    [Fact]
    public Task Different_remedies_of_several_rules_at_once() =>
        Fix.Statements(
            """
                    F4.Socket({|KEY1001:18|});
                    F4.Socket({|KEY1001:42|});
                    Interconnect.Between(F4.AXK7L24223G, {|KEY2003:F4.AXK8L26124BG|});
                    Interconnect.Between(F4.AXK7L26223G, {|KEY2003:F4.AXK8L24124BG|});
            """,
            """
                    F4.Socket(20);
                    F4.Socket(44);
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    Interconnect.Between(F4.AXK7L26223G, F4.AXK8L26124BG);
            """
        );

    [Fact]
    public Task A_hundred_at_once() =>
        Fix.Statements(
            string.Concat(Enumerable.Repeat("        P4.Socket(70, {|KEY1004:3.Millimeters()|});\n", 100)),
            string.Concat(Enumerable.Repeat("        P4.Socket(70, 2.5.Millimeters());\n", 100))
        );

    [Fact]
    public Task In_one_expression() =>
        Fix.Statements(
            "Interconnect.Between(F4.Socket({|KEY1001:18|}), F4.Header({|KEY1001:18|}));",
            "Interconnect.Between(F4.Socket(20), F4.Header(20));"
        );

    [Fact]
    public Task One_fault_that_uncovers_another() =>
        Fix.Statements(
            "Interconnect.Between(F4.Socket({|KEY1001:18|}), F4.AXK8L24124BG);",
            "Interconnect.Between(F4.Socket(20), F4.AXK8L20124BG);",
            rounds: 2
        );

    [Fact]
    public Task Ten_rules_in_one_go_and_comments_stay() =>
        Fix.Statements(
            """
                    // counts
                    F4.Socket({|KEY1001:18|}); /* kept */
                    PartNumber.Parse({|KEY1002:"AXT524125"|}); // a literal
                    P4.Socket(70, {|KEY1004:3.Millimeters()|});
                    Interconnect.Between(F4.AXK7L24223G, {|KEY2003:F4.AXK8L26124BG|}); // wide
                    Interconnect.Between(P4.AXK740147G, {|KEY2004:P4.AXK840245WG|}); // high
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatedHeight({|KEY2005:1.5.Millimeters()|});
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", {|KEY3001:0.9.Amperes()|}, [1, /* two */ 2]);
                    Mounting.Of(P4.AXK740147G).WithReflowPeak({|KEY5008:300.DegreesCelsius()|});
                    new PurchaseOrder("a").Add(F4.AXK7L24223G, {|KEY6001:100|}); // pilot
                    new PurchaseOrder("b").AddSamples(F4.AXK7L24223G, {|KEY6003:7|});
            """,
            """
                    // counts
                    F4.Socket(20); /* kept */
                    PartNumber.Parse("AXT524124"); // a literal
                    P4.Socket(70, 2.5.Millimeters());
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG); // wide
                    Interconnect.Between(P4.AXK740147G, P4.AXK840145WG); // high
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatedHeight(0.9.Millimeters());
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.9.Amperes(), [1, /* two */ 2, 3]);
                    Mounting.Of(P4.AXK740147G).WithReflowPeak(260.DegreesCelsius());
                    new PurchaseOrder("a").Add(F4.AXK7L24223G, 3000); // pilot
                    new PurchaseOrder("b").AddSamples(F4.AXK7L24223G, 50);
            """
        );
}
