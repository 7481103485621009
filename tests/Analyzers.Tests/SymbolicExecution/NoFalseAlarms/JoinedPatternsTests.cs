using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Patterns with <c>or</c> and <c>and</c> that exclude what other conditions ask.</summary>
public class JoinedPatternsTests
{
    [Theory]
    [InlineData("int n = text is \"a\" or \"b\" ? 18 : 20; if (text == \"c\") F4.Socket(n);")]
    [InlineData("int n = text is \"a\" or \"b\" ? 18 : 20; if (text is not (\"a\" or \"b\")) F4.Socket(n);")]
    [InlineData("int n = text is \"a\" or \"b\" ? 18 : 20; if (text is \"c\" or \"d\") F4.Socket(n);")]
    [InlineData("int n = text is \"a\" or \"b\" ? 18 : 20; if (policy.Has(n)) F4.Socket(n);")]
    [InlineData("if (text is \"a\" or \"b\") { if (text == \"c\") F4.Socket(18); }")]
    [InlineData("if (text is \"a\" or \"b\") { } else if (text is \"a\") F4.Socket(18);")]
    [InlineData("if (text == \"a\") { if (text is \"b\" or \"c\") F4.Socket(18); }")]
    [InlineData("if (text is \"a\" or \"b\") { switch (text) { case \"c\": F4.Socket(18); break; } }")]
    [InlineData("switch (text) { case \"a\" or \"b\": break; default: if (text == \"b\") F4.Socket(18); break; }")]
    [InlineData("switch (text) { case \"a\": break; case \"b\": break; default: F4.Socket(text == \"b\" ? 18 : 20); break; }")]
    [InlineData("if (text != \"a\") { switch (text) { case \"a\": F4.Socket(18); break; } }")]
    [InlineData("if (text == \"a\") { switch (text) { case \"a\": break; default: F4.Socket(18); break; } }")]
    [InlineData("F4.Socket(text switch { \"a\" or \"b\" => 20, _ => text is \"b\" ? 18 : 24 });")]
    [InlineData("F4.Socket(number switch { < 10 => 20, > 20 => 24, _ => number > 30 ? 18 : 24 });")]
    [InlineData("if (number is > 2 and < 5) { if (number == 9) F4.Socket(18); if (number > 7) F4.Socket(18); }")]
    [InlineData("if (number is 1 or 2) { if (number == 3) F4.Socket(18); }")]
    [InlineData("if (number is < 1 or > 2) return; if (number == 3) F4.Socket(18);")]
    [InlineData("foreach ((string part, int n) in rows) if (PartNumber.TryParse(part, out _)) F4.Socket(n);")]
    [InlineData("foreach ((string part, int n) in rows) { if (!PartNumber.TryParse(part, out _)) continue; F4.Socket(n); }")]
    public Task None_of_these_is_a_fault(string statements) =>
        Check.File(
            $$"""
            interface IPolicy
            {
                bool Has(int contacts);
            }

            class Boards(IPolicy policy)
            {
                public void Build(string path)
                {
                    string text = File.ReadAllText(path);
                    int number = int.Parse(text);
                    (string, int)[] rows = [("AXK7L24223G", 24), ("AXK7L18223G", 18)];
                    {{statements}}
                }
            }
            """
        );
}
