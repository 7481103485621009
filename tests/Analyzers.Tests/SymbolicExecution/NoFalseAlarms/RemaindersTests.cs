using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Conditions on a number and on what is computed from it exclude each other.</summary>
public class RemaindersTests
{
    [Theory]
    [InlineData("string kind = n % 2 == 0 ? \"even\" : \"odd\"; if (n == 4 && kind == \"odd\") F4.Socket(18);")]
    [InlineData("string kind = m % 2 == 0 ? \"even\" : \"odd\"; if (m == 4 && kind == \"odd\") F4.Socket(18);")]
    [InlineData("if (m == 8 && m % 2 == 1) F4.Socket(18);")]
    [InlineData("if (n == 8 && n % 2 == 1) F4.Socket(18);")]
    [InlineData("bool four = m % 4 == 0, two = m % 2 == 0; if (four && !two) F4.Socket(18);")]
    [InlineData("bool four = n % 4 == 0, two = n % 2 == 0; if (four && !two) F4.Socket(18);")]
    [InlineData("if (m % 3 == 5) F4.Socket(18);")]
    [InlineData("if (args.Length % 2 < 0) F4.Socket(18);")]
    [InlineData("if (m / 4 > 600_000_000) F4.Socket(18);")]
    [InlineData("if ((m % 4) / 2 == 3) F4.Socket(18);")]
    [InlineData("int step = m % 2; if (step == 2) F4.Socket(18);")]
    [InlineData("for (int i = 0; i < m; i += 2) F4.Socket(i % 2 == 0 ? 20 : 18);")]
    [InlineData("if (n % 2 != 0) throw new ArgumentException(); F4.Socket(n % 2 == 0 ? 20 : 18);")]
    [InlineData("if (m % 2 != 0) return; F4.Socket(m % 2 == 0 ? 20 : 18);")]
    [InlineData("if (m < 0) return; if (m % 2 < 0) F4.Socket(18);")]
    [InlineData("if (m / 2 == 1) { if (m > 3) F4.Socket(18); }")]
    [InlineData("byte b = args.Length > 3 ? (byte)1 : (byte)0; if (b / 2 == 1) F4.Socket(18);")]
    [InlineData("F4.Socket(Random.Shared.Next(0, 8) % 8 == 9 ? 18 : 20);")]
    public Task They_are_judged_together(string statements) =>
        Check.Members($"public static void Build(string[] args, int n) {{ int m = int.Parse(args[0]); {statements} }}");
}
