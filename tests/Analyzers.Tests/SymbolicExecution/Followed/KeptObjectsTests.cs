using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Objects that stay known although code runs an unknown number of times, because it only reads them.</summary>
public class KeptObjectsTests
{
    [Theory]
    [InlineData("foreach (Row row in rows) { if (File.Exists(path)) continue; Console.WriteLine(row.Contacts); }")]
    [InlineData("foreach (string line in File.ReadLines(path)) if (rows.Any(row => line.Length > row.Contacts)) Console.WriteLine(line);")]
    [InlineData("foreach (string line in File.ReadLines(path)) Console.WriteLine(rows[0].Contacts + rows.Length);")]
    [InlineData("try { File.WriteAllText(path, $\"{rows[0].Contacts}\"); } catch (IOException) { Console.WriteLine(rows.Length); }")]
    [InlineData("if (File.Exists(path)) Console.WriteLine(rows[1].Contacts);")]
    public Task Rows_that_are_only_shown(string statement) =>
        Check.Members(
            $$"""
            sealed class Row(int contacts)
            {
                public int Contacts { get; set; } = contacts;
            }

            static void Build(string path)
            {
                Row[] rows = [new(18), new(20)];
                {{statement}}
                F4.Socket({|KEY1001:rows[0].Contacts|});
            }
            """
        );

    [Fact]
    public Task A_dictionary_that_a_local_function_asks() =>
        Check.Marked(
            """
            static class Boards
            {
                static void Build(string path)
                {
                    var sizes = new Dictionary<string, int> { ["a"] = 18 };
                    bool Has(string key) => sizes.ContainsKey(key);
                    foreach (string line in File.ReadLines(path))
                    {
                        if (Has(line))
                        {
                            Console.WriteLine(line);
                        }
                    }

                    F4.Socket(sizes["a"]); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task Members_of_a_service_that_a_loop_shows() =>
        Check.Marked(
            """
            sealed class Service
            {
                private readonly List<string> lines = [];
                private string name = "x";
                private int contacts;

                public void Run(string path)
                {
                    contacts = 18;
                    foreach (string line in File.ReadLines(path))
                    {
                        Console.WriteLine(name + line + lines.Count);
                    }

                    F4.Socket(contacts); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task What_an_iterator_reads_that_is_enumerated_twice() =>
        Check.Marked(
            """
            interface IStation { Mounting Process(Mounting mounting); }
            sealed class Print(Func<Connector, Ratio> choose) : IStation
            {
                public Mounting Process(Mounting mounting) => mounting.WithStencil(150.Micrometers(), choose(mounting.Part));
            }
            sealed class Line(string name, params IStation[] stations)
            {
                public IEnumerable<string> Run(Connector part)
                {
                    Mounting mounting = Mounting.Of(part);
                    foreach (IStation station in stations)
                    {
                        mounting = station.Process(mounting);
                        yield return $"{name}: {part}";
                    }

                    foreach (Finding finding in mounting.Check())
                    {
                        yield return $"{name}: {finding}";
                    }
                }
            }
            static class Boards
            {
                static void Show(IEnumerable<string> lines)
                {
                    foreach (string line in lines) Console.WriteLine(line);
                }
                static void Build()
                {
                    Line line = new("second", new Print(part => 40.Percent())); // KEY5010
                    Show(line.Run(P4.AXK740347G));
                    Show(line.Run(P4.AXK840145WG));
                }
            }
            """
        );

    [Fact]
    public Task A_builder_to_which_a_condition_adds() =>
        Check.Marked(
            """
            sealed class Builder
            {
                private readonly List<Func<BoardAssembly, BoardAssembly>> steps = [];
                public Builder Module(string board, Interconnect link)
                {
                    steps.Add(assembly => assembly.Join("main", board, link));
                    return this;
                }
                public Builder When(bool condition, Action<Builder> then)
                {
                    if (condition) then(this);
                    return this;
                }
                public BoardAssembly Build() => steps.Aggregate(new BoardAssembly("terminal"), (assembly, step) => step(assembly));
            }

            static class Boards
            {
                static void Build(string path)
                {
                    string model = File.ReadAllText(path);
                    new Builder()
                        .Module("display", Interconnect.Between(P4.AXK750247G, P4.AXK850145WG))
                        .When(
                            model is "bright" or "sunny",
                            builder => builder.Module("display", Interconnect.Between(P4.AXK720247G, P4.AXK820145WG)) // KEY5001
                        )
                        .Build()
                        .Check();
                }
            }
            """
        );

    [Fact]
    public Task An_object_that_one_branch_changes() =>
        Check.Marked(
            """
            sealed class Stock
            {
                private readonly List<string> names = [];

                public int Count { get; private set; } = 18;

                public void Add(string name)
                {
                    names.Add(name);
                    Count = 20;
                }
            }

            static class Boards
            {
                static void Build(string path)
                {
                    var stock = new Stock();
                    if (File.Exists(path))
                    {
                        stock.Add("x");
                    }

                    F4.Socket(stock.Count); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task A_copy_of_a_record_with_more_rows() =>
        Check.Marked(
            """
            sealed record Rail(string Name, int Width);

            sealed record Layer(string Board, int Contacts, IReadOnlyList<Rail> Rails);

            sealed record Frame(string Name, params Layer[] Layers);

            static class Frames
            {
                private static readonly Rail Logic = new("V3P3", 2);

                public static Frame Quad { get; } = new("quad", new Layer("esc", 40, [Logic]));

                public static Frame Survey { get; } =
                    Quad with
                    {
                        Name = "survey",
                        Layers = [.. Quad.Layers, new Layer("gimbal", 18, [Logic])], // KEY1001
                    };
            }

            static class Boards
            {
                static void Build()
                {
                    foreach (Layer layer in Frames.Survey.Layers)
                    {
                        F4.Socket(layer.Contacts);
                    }
                }
            }
            """
        );

    [Theory]
    [InlineData("private readonly Dictionary<Phase, int> units = new() { [Phase.Pilot] = 18, [Phase.Series] = 24 };", "units[phase]")]
    [InlineData("private Dictionary<Phase, int> Units { get; } = new() { [Phase.Pilot] = 18, [Phase.Series] = 24 };", "Units[phase]")]
    [InlineData("private readonly int[] units = [18, 24];", "units[(int)phase % 2]")]
    [InlineData("private readonly int units; public Plan() => units = 18;", "units")]
    public Task What_every_object_of_a_class_holds(string member, string read) =>
        Check.Members(
            $$"""
            public enum Phase { Pilot, Series }

            public sealed class Plan
            {
                {{member}}

                public int Get(Phase phase) => {{read}};
            }

            public sealed class Orders(Plan plan)
            {
                public F4Socket For() => F4.Socket({|KEY1001:plan.Get(Phase.Pilot)|});
            }
            """
        );
}
