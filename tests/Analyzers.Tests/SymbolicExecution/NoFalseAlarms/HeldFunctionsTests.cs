namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Functions with side effects that others hold, and collections that change between a query and its enumeration.</summary>
public class HeldFunctionsTests
{
    [Fact]
    public Task A_held_function_that_counts() =>
        ProgramCheck.IsSound(
            """
                static int count = 17;

                static int Contacts()
                {
                    (string Name, Func<int> Next)[] rows = [("a", () => ++count), ("b", () => 24)];
                    IEnumerable<int> found = rows.Select(row => row.Next());
                    count = 23;
                    return found.First();
                }
            """
        );

    [Fact]
    public Task Keys_that_are_added_after_the_query() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var sizes = new Dictionary<int, string> { [9] = "a", [9 + 9] = "b" };
                    IEnumerable<int> keys = sizes.Keys.Select(key => key);
                    sizes.Clear();
                    sizes.Add(24, "c");
                    return keys.Max();
                }
            """
        );

    [Fact]
    public Task Values_that_are_set_after_the_query() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var sizes = new Dictionary<string, int> { ["a"] = 18 };
                    IEnumerable<int> found = sizes.Values;
                    IEnumerable<int> more = sizes.Select(entry => entry.Value);
                    sizes["a"] = 24;
                    return found.Max() == 24 ? more.Max() : 18;
                }
            """
        );

    [Fact]
    public Task A_list_that_changes_behind_its_query_under_an_open_condition() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    List<int> sizes = [18];
                    IEnumerable<int> found = sizes.Where(size => size > 1);
                    if (Environment.ProcessId > 1)
                    {
                        sizes[0] = 24;
                        return found.Max();
                    }

                    return 24;
                }
            """
        );

    [Fact]
    public Task A_method_that_writes_into_a_row() =>
        ProgramCheck.IsSound(
            """
                sealed record Row(string Name, int[] Sizes);

                static void Fix(Row row) => row.Sizes[0] = 24;

                static int Contacts()
                {
                    var row = new Row("a", [18]);
                    try
                    {
                        Fix(row);
                        Console.WriteLine(row);
                    }
                    catch (InvalidOperationException)
                    {
                        return 24;
                    }

                    return row.Sizes[0];
                }
            """
        );

    [Fact]
    public Task A_deconstruction_that_hands_out_the_list_of_a_row() =>
        ProgramCheck.IsSound(
            """
                sealed record Row(string Name, int[] Sizes);

                static readonly Row[] Rows = [new("a", [18])];

                static void Fix()
                {
                    (string name, int[] sizes) = Rows[0];
                    sizes[0] = 24;
                }

                static int Contacts() => Rows[0].Sizes[0];
            """
        );

    [Fact]
    public Task A_function_whose_object_changes() =>
        ProgramCheck.IsSound(
            """
                sealed class Counter
                {
                    public int Size = 18;

                    public int Read() => Size;
                }

                static int Contacts()
                {
                    var counter = new Counter();
                    Func<int>[] readers = [counter.Read];
                    IEnumerable<int> found = readers.Select(read => read());
                    counter.Size = 24;
                    return found.First();
                }
            """
        );
}
