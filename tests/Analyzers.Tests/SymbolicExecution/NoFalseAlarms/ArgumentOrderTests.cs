namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Arguments are evaluated in order, and an argument passed by reference shows later writes to its variable.</summary>
public class ArgumentOrderTests
{
    [Fact]
    public Task An_in_argument_shows_what_is_written_through_a_ref_parameter() =>
        ProgramCheck.Gives(
            """
                static int Read(in int seen, ref int written)
                {
                    written = 18;
                    return seen;
                }

                static int Result()
                {
                    int number = 24;
                    return Read(in number, ref number);
                }
            """,
            18
        );

    [Fact]
    public Task An_in_argument_shows_what_is_written_through_an_out_parameter() =>
        ProgramCheck.Gives(
            """
                static int Read(in int seen, out int written)
                {
                    written = 18;
                    return seen;
                }

                static int Result()
                {
                    int number = 24;
                    return Read(in number, out number);
                }
            """,
            18
        );

    [Fact]
    public Task An_in_argument_shows_what_a_later_argument_assigns() =>
        ProgramCheck.Gives(
            """
                static int Read(in int seen, int later)
                {
                    return seen;
                }

                static int Result()
                {
                    int number = 24;
                    return Read(in number, number = 18);
                }
            """,
            18
        );

    [Fact]
    public Task An_in_argument_shows_what_a_later_argument_increments() =>
        ProgramCheck.Gives(
            """
                static int Read(in int seen, int later)
                {
                    return seen;
                }

                static int Result()
                {
                    int number = 24;
                    return Read(number, number++);
                }
            """,
            25
        );

    [Fact]
    public Task A_receiver_shows_what_an_argument_assigns() =>
        ProgramCheck.Gives(
            """
                struct Cell
                {
                    public int Value;

                    public int Get(int ignored) => Value;
                }

                static int Result()
                {
                    var cell = new Cell { Value = 24 };
                    return cell.Get(cell.Value = 18);
                }
            """,
            18
        );

    [Fact]
    public Task The_receiver_of_a_readonly_method_shows_what_an_argument_increments() =>
        ProgramCheck.Gives(
            """
                struct Cell
                {
                    public int Value;

                    public readonly int Get(int ignored) => Value;
                }

                static int Result()
                {
                    var cell = new Cell { Value = 24 };
                    return cell.Get(cell.Value++);
                }
            """,
            25
        );

    [Fact]
    public Task Two_out_parameters_may_be_one_variable() =>
        ProgramCheck.Gives(
            """
                static void Write(out int first, out int second)
                {
                    first = 1;
                    second = 2;
                    first = second + 5;
                }

                static int Result()
                {
                    int number;
                    Write(out number, out number);
                    return number;
                }
            """,
            7
        );
}
