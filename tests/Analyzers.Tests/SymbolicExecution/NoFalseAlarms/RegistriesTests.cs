using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Registries that the functions in them change, and codes that are excluded before.</summary>
public class RegistriesTests
{
    [Theory]
    [InlineData("steps[0]();")]
    [InlineData("Action step = steps[0]; step();")]
    [InlineData("foreach (string arg in Environment.GetCommandLineArgs()) { steps[0](); }")]
    [InlineData("foreach (string arg in Environment.GetCommandLineArgs()) { steps[arg.Length == 0 ? 0 : 1](); }")]
    public Task A_function_in_a_registry_changes_another_one(string run) =>
        Check.Members(
            $$"""
            sealed class Registry
            {
                private readonly List<int> sizes = [18];

                public Registry(List<Action> steps)
                {
                    steps.Add(() => sizes[0] = 24);
                    steps.Add(Fix);
                }

                public int Size => sizes[0];

                private void Fix() => sizes[0] = 20;
            }

            static void Build()
            {
                List<Action> steps = [];
                var registry = new Registry(steps);
                {{run}}
                F4.Socket(registry.Size);
            }
            """
        );

    [Theory]
    [InlineData("Action fix = () => sizes[0] = 24;")]
    [InlineData("Action fix = sizes.Clear;")]
    [InlineData("var alias = sizes; Action fix = () => alias[0] = 24;")]
    [InlineData("void Fix() => sizes[0] = 24; Action fix = Fix;")]
    public Task A_function_changes_what_it_captures(string declaration) =>
        Check.Members(
            $$"""
            static void Build(Func<Action, Action> wrap)
            {
                List<int> sizes = [18];
                {{declaration}}
                Action wrapped = wrap(fix);
                foreach (string arg in Environment.GetCommandLineArgs())
                {
                    wrapped();
                    F4.Socket(sizes[0]);
                }

                F4.Socket(sizes[0]);
            }
            """
        );

    [Theory]
    [InlineData("if (code == \"relay8\") { throw new FormatException(code); }")]
    [InlineData("if (code is \"relay8\" or \"relay16\") { return; }")]
    [InlineData("if (code is not (\"di16\" or \"relay16\")) { throw new FormatException(code); }")]
    [InlineData("if (code != \"di16\" && code != \"relay16\") { return; }")]
    [InlineData("if (code.StartsWith('r')) { throw new FormatException(code); }")]
    [InlineData("if (code == \"relay8\" && File.Exists(\"lab\")) { throw new FormatException(code); }")]
    [InlineData("if (!File.Exists(code)) { throw new FormatException(code); }")]
    public Task A_code_that_is_excluded(string guard) =>
        Check.Members(
            $$"""
            private static readonly Dictionary<string, int> Sizes = new() { ["di16"] = 24, ["relay8"] = 18 };

            static void Build()
            {
                string code = Environment.GetEnvironmentVariable("MODULE") ?? "";
                {{guard}}
                F4.Socket(Sizes[code]);
            }
            """
        );

    [Fact]
    public Task A_catch_clause_after_which_code_goes_on() =>
        Check.Members(
            """
            static int Read()
            {
                string text = Environment.GetEnvironmentVariable("SIZE") ?? "";
                return text == "wide" ? throw new FormatException(text) : 18;
            }

            static void Build()
            {
                int size = 24;
                try
                {
                    size = Read();
                }
                catch (FormatException) when (File.Exists("lab"))
                {
                    return;
                }
                catch (FormatException)
                {
                    size = 20;
                }

                F4.Socket(size == 18 ? 24 : size);
            }
            """
        );

    [Fact]
    public Task Parts_that_are_computed_from_each_element() =>
        Check.Members(
            """
            sealed class Row(string text)
            {
                public void Deconstruct(out int lanes, out bool isWide) => (lanes, isWide) = (text.Length, text.Length > 100);
            }

            static void Build(Row[] rows)
            {
                foreach ((int lanes, bool isWide) in rows)
                {
                    F4.Socket(isWide && lanes < 3 ? 18 : 24);
                }
            }
            """
        );
}
