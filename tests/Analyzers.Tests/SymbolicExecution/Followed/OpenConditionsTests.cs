using System.Text;
using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>A fault is found under conditions that depend on what the build does not know.</summary>
public class OpenConditionsTests
{
    [Theory]
    [InlineData("if (args.Length > 0) F4.Socket({|#0:18|});", "args.Length > 0", true)]
    [InlineData("if (args.Length == 0) return; F4.Socket({|#0:18|});", "args.Length == 0", false)]
    [InlineData("if (File.Exists(\"a\")) F4.Socket({|#0:18|});", "File.Exists(\"a\")", true)]
    [InlineData("if (!File.Exists(\"a\")) { } else F4.Socket({|#0:18|});", "File.Exists(\"a\")", true)]
    [InlineData("if (enabled) F4.Socket({|#0:18|});", "enabled", true)]
    [InlineData("if (!enabled) throw new InvalidOperationException(); F4.Socket({|#0:18|});", "enabled", true)]
    [InlineData("if (map.TryGetValue(\"a\", out int n)) F4.Socket({|#0:18|});", "map.TryGetValue(\"a\", out int n)", true)]
    [InlineData("if (switches.IsOn(\"a\")) F4.Socket({|#0:18|});", "switches.IsOn(\"a\")", true)]
    [InlineData("var s = switches.IsOn(\"a\") ? F4.Socket({|#0:18|}) : F4.Socket(20);", "switches.IsOn(\"a\")", true)]
    [InlineData("var s = switches.IsOn(\"a\") ? F4.Socket(20) : F4.Socket({|#0:18|});", "switches.IsOn(\"a\")", false)]
    [InlineData("switch (Console.ReadLine()) { case \"a\": F4.Socket({|#0:18|}); break; }", "Console.ReadLine() is \"a\"", true)]
    [InlineData("switch (args[0]) { case \"a\": break; default: F4.Socket({|#0:18|}); break; }", "args[0] is default", true)]
    [InlineData(
        "_ = Console.ReadLine() switch { \"a\" => F4.Socket({|#0:18|}), _ => F4.Socket(20) };",
        "Console.ReadLine() is \"a\"",
        true
    )]
    [InlineData("_ = Console.ReadLine() switch { \"a\" => F4.Socket(20), _ => F4.Socket({|#0:18|}) };", "Console.ReadLine() is _", true)]
    [InlineData("if (int.Parse(args[0]) > 5) F4.Socket({|#0:18|});", "int.Parse(args[0]) > 5", true)]
    [InlineData("if (int.Parse(args[0]) > limit) F4.Socket({|#0:18|});", "int.Parse(args[0]) > limit", true)]
    [InlineData("_ = saved ?? F4.Socket({|#0:18|});", "saved is null", true)]
    [InlineData("while (Console.ReadLine() != \"\") F4.Socket({|#0:18|});", "Console.ReadLine() != \"\"", true)]
    public Task A_literal_fault_names_its_condition(string statements, string condition, bool holds) =>
        Check.File(
            $$"""
            interface ISwitches { bool IsOn(string name); }

            class Boards(ISwitches switches, Dictionary<string, int> map)
            {
                bool enabled;
                int limit;
                F4Socket? saved;

                void Set(bool enabled, int limit, F4Socket? saved) => (this.enabled, this.limit, this.saved) = (enabled, limit, saved);

                void Build(string[] args) { {{statements}} }
            }
            """,
            Check.Error(
                "KEY1001",
                "F4 sockets are not made with 18 contacts; the nearest are 16 and 20 "
                    + $"(when '{condition}' is {(holds ? "true" : "false")})"
            )
        );

