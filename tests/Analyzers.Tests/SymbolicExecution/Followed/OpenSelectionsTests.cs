using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>What comes from outside selects something known: a row of a table, a member of an enum, a default.</summary>
public class OpenSelectionsTests
{
    private const string Rows = """
        sealed record Row(string Name, int Contacts, string Season);

        static class Tables
        {
            public static readonly Row[] Rows =
            [
                new("a", 20, "spring"),
                new("b", 18, "autumn"), // KEY1001
                new("c", 24, "autumn"),
            ];

            public static readonly Dictionary<string, Row> ByName = new()
            {
                ["a"] = new("a", 20, "spring"),
                ["b"] = new("b", 34, "autumn"),
            };
        }

        """;

    [Theory]
    [InlineData("foreach (Row row in Tables.Rows.Where(row => row.Season == args[0])) F4.Socket(row.Contacts);")]
    [InlineData("foreach (Row row in from row in Tables.Rows where row.Season == args[0] select row) F4.Socket(row.Contacts);")]
    [InlineData(
        "string? only = args.FirstOrDefault(); foreach (Row row in Tables.Rows.Where(row => only is null || row.Name == "
            + "only)) F4.Socket(row.Contacts);"
    )]
    [InlineData(
        "string name = args.FirstOrDefault() ?? \"a\"; Row row = Tables.Rows.First(row => row.Name == name); F4.Socket(row.Contacts);"
    )]
    [InlineData("Row? row = Tables.Rows.FirstOrDefault(row => row.Name == args[0]); if (row is null) return; F4.Socket(row.Contacts);")]
    [InlineData(
        "Row row = Tables.Rows.SingleOrDefault(row => row.Name == args[0]) ?? throw new ArgumentException(args[0]); "
            + "F4.Socket(row.Contacts);"
    )]
    [InlineData("Row row = Tables.Rows.FirstOrDefault(row => row.Name == args[0]) ?? Tables.Rows[0]; F4.Socket(row.Contacts);")]
    [InlineData("int index = int.Parse(args[0]); F4.Socket(Tables.Rows[index].Contacts);")]
    [InlineData("List<F4Socket> all = [.. Tables.Rows.Where(row => row.Season == args[0]).Select(row => F4.Socket(row.Contacts))];")]
    public Task A_row_of_a_table(string statements) =>
        Check.Marked($"{Rows}static class Boards {{ static void Build(string[] args) {{ {statements} }} }}");

    [Theory]
    [InlineData("F4.Socket(Sizes[args[0]]);")]
    [InlineData("string name = args.Length > 0 ? args[0] : \"a\"; F4.Socket(Sizes[name]);")]
    [InlineData("if (!Sizes.TryGetValue(args[0], out int size)) throw new ArgumentException(args[0]); F4.Socket(size);")]
    [InlineData("if (args.Length == 0 || !Sizes.TryGetValue(args[0], out int size)) return; F4.Socket(size);")]
    [InlineData("F4.Socket(Sizes.TryGetValue(args[0], out int size) ? size : 20);")]
    [InlineData("F4.Socket(Sizes.GetValueOrDefault(args[0], 20));")]
    [InlineData(
        "string name = Environment.GetEnvironmentVariable(\"SIZE\") ?? \"a\"; if (Sizes.ContainsKey(name)) F4.Socket(Sizes[name]);"
    )]
    public Task An_entry_of_a_dictionary(string statements) =>
        Check.Marked(
            $$"""
            static class Boards
            {
                private static readonly Dictionary<string, int> Sizes = new()
                {
                    ["a"] = 20,
                    ["b"] = 18, // KEY1001
                    ["c"] = 24,
                };

                static void Build(string[] args)
                {
                    {{statements}}
                }
            }
            """
        );

