using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Loops over what comes from outside that ask objects which they do not change.</summary>
public class HarmlessCallsTests
{
    private const string Modules = """
        abstract class Module(string code, int channels)
        {
            public string Code { get; } = code;
            public int Channels { get; } = channels;
            public abstract Interconnect Wire();
        }

        sealed class Inputs(string code, int channels) : Module(code, channels)
        {
            private int Contacts => 2 * Channels + 4;

            public override Interconnect Wire() => Interconnect.Between(F4S.Socket(Contacts), F4S.Header(Contacts)); // KEY1001
        }

        sealed class Registry
        {
            private readonly SortedDictionary<string, Func<Module>> factories = new(StringComparer.OrdinalIgnoreCase);

            public static Registry CreateDefault()
            {
                var registry = new Registry();
                registry.Register("di8", code => new Inputs(code, 8));
                registry.Register("di16", code => new Inputs(code, 16));
                return registry;
            }

            public void Register(string code, Func<string, Module> factory) => factories.Add(code, () => factory(code));

            public Module? Find(string code) => factories.TryGetValue(code, out Func<Module>? create) ? create() : null;

            public bool TryCreate(string code, out Module? module)
            {
                module = factories.TryGetValue(code, out Func<Module>? create) ? create() : null;
                return module is not null;
            }
        }

        """;

    [Theory]
    [InlineData("if (registry.TryCreate(code, out Module? module)) { module!.Wire(); }")]
    [InlineData("if (!registry.TryCreate(code, out Module? module)) { continue; } module!.Wire().EnsureValid();")]
    [InlineData("registry.Find(code)?.Wire();")]
    [InlineData("registry.Find(code)!.Wire();")]
    [InlineData("Module? module = registry.Find(code); if (module is null) { Console.WriteLine(code); continue; } module.Wire();")]
    public Task Each_code_selects_a_factory_that_the_registry_was_given(string loop) =>
        Check.Marked(
            $$"""
            {{Modules}}
            static class Rack
            {
                public static void Build(string[] codes)
                {
                    Registry registry = Registry.CreateDefault();
                    foreach (string code in codes)
                    {
                        {{loop}}
                    }
                }
            }
            """
        );

    [Theory]
    [InlineData("if (counts.TryGetValue(code, out Func<int>? count)) { F4S.Socket(count()); }")]
    [InlineData("F4S.Socket(counts.TryGetValue(code, out Func<int>? count) ? count() : 10);")]
    public Task A_loop_finds_functions_in_a_table(string loop) =>
        Check.Marked(
            $$"""
            static class Rack
            {
                public static void Build(string[] codes)
                {
                    var counts = new Dictionary<string, Func<int>> { ["a"] = () => 34, ["b"] = () => 36 };
                    foreach (string code in codes)
                    {
                        {{loop}} // KEY1001
                    }
                }
            }
            """
        );

    [Fact]
    public Task An_object_that_was_filled_before_answers() =>
        Check.Marked(
            """
            sealed class Sizes
            {
                private readonly Dictionary<string, int> counts = [];

                public Sizes Add(string code, int count)
                {
                    counts.Add(code, count);
                    return this;
                }

                public int Get(string code) => counts.TryGetValue(code, out int count) ? count : 10;
            }

            static class Rack
            {
                public static void Build(string[] codes)
                {
                    Sizes sizes = new Sizes().Add("a", 34).Add("b", 36);
                    foreach (string code in codes)
                    {
                        F4S.Socket(sizes.Get(code)); // KEY1001
                    }
                }
            }
            """
        );
}
