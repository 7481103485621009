using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

public class OptionLoopsTests
{
    [Theory]
    [InlineData("foreach (string arg in args) { switch (arg) { case \"-s\": size = 18; break; default: return; } }")]
    [InlineData("foreach (string arg in args) { size = arg switch { \"-s\" => 18, \"-w\" => 30, _ => size }; }")]
    [InlineData("foreach (string arg in args) { size = arg switch { \"-s\" => 18, _ => throw new ArgumentException(arg) }; }")]
    [InlineData("for (int i = 0; i < args.Length; i++) { if (args[i] == \"-s\" && ++i < args.Length) { size = 18; } }")]
    [InlineData("for (int i = 0; i + 1 < args.Length; i += 2) { if (args[i] is \"-s\") { size = 18; } }")]
    [InlineData("foreach (string arg in args) { if (arg is \"-s\" or \"--small\") { size = 18; } }")]
    [InlineData("foreach (string arg in args) { switch (arg) { case \"-s\" or \"--small\": size = 18; break; default: return; } }")]
    [InlineData("foreach (string arg in args) { size = arg switch { \"-s\" or \"--small\" => 18, not \"-w\" => 24, _ => 30 }; }")]
    [InlineData("int i = 0; while (i < args.Length) { switch (args[i++]) { case \"-s\": size = 18; break; } }")]
    [InlineData("foreach (string arg in args) { if (arg.StartsWith(\"-s\", StringComparison.Ordinal)) { size = 18; } }")]
    [InlineData("foreach (string arg in args) { if (arg == \"-w\") { size = int.Parse(arg); } else if (arg == \"-s\") { size = 18; } }")]
    public Task A_variable_is_as_one_turn_leaves_it(string loop) =>
        Check.Members($"static void Build(string[] args) {{ int size = 20; {loop} F4.Socket({{|KEY1001:size|}}); }}");

    [Fact]
    public Task Settings_that_a_turn_replaces() =>
        Check.Marked(
            """
            enum Size { Small, Large }

            sealed record Settings
            {
                public Size Size { get; init; }

                public double Amperes { get; init; } = 0.4;

                public static Settings Read(IReadOnlyList<string> texts)
                {
                    Settings settings = new();
                    for (int i = 0; i + 1 < texts.Count; i += 2)
                    {
                        settings = texts[i] switch
                        {
                            "--size" => settings with { Size = Enum.Parse<Size>(texts[i + 1], ignoreCase: true) },
                            "--amperes" => settings with { Amperes = double.Parse(texts[i + 1]) },
                            _ => settings,
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
                    int contacts = settings.Size switch { Size.Small => 20, _ => 18 };
                    F4.Socket(contacts); // KEY1001
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", settings.Amperes.Amperes(), [1]); // KEY3001
                }
            }
            """
        );

    [Theory]
    [InlineData("if (args.Length > 0) { builder.Take(18); }")]
    [InlineData("if (args is [\"small\", ..]) { builder.Take(18).Take(18); }")]
    [InlineData("foreach (string arg in args) { if (arg == \"small\") { builder.Take(18); } }")]
    [InlineData("foreach (string arg in args) { switch (arg) { case \"small\": builder.Take(18); break; } }")]
    public Task An_object_that_a_call_under_a_condition_changes(string statement) =>
        Check.Marked(
            $$"""
            sealed class Builder
            {
                private int contacts = 20;

                public Builder Take(int count)
                {
                    contacts = count;
                    return this;
                }

                public F4Socket Make() => F4.Socket(contacts);
            }

            static class Boards
            {
                static void Build(string[] args)
                {
                    var builder = new Builder();
                    {{statement}} // KEY1001
                    builder.Make();
                }
            }
            """
        );

    [Fact]
    public Task The_message_names_the_option() =>
        Check.Members(
            """
            static void Build(string[] args)
            {
                int size = 20;
                foreach (string arg in args)
                {
                    if (arg == "-s")
                    {
                        size = 18;
                    }
                }

                F4.Socket({|#0:size|});
            }
            """,
            Check.Error(
                "KEY1001",
                "F4 sockets are not made with 18 contacts; the nearest are 16 and 20 (when 'args.Length > 0' is true and "
                    + "'arg == \"-s\"' is true)"
            )
        );
}
