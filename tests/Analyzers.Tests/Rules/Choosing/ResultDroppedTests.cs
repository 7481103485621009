using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.Rules.Choosing;

public class ResultDroppedTests
{
    private const string Camera = "Interconnect camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);\n";

    [Fact]
    public Task Says_what_the_call_returns() =>
        Seen(
            Camera + "camera.{|#0:AddNet|}(\"VCAM\", 0.3.Amperes(), [1]);",
            Check.Warning("KEY1006", "AddNet() does not change the interconnect but returns a new one, which is discarded; assign it")
        );

    [Fact]
    public Task Of_contacts_by_their_names() =>
        Seen(
            Camera
                + """
                camera.{|#0:AddNet|}("VCAM", 0.3.Amperes(), ["1"]);
                camera?.{|#1:AddNet|}("VCAM", 0.3.Amperes(), ["1"]);
                ContactNameExtensions.{|#2:AcknowledgeContacts|}(camera!, ["1"], "strap");
                """,
            At(0, "AddNet() does not change the interconnect but returns a new one, which is discarded; assign it"),
            At(1, "AddNet() does not change the interconnect but returns a new one, which is discarded; assign it"),
            At(2, "AcknowledgeContacts() does not change the interconnect but returns a new one, which is discarded; assign it")
        );

    [Fact]
    public Task Of_each_kind_of_design() =>
        Seen(
            Camera
                + """
                new BoardAssembly("a").{|#0:Join|}("main", "camera", camera);
                Mounting.Of(P4.AXK740147G).{|#1:WithBoardWarp|}(0.01.Millimeters());
                new PurchaseOrder("a").{|#2:Add|}(F4.AXK7L24223G, 3000);
                """,
            At(0, "Join() does not change the assembly but returns a new one, which is discarded; assign it"),
            At(1, "WithBoardWarp() does not change the mounting but returns a new one, which is discarded; assign it"),
            At(2, "Add() does not change the order but returns a new one, which is discarded; assign it")
        );

    [Fact]
    public Task The_last_call_of_a_chain_alone() => Seen(Camera + "camera.WithVoltage(5.Volts()).{|KEY1006:WithMatingCycles|}(5);");

    [Fact]
    public Task What_is_taken_passes() =>
        Seen(
            Camera
                + """
                camera = camera.WithVoltage(5.Volts());
                camera.EnsureValid();
                camera.WithVoltage(5.Volts()).EnsureValid();
                camera.Check();
                _ = camera.WithVoltage(5.Volts());
                Console.WriteLine(camera.WithVoltage(5.Volts()));
                camera.ToString();
                Func<Interconnect> later = () => camera.WithVoltage(5.Volts());
                Interconnect Local() => camera.WithVoltage(5.Volts());
                Local();
                """
        );

    [Fact]
    public Task Within_functions_once_each() =>
        Seen(
            Camera
                + """
                void Local() => camera.{|KEY1006:WithVoltage|}(5.Volts());
                void Whole()
                {
                    camera.{|KEY1006:WithVoltage|}(5.Volts());
                }

                Action later = () => camera.{|KEY1006:WithVoltage|}(5.Volts());
                Action block = () => { camera.{|KEY1006:WithVoltage|}(5.Volts()); };
                Local();
                Whole();
                """
        );

    [Fact]
    public Task Behind_a_question_mark() =>
        Seen(
            Camera
                + "Interconnect? maybe = camera;\nmaybe?.{|KEY1006:WithVoltage|}(5.Volts());\n"
                + "maybe?.WithVoltage(5.Volts()).{|KEY1006:WithMatingCycles|}(5);\nmaybe?.EnsureValid();\nmaybe?.Check();"
        );

    [Fact]
    public Task In_branches_and_loops() =>
        Seen(
            Camera
                + """
                for (int i = 0; i < 3; i++)
                {
                    if (i > 1)
                        camera.{|KEY1006:AddNet|}("N" + i, 0.1.Amperes(), [i + 1]);
                }
                """
        );

    [Fact]
    public Task In_constructors_and_accessors() =>
        SeenMembers(
            """
                static readonly Interconnect camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                static Boards() => camera.{|KEY1006:WithVoltage|}(5.Volts());
                static int Contacts
                {
                    get
                    {
                        camera.{|KEY1006:WithInspectionUse|}();
                        return camera.First.Contacts;
                    }
                }
            """
        );

    private static Task Seen(string statements, params DiagnosticResult[] expected) =>
        SeenMembers($"    static void Build()\n    {{\n{statements}\n    }}", expected);

    private static Task SeenMembers(string members, params DiagnosticResult[] expected)
    {
        var test = new DesignTest
        {
            SeesDroppedResults = true,
            TestCode = $"#nullable enable\n{Check.Usings}\nstatic class Boards\n{{\n{members}\n}}",
        };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    private static DiagnosticResult At(int markup, string message) =>
        new DiagnosticResult("KEY1006", DiagnosticSeverity.Warning).WithMessage(message).WithLocation(markup);
}
