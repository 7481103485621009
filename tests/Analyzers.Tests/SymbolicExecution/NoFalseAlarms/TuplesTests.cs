namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>The elements of a tuple are variables if the tuple is one.</summary>
public class TuplesTests
{
    [Fact]
    public Task A_tuple_in_an_array() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var pairs = new[] { (First: 18, Second: 1) };
                    pairs[0].First = 24;
                    return pairs[0].First;
                }
            """
        );

    [Fact]
    public Task A_tuple_in_a_local() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var pair = (First: 18, Second: 1);
                    pair.First = 24;
                    return pair.First;
                }
            """
        );

    [Fact]
    public Task A_tuple_in_a_field() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public (int First, int Second) Pair = (18, 1);
                }

                static int Contacts()
                {
                    var box = new Box();
                    box.Pair.First = 24;
                    return box.Pair.First;
                }
            """
        );

    [Fact]
    public Task A_tuple_in_a_field_of_this() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public (int First, int Second) Pair = (18, 1);

                    public int Change()
                    {
                        Pair.First = 24;
                        return Pair.First;
                    }
                }

                static int Contacts() => new Box().Change();
            """
        );

    [Fact]
    public Task A_tuple_in_a_tuple() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var pair = (First: (Left: 18, Right: 1), Second: 1);
                    pair.First.Left = 24;
                    return pair.First.Left;
                }
            """
        );

    [Fact]
    public Task An_element_that_is_incremented() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public (int First, int Second) Pair = (23, 1);

                    public int Change()
                    {
                        Pair.First++;
                        return Pair.First;
                    }
                }

                static int Contacts() => new Box().Change();
            """
        );
}
