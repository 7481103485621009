using Keyway.CodeFixes.Tests.Support;

namespace Keyway.CodeFixes.Tests;

/// <summary>A fix writes code that fits its context.</summary>
public class PlacesTests
{
    [Fact]
    public Task Names_and_comments_stay() =>
        Fix.Statements(
            """
                    F4.Socket(
                        // As many as the flex has.
                        contacts: /* pins */ {|KEY1001:16 + 2|} /* was 16 */);
            """,
            """
                    F4.Socket(
                        // As many as the flex has.
                        contacts: /* pins */ 20 /* was 16 */);
            """
        );

    [Fact]
    public Task A_local_is_replaced_where_it_is_used() =>
        Fix.Statements(
            """
                    Header header = F4.AXK8L26124BG;
                    Interconnect.Between(F4.AXK7L24223G, {|KEY2003:header|});
            """,
            """
                    Header header = F4.AXK8L26124BG;
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task A_constant_is_replaced_where_it_is_used() =>
        Fix.Statements(
            """
                    const string Number = "AXK7L26227G";
                    PartNumber.Parse({|KEY1002:Number|});
            """,
            """
                    const string Number = "AXK7L26227G";
                    PartNumber.Parse("AXK7L26223G");
            """
        );

    [Fact]
    public Task A_member_of_a_call() =>
        Fix.Statements(
            "F4.Socket({|KEY1001:18|}).MatingHeader(0.9.Millimeters()).ToString();",
            "F4.Socket(20).MatingHeader(0.9.Millimeters()).ToString();"
        );

    [Fact]
    public Task Without_a_using_for_the_parts() =>
        Fix.File(
            """
            static class Boards
            {
                static object Flex => Keyway.Interconnect.Between(Panasonic.F4.AXK7L24223G, {|KEY2003:Panasonic.F4.AXK8L26124BG|});
            }
            """,
            """
            static class Boards
            {
                static object Flex => Keyway.Interconnect.Between(Panasonic.F4.AXK7L24223G, Panasonic.F4.AXK8L24124BG);
            }
            """
        );

    [Fact]
    public Task Without_a_using_for_the_units() =>
        Fix.File(
            """
            static class Boards
            {
                static object Part => Panasonic.P4.Socket(70, {|KEY1004:Keyway.Length.FromMillimeters(3)|});
            }
            """,
            """
            static class Boards
            {
                static object Part => Panasonic.P4.Socket(70, Keyway.Length.FromMillimeters(2.5));
            }
            """
        );

    [Fact]
    public Task With_using_static() =>
        Fix.File(
            """
            using static Keyway.Interconnect;
            using static Panasonic.F4;

            static class Boards
            {
                static object Flex => Between(AXK7L24223G, {|KEY2003:AXK8L26124BG|});
            }
            """,
            """
            using static Keyway.Interconnect;
            using static Panasonic.F4;

            static class Boards
            {
                static object Flex => Between(AXK7L24223G, AXK8L24124BG);
            }
            """
        );

    [Fact]
    public Task With_another_class_of_that_name() =>
        Fix.File(
            """
            using Keyway;

            static class F4
            {
            }

            static class Boards
            {
                static object Flex => Interconnect.Between(Panasonic.F4.AXK7L24223G, {|KEY2003:Panasonic.F4.AXK8L26124BG|});
            }
            """,
            """
            using Keyway;

            static class F4
            {
            }

            static class Boards
            {
                static object Flex => Interconnect.Between(Panasonic.F4.AXK7L24223G, Panasonic.F4.AXK8L24124BG);
            }
            """
        );

    [Fact]
    public Task A_series_that_the_file_has_not_named() =>
        Fix.Statements("PartNumber.Parse({|KEY1002:\"AXT52124\"|});", "PartNumber.Parse(\"AXT520124\");");

    [Fact]
    public Task In_a_chain_over_several_lines() =>
        Fix.File(
            """
            using Keyway;
            using Panasonic;

            static class Boards
            {
                public static Interconnect Flex { get; } = Interconnect
                    .Between(
                        P4.AXK740347G,
                        {|KEY2003:P4.AXK850145WG|})   // the tall one
                    .AddNet("A", 0.1.Amperes(), contacts: [1]);
            }
            """,
            """
            using Keyway;
            using Panasonic;

            static class Boards
            {
                public static Interconnect Flex { get; } = Interconnect
                    .Between(
                        P4.AXK740347G,
                        P4.AXK840145WG)   // the tall one
                    .AddNet("A", 0.1.Amperes(), contacts: [1]);
            }
            """
        );

    [Fact]
    public Task A_voltage_without_the_namespace_of_units() =>
        Fix.File(
            """
            static class Boards
            {
                static object Camera => Keyway.Interconnect.Between(Panasonic.F4.AXK7L24223G, Panasonic.F4.AXK8L24124BG)
                    .RequireDielectricStrength({|KEY3013:Keyway.ElectricPotential.FromVolts(500)|});
            }
            """,
            """
            static class Boards
            {
                static object Camera => Keyway.Interconnect.Between(Panasonic.F4.AXK7L24223G, Panasonic.F4.AXK8L24124BG)
                    .RequireDielectricStrength(Keyway.ElectricPotential.FromVolts(150));
            }
            """
        );
}
