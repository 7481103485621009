using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

public class OptionLoopsTests
{
    [Theory]
    [InlineData("int size = 0; for (int i = 0; i < args.Length; i++) { if (args[i] == \"-s\") { size = int.Parse(args[++i]); } }")]
    [InlineData("int size = 0; foreach (string arg in args) { if (arg.StartsWith(\"-s\")) { size = int.Parse(arg[2..]); } }")]
    [InlineData("if (args.Length == 0) return; int size = 18; foreach (string a in args) { size = a switch { \"x\" => 20, _ => 24 }; }")]
    [InlineData(
        "if (args.Length < 1) { throw new ArgumentException(\"none\"); } int size = 18; foreach (string arg in args) { switch (arg) { "
            + "case \"-w\": size = 24; break; default: return; } }"
    )]
    [InlineData("int size = 20; foreach (string arg in args) { if (arg == \"-s\") { size = 18; } } if (size == 18) return;")]
    [InlineData("int size = 20; foreach (string arg in args) { if (arg == \"-s\") { size = 18; return; } }")]
    [InlineData("int size = 20; foreach (string arg in args) { if (arg == \"-s\") { size = 18; throw new ArgumentException(arg); } }")]
    [InlineData("int size = 20; foreach (string arg in args) { if (Math.Max(arg.Length, 2) == 3) { size = 18; } size = 24; }")]
    public Task Numbers_that_are_checked_or_have_to_be_given(string statements) =>
        Check.Members($"static void Build(string[] args) {{ {statements} F4.Socket(size); }}");

    [Fact]
    public Task Settings_that_go_together() =>
        Check.Marked(
            """
            sealed record Settings(int Socket, int Header)
            {
                public static Settings Read(string[] texts)
                {
                    Settings settings = new(24, 24);
                    foreach (string text in texts)
                    {
                        settings = text switch
                        {
                            "--wide" => new Settings(30, 30),
                            "--small" => settings with { Socket = 20, Header = 20 },
                            _ => throw new ArgumentException(text),
                        };
                    }

                    return settings;
                }
            }

            static class Boards
            {
                static void Build(string[] args)
                {
                    Settings settings = Settings.Read(args);
                    Interconnect.Between(F4.Socket(settings.Socket), F4.Header(settings.Header)).EnsureValid();
                }
            }
            """
        );

    [Theory]
    [InlineData("int n = mode switch { \"a\" or \"b\" => 18, _ => 24 }; if (mode == \"c\") { F4.Socket(n); }")]
    [InlineData("int n = mode switch { \"a\" or \"b\" => 18, _ => 24 }; if (mode is not (\"a\" or \"b\")) { F4.Socket(n); }")]
    [InlineData("if (mode is \"a\" or \"b\") { return; } if (mode == \"b\") { F4.Socket(18); }")]
    [InlineData("if (mode is not (\"a\" or \"b\")) { return; } int n = mode == \"a\" ? 20 : mode == \"b\" ? 24 : 18; F4.Socket(n);")]
    [InlineData("int n = 24; if (mode == \"a\") { n = 18; } else if (mode == \"b\") { n = 20; } if (mode == \"b\") { F4.Socket(n); }")]
    public Task Patterns_that_name_several_texts(string statements) =>
        Check.Members($"static void Build(string[] args) {{ string mode = args[0]; {statements} }}");

    [Fact]
    public Task What_turns_gather() =>
        Check.Members(
            """
            static void Build(string[] args)
            {
                List<int> contacts = [];
                for (int i = 0; i + 1 < args.Length; i += 2)
                {
                    if (args[i] == "--contact")
                    {
                        contacts.Add(int.Parse(args[i + 1]));
                    }
                }

                Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.3.Amperes(), contacts);
            }
            """
        );

    [Theory]
    [InlineData("if (args.Length > 0) { builder.Take(18); } if (args.Length == 0) builder.Make();")]
    [InlineData("if (args.Length > 0) { builder.Take(18); builder.Take(24); } builder.Make();")]
    [InlineData("if (args.Length > 0) { builder.Take(18); return; } builder.Make();")]
    [InlineData("if (args.Length > 0) { builder.Take(18); builder = new Builder(); } builder.Make();")]
    public Task Objects_that_calls_under_a_condition_change(string statements) =>
        Check.Marked(
            $$"""
            sealed class Builder
            {
                private int contacts = 20;

                public void Take(int count) => contacts = count;

                public F4Socket Make() => F4.Socket(contacts);
            }

            static class Boards
            {
                static void Build(string[] args)
                {
                    var builder = new Builder();
                    {{statements}}
                }
            }
            """
        );

    // The list has two elements here, so what the turns exchange is as before.
    [Theory]
    [InlineData("contacts")]
    [InlineData("contacts.ToArray()")]
    public Task A_list_that_a_lambda_changes_later(string sequence) =>
        Check.Marked(
            $$"""
            static class Boards
            {
                static void Repeat(int count, Action action)
                {
                    for (int i = 0; i < count; i++)
                    {
                        action();
                    }
                }

                static void Build(string? kind)
                {
                    (Header first, Header second) = (F4.AXK8L24124BG, F4.AXK8L26124BG);
                    List<int> contacts = [1, 2];
                    foreach (int contact in {{sequence}})
                    {
                        if (kind != null)
                        {
                            (first, second) = (second, first);
                        }
                    }

                    Repeat(1, () => contacts.Add(3));
                    Interconnect.Between(F4.AXK7L24223G, first);
                }
            }
            """
        );
}