    [Theory]
    [InlineData("foreach (string line in File.ReadLines(\"a\")) if (line.StartsWith('x')) F4.Socket({|KEY1001:18|});")]
    [InlineData("foreach (string line in args) { if (line == \"x\") continue; F4.Socket({|KEY1001:18|}); }")]
    [InlineData("foreach (string line in args) { switch (line) { case \"x\": F4.Socket({|KEY1001:18|}); break; } }")]
    [InlineData("if (switches.IsOn(\"a\") && switches.IsOn(\"b\")) F4.Socket({|KEY1001:18|});")]
    [InlineData("if (switches.IsOn(\"a\") || switches.IsOn(\"b\")) F4.Socket({|KEY1001:18|});")]
    [InlineData("if (!switches.IsOn(\"a\") || !switches.IsOn(\"b\")) return; F4.Socket({|KEY1001:18|});")]
    [InlineData("switches.Find()?.Use(F4.Socket({|KEY1001:18|}));")]
    [InlineData("var s = switches.Find() ?? throw new InvalidOperationException(); F4.Socket({|KEY1001:18|});")]
    [InlineData("if (switches.IsOn(\"a\")) { if (switches.IsOn(\"b\")) { F4.Socket({|KEY1001:18|}); } } F4.Socket({|KEY1001:19|});")]
    [InlineData("foreach (int n in new[] { 10, {|KEY1001:18|}, 20 }) { if (switches.IsOn(\"a\")) F4.Socket(n); }")]
    [InlineData("foreach (int n in new[] { 10, {|KEY1001:18|}, 20 }) { if (!switches.IsOn(\"a\")) continue; F4.Socket(n); }")]
    [InlineData(
        "if (switches.IsOn(\"a\")) { var list = new List<int> { 1 }; list.Add(30); Pair().AddNet(\"A\", 0.1.Amperes(), {|KEY1003:list|}); }"
    )]
    [InlineData("if (switches.IsOn(\"a\")) { Interconnect flex = Pair(); flex = flex.AddNet(\"A\", {|KEY3001:0.4.Amperes()|}, [1]); }")]
    public Task A_fault_under_an_open_condition(string statements) =>
        Check.File(
            $$"""
            interface ISwitches { bool IsOn(string name); ISwitches? Find(); void Use(Socket socket); }

            class Boards(ISwitches switches)
            {
                static Interconnect Pair() => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);

                void Build(string[] args) { {{statements}} }
            }
            """
        );

    [Theory]
    [InlineData("int n = switches.IsOn(\"a\") ? 18 : 20; F4.Socket({|#0:n|});", true)]
    [InlineData("int n = 20; if (!switches.IsOn(\"a\")) n = 18; F4.Socket({|#0:n|});", false)]
    [InlineData("int n; if (switches.IsOn(\"a\")) { n = 20; } else { n = 18; } F4.Socket({|#0:n|});", false)]
    [InlineData("F4.Socket({|#0:switches.IsOn(\"a\") ? 18 : 20|});", true)]
    public Task A_value_that_an_open_condition_chooses(string statements, bool holds) =>
        Check.File(
            $$"""
            interface ISwitches { bool IsOn(string name); }

            class Boards(ISwitches switches)
            {
                void Build() { {{statements}} }
            }
            """,
            Check.Error(
                "KEY1001",
                "F4 sockets are not made with 18 contacts; the nearest are 16 and 20 "
                    + $"(when 'switches.IsOn(\"a\")' is {(holds ? "true" : "false")})"
            )
        );

    [Fact]
    public Task A_literal_fault_behind_thirty_conditions()
    {
        var statements = new StringBuilder();
        for (int i = 0; i < 30; i++)
        {
            statements.AppendLine($"if (switches.IsOn(\"{i}\")) count++; else names.Add(\"{i}\");");
        }

        return Check.File(
            $$"""
            interface ISwitches { bool IsOn(string name); }

            class Boards(ISwitches switches)
            {
                void Build()
                {
                    int count = 0;
                    var names = new List<string>();
                    {{statements}}
                    if (switches.IsOn("last"))
                    {
                        F4.Socket({|#0:18|});
                    }

                    F4.Socket({|#1:19|});
                    Console.WriteLine(count + names.Count);
                }
            }
            """,
            Check.Error(
                "KEY1001",
                "F4 sockets are not made with 18 contacts; the nearest are 16 and 20 (when 'switches.IsOn(\"last\")' is true)"
            ),
            new DiagnosticResult("KEY1001", DiagnosticSeverity.Error)
                .WithMessage("F4 sockets are not made with 19 contacts; the nearest are 16 and 20")
                .WithLocation(1)
        );
    }

