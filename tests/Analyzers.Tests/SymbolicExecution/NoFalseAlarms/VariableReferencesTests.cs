namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A write to a variable passed by reference is visible on both sides.</summary>
public class VariableReferencesTests
{
    [Fact]
    public Task A_ref_argument_that_is_a_field_of_this() =>
        ProgramCheck.IsSound(
            """
                static void Set(ref int target) => target = 24;

                class Box
                {
                    public int Value = 18;

                    public int Change()
                    {
                        Set(ref Value);
                        return Value;
                    }
                }

                static int Contacts() => new Box().Change();
            """
        );

    [Fact]
    public Task An_out_argument_that_is_a_field_of_this() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value = 18;

                    public int Change()
                    {
                        int.TryParse("24", out Value);
                        return Value;
                    }
                }

                static int Contacts() => new Box().Change();
            """
        );

    [Fact]
    public Task Interlocked_writes_to_a_field_of_this() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value = 18;

                    public int Change()
                    {
                        System.Threading.Interlocked.Exchange(ref Value, 24);
                        return Value;
                    }
                }

                static int Contacts() => new Box().Change();
            """
        );

    [Fact]
    public Task A_ref_local_that_is_a_field_of_this() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value = 18;

                    public int Change()
                    {
                        ref int reference = ref Value;
                        reference = 24;
                        return Value;
                    }
                }

                static int Contacts() => new Box().Change();
            """
        );

    [Fact]
    public Task An_in_argument_that_is_an_element() =>
        ProgramCheck.IsSound(
            """
                static int Read(in int seen, int[] counts)
                {
                    counts[0] = 24;
                    return seen;
                }

                static int Contacts()
                {
                    var counts = new[] { 18 };
                    return Read(in counts[0], counts);
                }
            """
        );

    [Fact]
    public Task An_in_argument_that_is_a_field() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value;
                }

                static int Read(in int seen, Box box)
                {
                    box.Value = 24;
                    return seen;
                }

                static int Contacts()
                {
                    var box = new Box { Value = 18 };
                    return Read(in box.Value, box);
                }
            """
        );
}
