using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Calls of the user's own methods are analyzed, and a finding is reported at the code that needs to change.</summary>
public class HelpersTests
{
    [Fact]
    public Task An_argument_that_a_helper_passes_on() =>
        Check.Members(
            """
                static Interconnect Connect(Socket socket, Header header) => Interconnect.Between(socket, header);

                static void Build()
                {
                    Connect(F4.AXK7L24223G, F4.AXK8L24124BG);
                    Connect(F4.AXK7L24223G, {|KEY2003:F4.AXK8L26124BG|});
                    Connect(header: {|KEY2003:F4.AXK8L26124BG|}, socket: F4.AXK7L24223G);
                }
            """
        );

    [Fact]
    public Task One_half_in_the_helper() =>
        Check.Members(
            """
                static Interconnect Connect(Socket socket) => Interconnect.Between(socket, F4.AXK8L24124BG);

                static void Build()
                {
                    Connect(F4.AXK7L24223G);
                    Connect({|KEY2003:F4.AXK7L26223G|});
                }
            """
        );

    [Fact]
    public Task A_fault_that_is_the_helpers_own() =>
        Check.Members(
            """
                static Interconnect Connect(double current) => Interconnect.Between(F4.AXK7L24223G, {|KEY2003:F4.AXK8L26124BG|});

                static void Build()
                {
                    Connect(0.1);
                    Connect(0.2);
                }
            """
        );

    [Fact]
    public Task A_value_that_is_computed_in_the_helper() =>
        Check.Members(
            """
                static Interconnect Supply(double watts) =>
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VBAT", (watts / 5).Amperes(), contacts: [1]);

                static void Build()
                {
                    Supply(1.5);
                    {|KEY3001:Supply(2)|};
                }
            """
        );

    [Fact]
    public Task A_helper_of_a_helper_in_another_file() =>
        Check.Files(
            """
            static class Boards
            {
                static Interconnect Flex() => Helpers.Connect({|KEY1001:18|});
                static Interconnect Other() => Helpers.Connect(24);
            }
            """,
            """
            using Keyway;
            using Panasonic;

            static class Helpers
            {
                public static Interconnect Connect(int contacts) => Make(contacts);

                private static Interconnect Make(int count) => Interconnect.Between(F4.Socket(count), F4.AXK8L24124BG);
            }
            """
        );

    [Fact]
    public Task An_extension_with_defaults_and_params() =>
        Check.File(
            """
            static class Helpers
            {
                public static Interconnect Power(this Interconnect interconnect, double amperes = 0.3, params int[] contacts) =>
                    interconnect.AddNet("VBAT", amperes.Amperes(), contacts);
            }

            static class Boards
            {
                static readonly Interconnect Flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);

                static void Build()
                {
                    Flex.Power(contacts: 1);
                    Flex.Power(0.6, 1, 2);
                    Flex.Power{|KEY3001:(0.7, 1, 2)|};
                    Flex.Power(0.1, {|KEY1003:25|});
                }
            }
            """
        );

    [Fact]
    public Task A_local_function_and_a_lambda() =>
        Check.Members(
            """
                static void Build()
                {
                    Socket Choose(int contacts) => F4.Socket(contacts);
                    Func<int, Socket> choose = contacts => F4.Socket(contacts);
                    Func<int, F4Socket> named = F4.Socket;
                    Choose({|KEY1001:18|});
                    choose({|KEY1001:19|});
                    choose(24);
                    Interconnect.Between(Choose(24), {|KEY2003:F4.AXK8L26124BG|});
                }
            """
        );

    [Fact]
    public Task A_generic_helper() =>
        Check.Members(
            """
                static T Pick<T>(bool first, T one, T other) => first ? one : other;

                static void Build()
                {
                    Interconnect.Between(Pick(true, F4.AXK7L24223G, F4.AXK7L26223G), F4.AXK8L24124BG);
                    Interconnect.Between(Pick(false, F4.AXK7L24223G, F4.AXK7L26223G), {|KEY2003:F4.AXK8L24124BG|});
                }
            """
        );

    [Fact]
    public Task A_helper_that_returns_early() =>
        Check.Members(
            """
                static F4Socket Choose(int lanes)
                {
                    if (lanes > 8)
                    {
                        return F4.AXK7L26223G;
                    }

                    return F4.AXK7L24223G;
                }

                static void Build()
                {
                    Interconnect.Between(Choose(4), F4.AXK8L24124BG);
                    Interconnect.Between(Choose(10), {|KEY2003:F4.AXK8L24124BG|});
                }
            """
        );

