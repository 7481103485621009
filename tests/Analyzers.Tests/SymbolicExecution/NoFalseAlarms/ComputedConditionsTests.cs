using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A value computed from a parameter may not cover its whole type, and an enum has no values but its members.</summary>
public class ComputedConditionsTests
{
    [Theory]
    [InlineData("int lanes = Math.Clamp(asked, 1, 4); F4.Socket(lanes <= 4 ? 10 : 18);")]
    [InlineData("int n = Math.Max(asked, 4); F4.Socket(n < 4 ? 18 : 16);")]
    [InlineData("int size = 10 + 2 * (asked & 3); F4.Socket(size > 16 ? 18 : 16);")]
    [InlineData("int a = asked, b = a; if (a != b) F4.Socket(18);")]
    [InlineData("if (asked + 1 == asked) F4.Socket(18);")]
    [InlineData("F4.Socket(asked * 2 == 7 ? 18 : 16);")]
    [InlineData("F4.Socket(asked % 4 == 7 ? 18 : 16);")]
    [InlineData("F4.Socket(Math.Abs((long)asked) < -5 ? 18 : 16);")]
    [InlineData("bool g = !fast; if (fast == g) F4.Socket(18);")]
    [InlineData("F4.Socket(list.Count < 0 ? 18 : 16);")]
    [InlineData("string copy = name; F4.Socket(copy != name ? 18 : 16);")]
    [InlineData("Length copy = height; F4.Socket(copy != height ? 18 : 16);")]
    [InlineData("bool isBoth = asked is > 5 and < 30; if (asked == 31) F4.Socket(isBoth ? 18 : 16);")]
    [InlineData("bool isNone = !(asked is > 5 or <= 5); F4.Socket(isNone ? 18 : 16);")]
    [InlineData("_ = 10 / (asked - 18); if (asked == 18) F4.Socket(18);")]
    [InlineData("_ = new int[asked]; if (asked < 0) F4.Socket(18);")]
    [InlineData("if (asked == 30) { _ = list[asked - 31]; F4.Socket(18); }")]
    public Task None_of_these_is_a_path(string statements) =>
        Check.Members($"    static void Build(int asked, bool fast, string name, Length height, List<int> list) {{ {statements} }}");

    [Theory]
    [InlineData("F4.Socket(kind switch { Kind.A => 10, Kind.B => 12, _ => 18 });")]
    [InlineData("if (kind != Kind.A && kind != Kind.B) F4.Socket(18);")]
    [InlineData(
        """
            if (fast && kind == Kind.A)
                throw new NotSupportedException();
            int contacts = kind == Kind.B ? 16 : 10;
            F4.Socket(fast && contacts != 16 ? 18 : contacts);
            """
    )]
    [InlineData(
        """
            switch (kind)
            {
                case Kind.A:
                    F4.Socket(10);
                    break;
                case Kind.B:
                    F4.Socket(12);
                    break;
                default:
                    F4.Socket(18);
                    break;
            }
            """
    )]
    public Task An_enumeration_has_its_members_alone(string statements) =>
        Check.File(
            $$"""
            enum Kind { A, B }

            static class Boards
            {
                static void Build(Kind kind, bool fast) { {{statements}} }
            }
            """
        );

    [Fact]
    public Task Flags_have_all_their_sums() =>
        Check.File(
            """
            [Flags]
            enum Options { None = 0, Wide = 1, Tall = 2 }

            static class Boards
            {
                static void Build(Options options) => F4.Socket({|KEY1001:options == (Options)3 ? 18 : 16|});
            }
            """
        );
}