    [Theory]
    [InlineData("DayOfWeek day = args is [string name, ..] ? Enum.Parse<DayOfWeek>(name, ignoreCase: true) : DayOfWeek.Monday;")]
    [InlineData("DayOfWeek day = args.Length > 0 ? Enum.Parse<DayOfWeek>(args[0]) : DayOfWeek.Monday;")]
    [InlineData("DayOfWeek day = Enum.TryParse(args.FirstOrDefault(), ignoreCase: true, out DayOfWeek read) ? read : DayOfWeek.Monday;")]
    [InlineData("if (!Enum.TryParse(args[0], out DayOfWeek day)) return;")]
    public Task A_member_of_an_enum(string statements) =>
        Check.Marked(
            $$"""
            static class Boards
            {
                static int Contacts(DayOfWeek day) => day switch
                {
                    DayOfWeek.Monday => 20,
                    DayOfWeek.Sunday => 18,
                    _ => throw new ArgumentOutOfRangeException(nameof(day)),
                };

                static void Build(string[] args)
                {
                    {{statements}}
                    F4.Socket(Contacts(day)); // KEY1001
                }
            }
            """
        );

    [Theory]
    [InlineData("int size = int.TryParse(args.FirstOrDefault(), out int read) ? read : 18;")]
    [InlineData("if (!int.TryParse(args.FirstOrDefault(), out int size)) { size = 18; }")]
    [InlineData("string? text = args.ElementAtOrDefault(1); int size = text is null ? 18 : int.Parse(text);")]
    [InlineData("int size = int.Parse(Environment.GetEnvironmentVariable(\"SIZE\") ?? \"18\");")]
    [InlineData(
        "int size = args.Select(text => int.TryParse(text, out int read) ? read : (int?)null).FirstOrDefault(read => read is "
            + "not null) ?? 18;"
    )]
    [InlineData("bool isFull = args.Length > 1 && args[1] == \"full\"; int size = isFull ? 18 : 20;")]
    [InlineData("int size = args.Length > 1 && args[1] == \"full\" ? 18 : 20;")]
    [InlineData("int size = 20; if (args.Length == 0 || args[0] == \"small\") { size = 18; }")]
    [InlineData(
        "string mode = args.Length > 0 ? args[0] : \"list\"; if (mode == \"list\") return; int size = args.Contains(\"-s\") ? 18 : 20;"
    )]
    [InlineData(
        "bool isWide = args.Contains(\"-w\"); bool isLow = args.Contains(\"-l\"); int size = isWide ? 30 : 20; if (isLow) size = 18;"
    )]
    [InlineData("string? given = null; if (args.Length > 0) given = args[0]; given ??= \"18\"; int size = given == \"18\" ? 18 : 20;")]
    public Task A_default(string statements) =>
        Check.Members($"static void Build(string[] args) {{ {statements} F4.Socket({{|KEY1001:size|}}); }}");

    [Theory]
    [InlineData("foreach (string arg in args) { switch (arg) { case \"-s\": size = 18; break; case \"-w\": size = 30; break; } }")]
    [InlineData("foreach (string arg in args) { if (arg == \"-s\") { size = 18; } }")]
    [InlineData("for (int i = 0; i < args.Length; i++) { if (args[i] == \"-s\") { size = 18; } }")]
    public Task A_variable_that_a_loop_over_arguments_sets(string loop) =>
        Check.Members($"static void Build(string[] args) {{ int size = 20; {loop} F4.Socket({{|KEY1001:size|}}); }}");

    [Theory]
    [InlineData("if (!isFitted(net.Name)) { continue; } made = made.AddNet(net.Name, net.Amperes.Amperes(), [net.Contact]);")]
    [InlineData("if (isFitted(net.Name)) { made = made.AddNet(net.Name, net.Amperes.Amperes(), [net.Contact]); }")]
    public Task A_design_that_grows_by_rows_under_a_condition(string body) =>
        Check.Marked(
            $$"""
            sealed record Net(string Name, double Amperes, int Contact);

            static class Boards
            {
                private static readonly Net[] Nets =
                [
                    new("A", 0.3, 1), new("B", 0.3, 2), new("C", 0.3, 3), new("D", 0.3, 4), new("E", 0.3, 5), new("F", 0.3, 6),
                    new("G", 0.4, 7), // KEY3001
                    new("H", 0.3, 8),
                ];

                static void Build(Predicate<string> isFitted)
                {
                    Interconnect made = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    foreach (Net net in Nets)
                    {
                        {{body}}
                    }

                    made.EnsureValid();
                }
            }
            """
        );

