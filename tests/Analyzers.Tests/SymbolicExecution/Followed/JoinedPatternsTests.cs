using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Patterns with <c>or</c> and <c>and</c> on what comes from outside.</summary>
public class JoinedPatternsTests
{
    [Theory]
    [InlineData("if (text is \"a\" or \"b\") F4.Socket({|KEY1001:18|});")]
    [InlineData("if (text is not (\"a\" or \"b\")) F4.Socket({|KEY1001:18|});")]
    [InlineData("int n = text is \"a\" or \"b\" ? 18 : 20; F4.Socket({|KEY1001:n|});")]
    [InlineData("bool isKnown = text is \"a\" or \"b\"; if (isKnown) F4.Socket({|KEY1001:18|});")]
    [InlineData("int n = text switch { \"a\" or \"b\" => 18, \"c\" => 20, _ => 24 }; F4.Socket({|KEY1001:n|});")]
    [InlineData("switch (text) { case \"a\" or \"b\": F4.Socket({|KEY1001:18|}); break; }")]
    [InlineData("int n = number switch { > 2 and < 5 => 18, 7 or 9 => 22, _ => 24 }; F4.Socket({|KEY1001:n|});")]
    [InlineData("if (number is > 2 and < 5) F4.Socket({|KEY1001:18|});")]
    public Task Each_outcome_is_judged(string statements) =>
        Check.Members(
            $$"""
            static void Build(string path)
            {
                string text = File.ReadAllText(path);
                int number = int.Parse(text);
                {{statements}}
            }
            """
        );

    [Fact]
    public Task A_message_names_the_whole_pattern() =>
        Check.Members(
            """
            static void Build(string path)
            {
                int n = File.ReadAllText(path) is not ("a" or "b") ? 18 : 20;
                F4.Socket({|#0:n|});
            }
            """,
            Check.Error(
                "KEY1001",
                "F4 sockets are not made with 18 contacts; the nearest are 16 and 20 "
                    + "(when 'File.ReadAllText(path) is \"a\" or \"b\"' is false)"
            )
        );
}
