namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Code that a jump skips does not run, and what a jump under an unknown condition may change is unknown.</summary>
public class JumpsTests
{
    [Theory]
    [InlineData("goto done; F4.Socket(18); done: count = 20;")]
    [InlineData("again: if (count == 20) { count = 24; goto again; } F4.Socket(count == 24 ? 24 : 18);")]
    [InlineData("if (File.Exists(\"\")) goto done; count = 18; done: F4.Socket(count == 18 ? 20 : 24); if (count == 18) count = 20;")]
    [InlineData("again: F4.Socket(count == 18 ? 20 : 24); count -= 2; if (File.Exists(\"\")) goto again; count = 20;")]
    [InlineData("count = 18; again: count++; if (File.Exists(\"\")) goto again; F4.Socket(count == 19 ? 20 : 24);")]
    [InlineData("switch (count) { case 20: goto found; case 18: break; } F4.Socket(18); found: count = 24;")]
    [InlineData("while (true) { goto done; } done: count = 24;")]
    [InlineData("for (int i = 0; i < 3; i++) { if (i == 1) goto done; if (i == 2) F4.Socket(18); } done: count = 24;")]
    public Task Statements_with_labels(string statements) =>
        ProgramCheck.IsSound(
            $$"""
                static int Contacts()
                {
                    int count = 20;
                    {{statements}}
                    return count;
                }
            """
        );
}
