using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.BoardFiles;

/// <summary>The classes of boards in designs, however the code hands them on.</summary>
public class GeneratedBoardsTests
{
    private const string Nets = "GND +5V SDA SCL GND +5V";
    private const string HalfOpen = "GND +5V SDA SCL GND -";

    [Fact]
    public Task A_finding_is_at_the_call_with_the_lines_of_the_pads() =>
        BoardTest.Members(
            Nets,
            HalfOpen,
            """
                static void Build() => Interconnect.Between({|#1:new Main().J1|}, {|#0:new Camera("left").J1|}).EnsureValid();
            """,
            new DiagnosticResult("KEY7003", DiagnosticSeverity.Warning)
                .WithMessage(
                    "contact 6 of left.J1 is open and meets contact 6 of Main.J1 (+5V): 1 of 2 contacts carries +5V; "
                        + "connect it, or call AcknowledgeContacts([6], …) if that is meant"
                )
                .WithLocation(0)
                .WithLocation(1)
                .WithSpan("/boards/Main/main.kicad_pcb", 10, 11, 10, 12)
                .WithSpan("/boards/camera.kicad_pcb", 10, 11, 10, 12)
        );

    [Theory]
    [InlineData("static void Build() { var main = new Main(); var left = new Camera(\"left\"); Join(main.J1, left.J1); }")]
    [InlineData(
        "static readonly Main Main = new(); static readonly Camera Left = new(\"left\"); static void Build() => Join(Main.J1, Left.J1);"
    )]
    [InlineData("static Main Main { get; } = new(); static Camera Left { get; } = new(); static void Build() => Join(Main.J1, Left.J1);")]
    [InlineData(
        "static void Build() { foreach (var left in new[] { new Camera(\"a\"), new Camera(\"b\") }) { Join(new Main().J1, left.J1); } }"
    )]
    [InlineData(
        "static void Build() { Wire(new Main(), new Camera()); } static void Wire(Main main, Camera left) => Join(main.J1, left.J1);"
    )]
    [InlineData("static void Wire(Main main, Camera left) => Join(main.J1, left.J1);")]
    [InlineData("sealed class Product(Main main) { public Camera Left { get; } = new(); public void Build() => Join(main.J1, Left.J1); }")]
    [InlineData("static void Build() { Board main = new Main(), left = new Camera(); Join(main[\"J1\"], left[\"J1\"]); }")]
    [InlineData("static void Build(string name) => Join(new Main().J1, new Camera(name).J1);")]
    [InlineData("static void Build() { PlacedConnector a = new Main().J1, b = new Camera().J1; Join(a, b); }")]
    public async Task Boards_are_followed_however_code_hands_them_on(string members)
    {
        string join = " static void Join(PlacedConnector a, PlacedConnector b) => Interconnect.Between(a, b).EnsureValid();";
        await Silent(Nets, members + join);
        Exception fault = await Assert.ThrowsAnyAsync<Exception>(() => Silent(HalfOpen, members + join));
        Assert.Contains("KEY7003", fault.Message, StringComparison.Ordinal);

        static Task Silent(string camera, string members) => BoardTest.Members(Nets, camera, members);
    }

    [Fact]
    public Task Units_that_are_not_known_are_not_taken_for_one() =>
        BoardTest.Members(
            Nets,
            Nets,
            """
                static BoardAssembly Build(Main main, Camera left, Camera right, string name) =>
                    new BoardAssembly("scanner")
                        .Join(Interconnect.Between(main.J1, left.J1))
                        .Join(Interconnect.Between(main.J1, right.J1))
                        .Join(Interconnect.Between(new Main().J1, new Camera(name).J1))
                        .EnsureValid();
            """
        );

    [Fact]
    public Task A_net_that_no_board_has_is_an_error() =>
        BoardTest.Members(
            Nets,
            Nets,
            """
                static void Build() =>
                    Interconnect.Between(new Main().J1, new Camera().J1).WithNetVoltage({|KEY7013:"+5W"|}, 5.Volts()).EnsureValid();
            """
        );

    [Fact]
    public Task A_current_that_joints_share_is_checked_at_each_of_them() =>
        BoardTest.Members(
            Nets,
            Nets,
            """
                static BoardAssembly Build()
                {
                    var main = new Main();
                    var left = new Camera("left");
                    return new BoardAssembly("scanner")
                        .Join(Interconnect.Between(main.J1, left.J1))
                        .WithNetCurrent(main, {|KEY7013:"+5W"|}, 0.1.Amperes())
                        .WithNetCurrent(left, "+5V", 0.1.Amperes())
                        .EnsureValid();
                }
            """
        );

    [Fact]
    public Task Shared_currents_are_compared_with_the_ratings_at_each_joint()
    {
        string more = string.Concat(Enumerable.Repeat(" -", 18));
        var test = new BoardTest(
            """
            static class Design
            {
                static BoardAssembly Build()
                {
                    var main = new Main();
                    var left = new Camera("left");
                    var scanner = new BoardAssembly("scanner")
                        .WithNetCurrent(main, {|#0:"+5V"|}, {|#1:0.8.Amperes()|})
                        .AddReturn(main, {|#2:"GND"|}, nets: ["+5V"]);
                    scanner = scanner.Join(Interconnect.Between(main.J1, left.J1));
                    return scanner.EnsureValid();
                }
            }
            """,
            ("/boards/Main/main.kicad_pcb", LayoutText.Write(Nets + more, partNumber: "AXK7L24223G")),
            ("/boards/camera.kicad_pcb", LayoutText.Write(Nets + more, isMirrored: true, partNumber: "AXK8L24124BG"))
        );
        test.ExpectedDiagnostics.Add(
            new DiagnosticResult("KEY3001", DiagnosticSeverity.Error)
                .WithMessage("'+5V' puts 0.4 A on each of 2 contacts; F4 contacts carry 0.3 A; 0.8 A needs 3 contacts")
                .WithLocation(1)
                .WithLocation(0)
        );
        test.ExpectedDiagnostics.Add(
            new DiagnosticResult("KEY3009", DiagnosticSeverity.Warning)
                .WithMessage("'GND' returns 0.8 A of '+5V' over 2 contacts, 0.4 A on each; F4 contacts carry 0.3 A; 0.8 A needs 3 contacts")
                .WithLocation(2)
        );
        return test.RunAsync();
    }

    [Fact]
    public Task A_net_that_no_joint_carries_is_a_warning_at_its_name() =>
        BoardTest.Members(
            Nets,
            "GND - SDA SCL GND -",
            """
                static BoardAssembly Build(Main unknown)
                {
                    var main = new Main();
                    return new BoardAssembly("scanner")
                        .Join(
                            Interconnect.Between(main.J1, new Camera().J1)
                                .WithNetCurrent({|#0:"+5V"|}, 0.1.Amperes())
                                .AcknowledgeContacts([2, 6], "")
                        )
                        .WithNetCurrent(main, "SDA", 0.1.Amperes())
                        .WithNetCurrent(unknown, "+5V", 0.1.Amperes())
                        .EnsureValid();
                }
            """,
            new DiagnosticResult("KEY7013", DiagnosticSeverity.Warning)
                .WithMessage("no contact of Main.J1 with Camera.J1 carries '+5V' from board to board, so its current is not checked")
                .WithLocation(0)
        );
}
