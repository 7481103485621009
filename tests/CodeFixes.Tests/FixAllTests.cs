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
                    F4.Socket(16);
                    F4.Header(16);
                    F4.Socket(contacts: 16);
            """
        );

    [Fact]
    public Task Different_remedies_take_a_round_each() =>
        Fix.Statements(
            """
                    F4.Socket({|KEY1001:18|});
                    F4.Socket({|KEY1001:42|});
                    Interconnect.Between(F4.AXK7L24223G, {|KEY2003:F4.AXK8L26124BG|});
                    Interconnect.Between(F4.AXK7L26223G, {|KEY2003:F4.AXK8L24124BG|});
            """,
            """
                    F4.Socket(16);
                    F4.Socket(40);
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    Interconnect.Between(F4.AXK7L26223G, F4.AXK8L26124BG);
            """,
            rounds: 4
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
            "Interconnect.Between(F4.Socket(16), F4.Header(16));"
        );

    [Fact]
    public Task One_fault_that_uncovers_another() =>
        Fix.Statements(
            "Interconnect.Between(F4.Socket({|KEY1001:18|}), F4.AXK8L24124BG);",
            "Interconnect.Between(F4.Socket(16), F4.AXK8L16124BG);",
            rounds: 2
        );
}
