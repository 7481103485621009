using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>What comes from outside selects a row of a table, and other conditions keep a faulty row from being used.</summary>
public class OpenSelectionsTests
{
    [Theory]
    [InlineData("string name = args[0]; if (name == \"b\") return; F4.Socket(Sizes[name]);")]
    [InlineData("string name = args[0]; if (name != \"a\") throw new ArgumentException(name); F4.Socket(Sizes[name]);")]
    [InlineData("int size = Sizes[args[0]]; if (policy.Has(size)) F4.Socket(size);")]
    [InlineData("string name = args[0]; if (policy.Allows(name)) F4.Socket(Sizes[name]);")]
    [InlineData("string name = args[0]; policy.Check(name); F4.Socket(Sizes[name]);")]
    [InlineData("policy.Check(args); F4.Socket(Sizes[args[0]]);")]
    [InlineData("if (policy.AllowsAll(args)) F4.Socket(Sizes[args[0]]);")]
    [InlineData("foreach (Row row in Rows.Where(row => row.Contacts == int.Parse(args[0]))) F4.Socket(row.Contacts);")]
    [InlineData("foreach (Row row in Rows.Where(row => policy.Has(row.Contacts))) F4.Socket(row.Contacts);")]
    [InlineData("foreach (Row row in Rows.Where(policy.IsMade)) F4.Socket(row.Contacts);")]
    [InlineData("foreach (Row row in Rows) { if (!policy.IsMade(row)) continue; F4.Socket(row.Contacts); }")]
    [InlineData("foreach (Row row in Rows.Where(row => row.Name == args[0])) if (policy.Allows(args[0])) F4.Socket(row.Contacts);")]
    [InlineData("Row? row = Rows.FirstOrDefault(row => row.Name == args[0]); if (row?.Name == \"b\") return; F4.Socket(row!.Contacts);")]
    [InlineData("string name = args[0]; Row row = Rows.First(row => row.Name == name); if (name == \"a\") F4.Socket(row.Contacts);")]
    [InlineData(
        "string name = args[0]; if (Rows.Any(row => row.Name == name && row.Contacts < 20)) return; F4.Socket(Rows.First(row "
            + "=> row.Name == name).Contacts);"
    )]
    [InlineData("if (!Sizes.TryGetValue(args[0], out int size) || size == 18) return; F4.Socket(size);")]
    [InlineData("if (args[0] == \"a\") F4.Socket(Sizes[args[0]]);")]
    [InlineData("int index = int.Parse(args[0]); if (index == 1) return; F4.Socket(Rows[index].Contacts);")]
    public Task A_row_that_is_kept_out(string statements) =>
        Check.File(
            $$"""
            sealed record Row(string Name, int Contacts);

            interface IPolicy
            {
                bool Has(int contacts);
                bool Allows(string name);
                bool AllowsAll(string[] names);
                bool IsMade(Row row);
                void Check(string name);
                void Check(string[] names);
            }

            static class Boards
            {
                private static readonly Row[] Rows = [new("a", 20), new("b", 18), new("c", 24)];

                private static readonly Dictionary<string, int> Sizes = new() { ["a"] = 20, ["b"] = 18 };

                public static void Build(string[] args, IPolicy policy) { {{statements}} }
            }
            """
        );

    [Theory]
    [InlineData("int size = args.Contains(\"-s\") ? 18 : 20; if (!args.Contains(\"-s\")) F4.Socket(size);")]
    [InlineData("int size = args[0] == \"s\" ? 18 : 20; if (args[0] != \"s\") F4.Socket(size);")]
    [InlineData("int size = args.First() == \"s\" ? 18 : 20; if (policy(args[0])) F4.Socket(size);")]
    [InlineData("int size = args[0] == \"s\" ? 18 : 20; if (policy(string.Join(' ', args))) F4.Socket(size);")]
    [InlineData("if (!int.TryParse(args[0], out int size)) { size = 18; return; } F4.Socket(size);")]
    [InlineData("bool isBoth = args.Length > 1 && args[1] == \"x\"; if (isBoth && args.Length < 2) F4.Socket(18);")]
    [InlineData("if (args is [var first, ..] && first == \"x\") { if (args.Length == 0) F4.Socket(18); }")]
    [InlineData("if (args is []) { if (args.Length > 0) F4.Socket(18); }")]
    [InlineData("if (args is [_, _]) { if (args.Length != 2) F4.Socket(18); }")]
    public Task Conditions_on_the_same_argument(string statements) =>
        Check.Members($"static void Build(string[] args, Predicate<string> policy) {{ {statements} }}");