    [Fact]
    public Task The_message_names_the_row() =>
        Check.Members(
            """
            private static readonly Dictionary<string, int> Sizes = new() { ["a"] = 20, ["b"] = {|#0:18|} };

            static void Build(string[] args) => F4.Socket({|#1:Sizes[args[0]]|});
            """,
            Check.Error(
                "KEY1001",
                "F4 sockets are not made with 18 contacts; the nearest are 16 and 20 (when 'args[0] is \"b\"' is true)",
                related: 1
            )
        );

    [Fact]
    public Task The_last_rows_of_a_search() =>
        Check.Members(
            """
            static void Build(string name)
            {
                Interconnect made = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                string read = File.ReadAllText(name);
                foreach (string net in new[] { "A", "B", "C", "D", "E", "F", "G" })
                {
                    if (net == read)
                    {
                        made = made.AddNet(net, 0.4.Amperes(), [1]);
                    }
                }

                made.EnsureValid();
            }
            """.Replace("0.4.Amperes()", "{|KEY3001:0.4.Amperes()|}")
        );

    [Theory]
    [InlineData("args[0] switch { \"-k\" when args.Length > 1 => Enum.Parse<Kind>(args[1]), _ => Kind.Camera }")]
    [InlineData("args[0] switch { \"-k\" when args.Length > 1 => Enum.Parse<Kind>(args[1]), var a => throw new ArgumentException(a) }")]
    [InlineData("args.Length > 1 ? Enum.Parse<Kind>(args[1]) : Kind.Camera")]
    public Task A_row_by_a_key_that_an_arm_with_a_condition_reads(string kind) =>
        Check.Marked(
            $$"""
            enum Kind { Camera, Display }

            static class Boards
            {
                private static readonly Dictionary<Kind, int> Contacts = new()
                {
                    [Kind.Camera] = 24,
                    [Kind.Display] = 18, // KEY1001
                };

                static void Build(string[] args)
                {
                    Kind kind = {{kind}};
                    F4.Socket(Contacts[kind]);
                }
            }
            """
        );

    [Theory]
    [InlineData("args switch { [\"--size\", var name, ..] => Enum.Parse<Size>(name), _ => Size.Small }")]
    [InlineData(
        "args switch { [var name] when Enum.TryParse(name, out Size read) => read, [_] => throw new FormatException(), _ => default }"
    )]
    [InlineData("args switch { [\"--size\", ..] => Enum.Parse<Size>(args[1]), _ => Size.Small }")]
    public Task A_list_pattern_finds_the_key_of_a_row(string size) =>
        Check.Marked(
            $$"""
            enum Size { Small, Large }

            static class Boards
            {
                private static readonly Dictionary<Size, int> Contacts = new()
                {
                    [Size.Small] = 34,
                    [Size.Large] = 36, // KEY1001
                };

                static void Build(string[] args)
                {
                    Size size = {{size}};
                    F4S.Socket(Contacts[size]);
                }
            }
            """
        );

    [Theory]
    [InlineData("if (args.Length == 0 || !Sizes.TryGetValue(args[0], out int size)) return; if (args.Contains(\"-v\")) F4.Socket(size);")]
    [InlineData("if (args.Length > 0 && Sizes.TryGetValue(args[0], out int size) && args.Contains(\"-v\")) F4.Socket(size);")]
    [InlineData("if (args.Length == 0 || !Views.TryGetValue(args[0], out int size)) return; if (args.Length > 1) F4.Socket(size);")]
    public Task A_row_by_an_argument_beside_what_other_arguments_ask(string statements) =>
        Check.Marked(
            $$"""
            static class Program
            {
                private static readonly Dictionary<string, int> Sizes = new() { ["small"] = 18, ["large"] = 24 }; // KEY1001

                private static readonly IReadOnlyDictionary<string, int> Views = Sizes;

                static void Main(string[] args)
                {
                    {{statements}}
                }
            }
            """
        );

    [Theory]
    [InlineData("args.Length > 0 && int.TryParse(args[0], out int n) ? n : 14", "args.Length > 1 ? 2 : 4")]
    [InlineData("args.Length > 0 ? 16 : 14", "args.Length > 1 && int.TryParse(args[1], out int m) ? m : 4")]
    public Task A_default_of_each_argument(string first, string second) =>
        Check.Members(
            $$"""
                static void Main(string[] args)
                {
                    int signals = {{first}};
                    int supply = {{second}};
                    F4.Socket({|KEY1001:signals + supply|});
                }
            """
        );
}
