using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Values that depend on conditions which only a run decides: each alternative is judged with the code that uses it.</summary>
public class OpenAlternativesTests
{
    [Theory]
    [InlineData("Socket socket = File.Exists(path) ? F4.AXK7L24223G : F4.AXK7L26223G;")]
    [InlineData("Socket socket = F4.AXK7L24223G; if (File.Exists(path)) socket = F4.AXK7L26223G;")]
    [InlineData(
        "Socket socket = File.ReadAllText(path) switch { \"a\" => F4.AXK7L24223G, \"b\" => F4.AXK7L26223G, _ => throw new Exception() };"
    )]
    [InlineData("(Socket socket, int n) = File.ReadAllText(path) switch { \"a\" => (F4.AXK7L24223G, 1), _ => (F4.AXK7L26223G, 2) };")]
    [InlineData("Socket socket = F4.AXK7L26223G; switch (File.ReadAllText(path)) { case \"a\": socket = F4.AXK7L24223G; break; }")]
    [InlineData("Socket socket = Pick(File.Exists(path));")]
    [InlineData("Socket socket = PickByName(File.ReadAllText(path));")]
    [InlineData("Socket socket = PickByName(Environment.GetEnvironmentVariable(\"KIND\") ?? \"b\");")]
    [InlineData("Socket socket = PickByName(File.Exists(path) ? File.ReadAllText(path).ToLowerInvariant() : \"b\");")]
    [InlineData("List<Socket> all = [F4.AXK7L24223G]; if (File.Exists(path)) all.Insert(0, F4.AXK7L26223G); Socket socket = all[0];")]
    public Task One_of_two_values(string statements) =>
        Check.Members(
            $$"""
            static Socket Pick(bool isWide)
            {
                if (isWide)
                {
                    return F4.AXK7L26223G;
                }

                return F4.AXK7L24223G;
            }

            static Socket PickByName(string name)
            {
                switch (name)
                {
                    case "a":
                        return F4.AXK7L24223G;
                    case "b":
                        return F4.AXK7L26223G;
                    default:
                        return F4.AXK7L24223G;
                }
            }

            static void Build(string path)
            {
                {{statements}}
                Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
            }
            """
        );

    [Fact]
    public Task What_a_branch_adds_to_a_list() =>
        Check.Members(
            """
            static void Build(string path)
            {
                List<int> sizes = [24];
                if (File.Exists(path))
                {
                    sizes.Add({|KEY1001:18|});
                }

                foreach (int size in sizes)
                {
                    F4.Socket(size);
                }
            }
            """
        );

    [Fact]
    public Task A_private_method_to_which_a_caller_passes_what_it_reads() =>
        Check.File(
            """
            static class Desk
            {
                public static int Run(string[] args)
                {
                    string? argument = args.ElementAtOrDefault(1);
                    return args[0] switch
                    {
                        "pair" => Pair(argument),
                        "lid" => Lid(args.Contains("wide")),
                        _ => 0,
                    };
                }

                private static int Pair(string? display)
                {
                    (Socket Socket, Header Header) halves = display switch
                    {
                        "touch" => (F4.AXK7L24223G, F4.AXK8L24124BG),
                        "panel" => (F4.AXK7L24223G, F4.AXK8L26124BG),
                        _ => (F4.Socket(10), F4.Header(10)),
                    };
                    return Interconnect.Between(halves.Socket, {|KEY2003:halves.Header|}).Check().Count;
                }

                private static int Lid(bool wide)
                {
                    int contacts = 24;
                    if (wide)
                    {
                        contacts = 18;
                    }

                    return F4.Socket({|KEY1001:contacts|}).Contacts;
                }
            }
            """
        );

    [Fact]
    public Task A_fault_of_every_alternative_names_no_condition() =>
        Check.Members(
            """
            static void Build(string path)
            {
                string name = File.ReadAllText(path) switch { "a" => "A", "b" => "B", "c" => "C", _ => "D" };
                Console.WriteLine(Label(name));
                F4.Socket({|#0:18|});
            }

            static string Label(string name) => name + ":";
            """,
            Check.Error("KEY1001", "F4 sockets are not made with 18 contacts; the nearest are 16 and 20")
        );

    [Fact]
    public Task A_literal_fault_behind_many_alternatives() =>
        Check.Members(
            $$"""
            static void Build(string path)
            {
                var names = new List<string>();
                {{string.Concat(
                Enumerable
                    .Range(0, 12)
                    .Select(n => $"names.Add(File.ReadAllText(path + {n}) switch {{ \"a\" => \"A\", \"b\" => \"B\", _ => \"C\" }});\n")
            )}}
                Use(names);
                F4.Socket({|KEY1001:18|});
            }

            static void Use(List<string> names) => Console.WriteLine(names.Count);
            """
        );

    [Fact]
    public Task A_condition_that_is_read_twice_chooses_both_times() =>
        Check.Marked(
            """
            sealed class Amplifier(bool bridged)
            {
                private readonly int supplies = bridged ? 2 : 1;

                private ElectricPotential Supply => (bridged ? 2 : 1) * 32.Volts();

                public Interconnect Connect() =>
                    Interconnect.Between(P4.AXK740147G, P4.AXK840145WG)
                        .WithMatingCycles(supplies)
                        .WithVoltage(Supply); // KEY3003
            }

            static class Boards
            {
                static void Build(string path)
                {
                    new Amplifier(File.Exists(path)).Connect();
                    int[] counts = [.. new[] { 24, 20 }.Select(count => File.Exists(path) ? count - 4 : count + 2)];
                    F4.Socket(counts[0]);
                    F4.Socket(counts[1] - 4); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task A_condition_on_a_parameter_that_functions_capture() =>
        Check.Marked(
            """
            static class Boards
            {
                static void Build(string[] args)
                {
                    Interconnect[] links = [.. new[] { 1.0, 1.1 }.Select(amperes => Connect(amperes, args.Length > 0 ? 4 : 3))]; // KEY3001
                    Console.WriteLine(links.Length);
                    F4.Socket(args.Contains("--wide") ? 18 : 24); // KEY1001
                }

                static Interconnect Connect(double amperes, int contacts) =>
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VBAT", amperes.Amperes(), Enumerable.Range(1, contacts));
            }
            """
        );

    [Theory]
    [InlineData("Head? asked = heads.FirstOrDefault(); Head head = asked ?? Head.C; F4.Socket(Of(head));")]
    [InlineData("F4.Socket(Of(heads.FirstOrDefault() ?? Head.C));")]
    public Task What_a_nullable_value_from_outside_selects(string statements) =>
        Check.Marked(
            $$"""
            enum Head { A, B, C }

            static class Heads
            {
                static int Of(Head head) => head switch { Head.A => 24, Head.B => 18, _ => 20 };

                static void Build(List<Head?> heads)
                {
                    {{statements}} // KEY1001
                }
            }
            """
        );
}