    [Fact]
    public Task Conditions_of_a_helper_are_not_named_where_it_has_returned() =>
        Check.File(
            """
            interface ISwitches { bool IsOn(string name); }

            class Boards(ISwitches switches)
            {
                void Log(string text)
                {
                    if (!switches.IsOn("log"))
                    {
                        return;
                    }

                    Console.WriteLine(text);
                }

                void Build()
                {
                    Log("a");
                    F4.Socket({|#0:18|});
                }
            }
            """,
            Check.Error("KEY1001", "F4 sockets are not made with 18 contacts; the nearest are 16 and 20")
        );

    [Theory]
    [InlineData("if (log.IsOn(n)) Log(n); F4.Socket({|KEY1001:n|});")]
    [InlineData("if (!cache.TryGetValue(n, out Socket? s)) { s = F4.Socket({|KEY1001:n|}); cache[n] = s; }")]
    [InlineData("if (log.IsOn(5)) F4.Socket({|KEY1001:n|});")]
    [InlineData("if (log.Other != null) F4.Socket({|KEY1001:n|});")]
    [InlineData("if (log.Other is { } other) F4.Socket({|KEY1001:n|});")]
    public Task A_condition_that_does_not_exclude_the_fault(string statements) =>
        Check.File(
            $$"""
            interface ILog { bool IsOn(int n); ILog? Other { get; } }

            class Boards(ILog log, Dictionary<int, Socket> cache)
            {
                static Interconnect Pair() => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);

                static void Log(int n) => Console.WriteLine(n);

                void Build(int count)
                {
                    int n = 18;
                    {{statements}}
                }
            }
            """
        );

    [Fact]
    public Task A_row_under_a_filter_on_its_other_columns() =>
        Check.File(
            """
            interface IFilter { bool Includes(string name); }

            record Row(string Name, int Contacts);

            class Boards(IFilter filter)
            {
                static readonly Row[] Rows = [new("camera", {|KEY1001:18|}), new("display", 20)];

                void Build()
                {
                    foreach (Row row in Rows)
                    {
                        if (filter.Includes(row.Name))
                        {
                            F4.Socket(row.Contacts);
                        }
                    }
                }
            }
            """
        );

    [Fact]
    public Task A_private_method_of_which_one_caller_causes_the_fault() =>
        Check.Members(
            """
            static Socket Display(bool isProduct) => isProduct ? F4.Socket(20) : F4.Socket({|KEY1001:18|});

            public static Socket Product(bool isProduct) => isProduct ? Display(isProduct) : F4.Socket(24);

            public static Socket Any(bool isProduct) => Display(isProduct);
            """
        );

    [Theory]
    [InlineData("bool both = has && wide; if (both) F4.Socket({|KEY1001:18|});")]
    [InlineData("bool either = has || wide; if (either) F4.Socket({|KEY1001:18|});")]
    [InlineData("bool both = has && wide; if (!both) { if (wide) F4.Socket({|KEY1001:18|}); }")]
    [InlineData("if (has || wide) { if (wide) F4.Socket({|KEY1001:18|}); }")]
    [InlineData("if (!(has && wide)) { if (wide) F4.Socket({|KEY1001:18|}); }")]
    public Task Of_which_one_part_is_a_parameter(string statements) =>
        Check.Members(
            $$"""
            static void Build(bool wide)
            {
                bool has = System.IO.File.Exists("camera");
                {{statements}}
            }
            """
        );
}
