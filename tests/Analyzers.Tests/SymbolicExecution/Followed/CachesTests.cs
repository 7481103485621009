using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>What a cache creates for a key is followed, also if the key is unknown.</summary>
public class CachesTests
{
    [Theory]
    [InlineData("if (!known.TryGetValue(line, out Recipe? found)) { known[line] = found = Create(line); } return found;")]
    [InlineData("if (!known.TryGetValue(line, out Recipe? found)) { found = Create(line); known.Add(line, found); } return found;")]
    [InlineData("if (known.TryGetValue(line, out Recipe? found)) { return found; } return known[line] = Create(line);")]
    public Task A_recipe_of_a_book_that_is_filled_on_demand(string statements) =>
        Check.Marked(
            $$"""
            public sealed record Recipe(Ratio Opening);

            public sealed class RecipeBook
            {
                private readonly Dictionary<string, Recipe> known = [];

                public Recipe Find(string line)
                {
                    {{statements}}
                }

                private static Recipe Create(string line) =>
                    line switch
                    {
                        "penang" => new Recipe(45.Percent()),
                        "brno" => new Recipe(66.Percent()),
                        _ => throw new KeyNotFoundException(line),
                    };
            }

            public static class Boards
            {
                static Mounting Build(string line) =>
                    Mounting.Of(F4S.AXT516124).WithStencil(120.Micrometers(), new RecipeBook().Find(line).Opening); // KEY5010
            }
            """
        );

    [Theory]
    [InlineData("Recipe", "known.GetOrAdd(line, key => Create(key))")]
    [InlineData("Recipe", "known.GetOrAdd(line, Create)")]
    [InlineData("Lazy<Recipe>", "known.GetOrAdd(line, key => new Lazy<Recipe>(() => Create(key))).Value")]
    public Task A_recipe_under_a_key_from_outside(string held, string recipe) =>
        Check.Marked(
            $$"""
            public sealed record Recipe(Ratio Opening);

            public sealed class RecipeBook
            {
                private readonly System.Collections.Concurrent.ConcurrentDictionary<string, {{held}}> known = new();

                public Recipe this[string line] => {{recipe}};

                private static Recipe Create(string line) =>
                    line switch
                    {
                        "penang" => new Recipe(45.Percent()),
                        "brno" => new Recipe(66.Percent()),
                        _ => throw new KeyNotFoundException(line),
                    };
            }

            public static class Boards
            {
                static Mounting Build()
                {
                    var book = new RecipeBook();
                    string line = Environment.GetEnvironmentVariable("LINE") ?? "penang";
                    return Mounting.Of(F4S.AXT516124).WithStencil(120.Micrometers(), book[line].Opening); // KEY5010
                }
            }
            """
        );
}
