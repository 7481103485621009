using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>What is left of an unknown number may be any remainder, and a part of it any quotient.</summary>
public class RemaindersTests
{
    [Theory]
    [InlineData("F4.Socket(index % 2 == 0 ? 20 : 18);")]
    [InlineData("int count = int.Parse(args[0]); F4.Socket(count % 3 == 2 ? 18 : 20);")]
    [InlineData("int size = args.Length / 2 > 3 ? 18 : 20; F4.Socket(size);")]
    [InlineData("int size = 20; if (args.Length % 2 != 0) { size = 18; } F4.Socket(size);")]
    [InlineData("F4.Socket((index % 4) switch { 0 => 20, 1 => 24, -1 or -2 or -3 => 20, _ => 18 });")]
    [InlineData("foreach (var row in File.ReadLines(\"a\").Select((text, at) => (text, at))) F4.Socket(row.at % 2 == 0 ? 20 : 18);")]
    public Task Both_outcomes_of_a_condition_are_possible(string statements) =>
        Check.Marked($"static class Boards {{ public static void Build(string[] args, int index)\n{{ {statements} // KEY1001\n}} }}");
}
