using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution;

/// <summary>An interconnect is tracked no matter how its calls are distributed over the code.</summary>
public class ChainsTests
{
    [Fact]
    public Task In_one_expression() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .AddNet("VCAM", {|KEY3001:1.2.Amperes()|}, contacts: [1, 2, 3])
                .WithVoltage({|KEY3003:61.Volts()|})
                .WithAmbientTemperature((-20).DegreesCelsius(), 70.DegreesCelsius())
                .WithMatingCycles(30)
                .WithMatedHeight({|KEY2005:1.5.Millimeters()|})
                .EnsureValid();
            """
        );

    [Fact]
    public Task Continued_through_locals() =>
        Check.Statements(
            """
            var pair = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            var camera = pair.AddNet("VCAM", 0.3.Amperes(), contacts: [1]);
            Interconnect high = camera.EnsureValid().WithMatedHeight({|KEY2005:1.5.Millimeters()|});
            Interconnect other = camera.AddNet("GND", 0.3.Amperes(), contacts: [{|KEY3004:1|}]);
            """
        );

    [Fact]
    public Task Continued_by_reassignment() =>
        Check.Statements(
            """
            Interconnect camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            camera = camera.AddNet("VCAM", 0.3.Amperes(), contacts: [1]);
            camera = camera.AddNet("GND", 0.3.Amperes(), contacts: [{|KEY3004:1|}]);
            camera = camera.WithMatedHeight({|KEY2005:1.5.Millimeters()|});
            """
        );

    [Fact]
    public Task Continued_after_an_assignment_without_declaration() =>
        Check.Statements(
            """
            Interconnect camera, display;
            camera = display = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            camera = camera.AddNet("VCAM", 0.3.Amperes(), contacts: [1]);
            display.AddNet("GND", 0.3.Amperes(), contacts: [1]);
            (camera).AddNet("GND", 0.3.Amperes(), contacts: [{|KEY3004:1|}]);
            """
        );

    [Fact]
    public Task Continued_behind_a_question_mark() =>
        Check.Statements(
            """
            Interconnect? camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            camera?.AddNet("VCAM", 0.3.Amperes(), contacts: [1])?.AddNet("GND", 0.3.Amperes(), contacts: [{|KEY3004:1|}]);
            camera!.WithMatedHeight({|KEY2005:1.5.Millimeters()|});
            """
        );

    [Fact]
    public Task Continued_from_a_member() =>
        Check.Files(
            """
            static class Pairs
            {
                public static Interconnect Camera { get; } = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("VCAM", 0.3.Amperes(), contacts: [1]);

                public static readonly Interconnect Display = Camera;
            }
            """,
            """
            using Keyway;

            static class Boards
            {
                static void Build()
                {
                    Pairs.Camera.AddNet("GND", 0.3.Amperes(), contacts: [{|KEY3004:1|}]);
                    Pairs.Display.WithMatedHeight({|KEY2005:1.5.Millimeters()|});
                }
            }
            """
        );

    [Fact]
    public Task A_fault_of_a_member_is_found_at_the_member_alone() =>
        Check.Members(
            """
                private static readonly Interconnect Camera = Interconnect.Between(F4.AXK7L24223G, {|KEY2003:F4.AXK8L26124BG|});

                static Interconnect Build() => Camera.AddNet("VCAM", 0.3.Amperes(), contacts: [1]);
            """
        );

    [Fact]
    public Task Passed_to_an_assembly() =>
        Check.Statements(
            """
            BoardAssembly handheld = new BoardAssembly("handheld")
                .Join("main", "camera", Interconnect.Between(F4.AXK7L24223G, {|KEY2003:F4.AXK8L26124BG|}))
                .Join(
                    "main",
                    "display",
                    Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).WithMatedHeight({|KEY2005:3.0.Millimeters()|})
                );
            """
        );

    [Fact]
    public Task A_fault_that_one_branch_mends_and_another_keeps() =>
        Check.Statements(
            """
            Interconnect pair = Interconnect.Between(P4.AXK740347G, P4.AXK840145WG);
            Interconnect high = pair.WithMatedHeight({|KEY2005:3.0.Millimeters()|});
            Interconnect low = high.WithMatedHeight(2.5.Millimeters());
            BoardAssembly boards = new BoardAssembly("boards").Join("a", "b", high).Join("a", "c", low);
            """
        );

    [Fact]
    public Task A_thousand_nets() =>
        Check.Statements(
            string.Concat([
                "Interconnect flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);\n",
                .. Enumerable.Range(0, 1000).Select(i => $"flex = flex.AddNet(\"N{i}\", 1.Microamperes(), contacts: []);\n"),
                "flex = flex.AddNet({|KEY3005:\"N500\"|}, 1.Microamperes(), contacts: []);\n",
            ])
        );

    [Fact]
    public Task A_deep_expression() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)"
                + string.Concat(Enumerable.Range(0, 200).Select(i => $"\n    .AddNet(\"N{i}\", 1.Microamperes(), contacts: [])"))
                + ".AddNet({|KEY3005:\"N100\"|}, 1.Microamperes(), contacts: []);"
        );
}
