using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A number in a box may be an enum member, which is of no number type.</summary>
public class TypePatternsTests
{
    [Theory]
    [InlineData("object value = DayOfWeek.Friday;")]
    [InlineData("object value = Box(DayOfWeek.Friday);")]
    [InlineData("""(string Name, object Day) pair = ("", DayOfWeek.Friday); object value = pair.Day;""")]
    [InlineData("""(string Name, DayOfWeek Day) made = ("", DayOfWeek.Friday); (string, object) pair = made; object value = pair.Item2;""")]
    [InlineData("DayOfWeek? day = DayOfWeek.Friday; object? value = day;")]
    public Task An_enum_member_in_a_box(string declaration) =>
        Check.Marked(
            $$"""
            static class Boards
            {
                static void Build()
                {
                    {{declaration}}
                    F4.Socket(value is int ? 18 : 24);
                    F4.Socket(value switch { int => 18, DayOfWeek => 24, _ => 18 });
                    F4.Socket(Count(DayOfWeek.Friday));
                }

                static object Box<T>(T value) => value!;

                static int Count<T>(T value) => value is int ? 18 : 24;
            }
            """
        );

    [Fact]
    public Task An_overflow_of_a_generic_number_wraps_around_or_throws_as_in_the_program() =>
        Check.Marked(
            """
            static class Boards
            {
                static void Build()
                {
                    F4.Socket(Twice(1_500_000_000) < 0 ? 24 : 18);
                    int count = Checked(1_500_000_000);
                    F4.Socket(18);
                }

                static T Twice<T>(T value)
                    where T : System.Numerics.INumber<T> => value * T.CreateChecked(2);

                static T Checked<T>(T value)
                    where T : System.Numerics.INumber<T> => checked(value * T.CreateChecked(2));
            }
            """.Replace("F4.Socket(18);", "F4.Socket(count < 0 ? 18 : 24);", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("if (counter is (1, 2)) { Console.WriteLine(); }")]
    [InlineData("_ = counter switch { (1, 2) => 1, _ => 2 };")]
    public Task A_positional_pattern_deconstructs_once(string match) =>
        ProgramCheck.IsSound(
            $$"""
                sealed class Counter
                {
                    public int Reads { get; private set; }

                    public int Limit { get; init; }

                    public void Deconstruct(out int limit, out int other) { Reads++; limit = Limit; other = 2; }
                }

                static int Contacts()
                {
                    var counter = new Counter { Limit = int.Parse("5".PadLeft(3)) };
                    {{match}}
                    return counter.Reads == 1 ? 24 : 18;
                }
            """
        );

    [Fact]
    public Task A_pattern_reads_a_getter_once() =>
        ProgramCheck.IsSound(
            """
                sealed class Counter
                {
                    private int next;

                    public int Next => ++next;

                    public int Limit { get; init; }
                }

                static int Contacts()
                {
                    var counter = new Counter { Limit = int.Parse("9".PadLeft(3)) };
                    if (counter is { Next: 1, Limit: > 5 })
                    {
                        Console.WriteLine();
                    }

                    return counter.Next == 2 ? 24 : 18;
                }
            """
        );
}