    [Theory]
    [InlineData("foreach (string arg in args) { if (arg == \"-w\") { socket = 26; header = 26; } }")]
    [InlineData(
        "foreach (string arg in args) { switch (arg) { case \"-w\": socket = 26; header = 26; break; case \"-x\": socket = "
            + "30; header = 30; break; } }"
    )]
    [InlineData("foreach (string arg in args) { if (arg == \"-w\") { socket += 2; header += 2; } }")]
    [InlineData("foreach (string arg in args) { socket = int.Parse(arg); header = 26; }")]
    public Task Variables_that_a_loop_sets_together(string loop) =>
        Check.Members(
            $$"""
            static void Build(string[] args)
            {
                int socket = 24;
                int header = 24;
                {{loop}}
                Interconnect.Between(F4.Socket(socket), F4.Header(header));
            }
            """
        );

    [Fact]
    public Task A_design_that_a_loop_over_lines_builds() =>
        Check.Members(
            """
            static void Build(string[] lines)
            {
                Interconnect made = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                foreach (string line in lines)
                {
                    made = made.AddNet(line, 0.1.Amperes(), [1]);
                }

                made = made.LimitVoltageDrop("VBAT", 20.Millivolts());
                made.EnsureValid();
            }
            """
        );

    [Theory]
    [InlineData("name switch { \"-k\" when Allows(kind) => Contacts[kind], _ => 20 }")]
    [InlineData("name switch { \"-k\" when kind != Kind.Display => Contacts[kind], _ => 20 }")]
    [InlineData("kind switch { var k when Allows(k) => Contacts[k], _ => throw new ArgumentException() }")]
    public Task A_row_by_a_key_that_the_condition_of_an_arm_excludes(string contacts) =>
        Check.Marked(
            $$"""
            enum Kind { Camera, Display }

            static class Boards
            {
                private static readonly Dictionary<Kind, int> Contacts = new() { [Kind.Camera] = 24, [Kind.Display] = 18 };

                static void Build(string[] args)
                {
                    string name = args[0];
                    Kind kind = Enum.Parse<Kind>(args[1]);
                    F4.Socket({{contacts}});
                }

                private static extern bool Allows(Kind kind);
            }
            """
        );

    [Theory]
    [InlineData("args is [\"small\", ..]")]
    [InlineData("args.Length > 0 && args[0] == \"small\"")]
    [InlineData("args.FirstOrDefault() == \"small\"")]
    public Task A_condition_on_the_element_that_a_list_pattern_names(string condition) =>
        Check.Members(
            $$"""
            static void Build(string[] args)
            {
                int contacts = args switch { ["small", ..] => 34, _ => 36 };
                if ({{condition}})
                {
                    F4S.Socket(contacts);
                }
            }
            """
        );

    [Theory]
    [InlineData("if (!IsValid(args)) return;")]
    [InlineData("if (!IsCount(args.Length)) return;")]
    [InlineData("if (args.Length > 1) return;")]
    [InlineData("if (args.Length is 2 or > 2) return;")]
    [InlineData("int count = args.Length; if (count > 1) return;")]
    [InlineData("if (!(args.Length < 2)) return;")]
    [InlineData("switch (args.Length) { case > 1: return; }")]
    public Task What_excludes_a_number_of_arguments(string guard) =>
        Check.Members(
            $$"""
                static void Main(string[] args)
                {
                    {{guard}}
                    F4.Socket(args.Length > 1 ? 18 : 20);
                }

                [System.Runtime.InteropServices.DllImport("arguments")]
                static extern bool IsValid(string[] args);

                [System.Runtime.InteropServices.DllImport("arguments")]
                static extern bool IsCount(int count);
            """
        );
}