    [Fact]
    public Task A_helper_that_refuses() =>
        Check.Members(
            """
                static int Checked(int contacts)
                {
                    if (contacts % 2 != 0 || contacts > 22)
                    {
                        throw new ArgumentOutOfRangeException(nameof(contacts));
                    }

                    return contacts;
                }

                static void Build()
                {
                    F4.Socket(Checked(20));
                    F4.Socket({|KEY1001:Checked(18)|});
                    F4.Socket(Checked(19));
                    F4.Socket(18);
                }
            """
        );

    [Fact]
    public Task A_helper_that_calls_itself() =>
        Check.Members(
            """
                static int Twice(int times, int start) => times == 0 ? start : Twice(times - 1, start * 2);

                static void Build(int unknown)
                {
                    F4.Socket(Twice(3, 3));
                    F4.Socket({|KEY1001:Twice(1, 9)|});
                    F4.Socket(Twice(100, 9));
                    F4.Socket({|KEY1001:Twice(unknown, 9)|});
                }
            """
        );

    [Fact]
    public Task An_out_parameter() =>
        Check.Members(
            """
                static bool TryChoose(string name, out int contacts)
                {
                    contacts = name == "camera" ? 24 : 18;
                    return name.Length > 0;
                }

                static void Build()
                {
                    if (TryChoose("camera", out int camera))
                    {
                        F4.Socket(camera);
                    }

                    TryChoose("display", out int display);
                    F4.Socket({|KEY1001:display|});
                }
            """
        );

    [Fact]
    public Task A_wrapper_of_a_unit() =>
        Check.File(
            """
            readonly struct Load(decimal watts)
            {
                public decimal Watts => watts;

                public ElectricCurrent At(decimal volts) => (Watts / volts).Amperes();

                public static Load operator +(Load a, Load b) => new(a.Watts + b.Watts);

                public static implicit operator Load(int watts) => new(watts);
            }

            static class Boards
            {
                static void Build()
                {
                    Load camera = new(1m), flash = 2;
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                        .AddNet("CAM", camera.At(5), contacts: [1])
                        .AddNet("ALL", {|KEY3001:(camera + flash).At(5)|}, contacts: [2]);
                }
            }
            """
        );

    [Fact]
    public Task Virtual_calls_with_a_known_object() =>
        Check.File(
            """
            abstract class Board
            {
                public abstract int Contacts { get; }

                protected virtual int Spare() => 0;

                public F4Socket Socket() => F4.Socket(Contacts + Spare());
            }

            class Camera : Board
            {
                public override int Contacts => 24;
            }

            class Display : Board
            {
                public override int Contacts => {|KEY1001:16|};

                protected override int Spare() => 2;
            }

            static class Boards
            {
                static void Build(Board unknown)
                {
                    new Camera().Socket();
                    new Display().Socket();
                    unknown.Socket();
                }
            }
            """
        );

    [Fact]
    public Task The_helpers_lines_are_named_beside_the_argument() =>
        Check.Members(
            """
                static Interconnect Connect(Socket socket, Header header) => Interconnect.Between({|#3:socket|}, {|#1:header|});

                static void Build() => Connect({|#2:F4.AXK7L24223G|}, {|#0:F4.AXK8L26124BG|});
            """,
            Check.Error("KEY2003", "AXK7L24223G has 24 contacts, but AXK8L26124BG has 26; AXK7L24223G mates with AXK8L24124BG", related: 3)
        );

    [Fact]
    public Task The_path_and_the_iteration_are_named() =>
        Check.Members(
            """
                static void Build(bool wide, int lanes)
                {
                    Interconnect flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    foreach (int contact in new[] { 1, {|#0:25|} })
                    {
                        flex = flex.AddNet(
                            $"D{contact}",
                            {|#2:(wide && lanes > 8 ? 0.4 : 0.3).Amperes()|},
                            contacts: {|#3:[{|#4:contact|}]|}
                        );
                    }

                    F4.Socket({|#1:wide && lanes > 8 ? 18 : 24|});
                }
            """,
            new DiagnosticResult("KEY1003", DiagnosticSeverity.Error)
                .WithLocation(0)
                .WithLocation(4)
                .WithMessage("AXK7L24223G has contacts 1 to 24; there is no contact 25 (at contact = 25)"),
            new DiagnosticResult("KEY1001", DiagnosticSeverity.Error)
                .WithLocation(1)
                .WithMessage(
                    "F4 sockets are not made with 18 contacts; the nearest are 16 and 20 (when 'wide' is true and 'lanes > 8' is true)"
                ),
            new DiagnosticResult("KEY3001", DiagnosticSeverity.Error)
                .WithLocation(2)
                .WithLocation(3)
                .WithMessage(
                    "'D1' puts 0.4 A on its one contact; F4 contacts carry 0.3 A; 0.4 A needs 2 contacts "
                        + "(at contact = 1, when 'wide' is true and 'lanes > 8' is true)"
                )
        );
}
