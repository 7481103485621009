using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Code that an exception skips does not run, and neither does a catch clause without an exception.</summary>
public class CaughtExceptionsTests
{
    [Fact]
    public Task A_call_after_the_statement_that_throws() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value;

                    public void Set(int number) => Value = number;
                }

                static int Contacts()
                {
                    var box = new Box { Value = 24 };
                    try
                    {
                        int.Parse("x");
                        box.Set(18);
                    }
                    catch (FormatException) { }
                    return box.Value;
                }
            """
        );

    [Fact]
    public Task A_write_to_this_after_the_statement_that_throws() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value = 24;

                    public int Change()
                    {
                        try
                        {
                            int.Parse("x");
                            Value = 18;
                        }
                        catch (FormatException) { }
                        return Value;
                    }
                }

                static int Contacts() => new Box().Change();
            """
        );

    [Fact]
    public Task An_addition_to_a_list_after_the_statement_that_throws() =>
        ProgramCheck.IsSound(
            """
                static void Extend(List<int> list) => list.Add(18);

                static int Contacts()
                {
                    var counts = new List<int> { 24 };
                    try
                    {
                        int.Parse("x");
                        Extend(counts);
                    }
                    catch (FormatException) { }
                    return counts.Last();
                }
            """
        );

    [Fact]
    public Task A_catch_clause_without_an_exception() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value;

                    public void Set(int number) => Value = number;
                }

                static int Contacts()
                {
                    var box = new Box { Value = 24 };
                    try
                    {
                        int.Parse("1");
                    }
                    catch (FormatException)
                    {
                        box.Set(18);
                    }
                    return box.Value;
                }
            """
        );

    [Fact]
    public Task A_catch_clause_that_writes_to_this_without_an_exception() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value = 24;

                    public int Change()
                    {
                        try
                        {
                            int.Parse("1");
                        }
                        catch (FormatException)
                        {
                            Value = 18;
                        }
                        return Value;
                    }
                }

                static int Contacts() => new Box().Change();
            """
        );

    [Fact]
    public Task A_guard_of_the_framework_that_throws() =>
        Check.Marked(
            """
            public static class Boards
            {
                static Interconnect Connect(int contact)
                {
                    ArgumentOutOfRangeException.ThrowIfGreaterThan(contact, 24);
                    return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.1.Amperes(), [contact]);
                }

                static object Build()
                {
                    try
                    {
                        return Connect(50);
                    }
                    catch (ArgumentException)
                    {
                        return Connect(1);
                    }
                }
            }
            """
        );
}
