namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A query runs each time it is enumerated, and only as far as it is enumerated.</summary>
public class LazyQueriesTests
{
    [Fact]
    public Task A_list_that_is_written_to_through_AsEnumerable() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var counts = new List<int> { 18 };
                    var sequence = counts.AsEnumerable();
                    ((List<int>)sequence)[0] = 24;
                    return counts[0];
                }
            """
        );

    [Fact]
    public Task SelectMany_reads_its_inner_lists_when_it_runs() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var inner = new List<int> { 18 };
                    var outer = new List<List<int>> { inner };
                    var query = outer.SelectMany(x => x);
                    inner[0] = 24;
                    return query.First();
                }
            """
        );

    [Fact]
    public Task Select_reads_its_inner_lists_when_it_runs() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var inner = new List<int> { 18 };
                    var outer = new List<List<int>> { inner };
                    var query = outer.Select(x => x[0]);
                    inner[0] = 24;
                    return query.First();
                }
            """
        );

    [Fact]
    public Task Select_reads_its_objects_when_it_runs() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value;
                }

                static int Contacts()
                {
                    var box = new Box { Value = 18 };
                    var query = new[] { box }.Select(x => x.Value);
                    box.Value = 24;
                    return query.First();
                }
            """
        );

    [Fact]
    public Task A_selector_reads_a_captured_object_when_it_runs() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value;

                    public void Set(int number) => Value = number;
                }

                static int Contacts()
                {
                    var box = new Box { Value = 18 };
                    var query = new[] { 1 }.Select(x => box.Value);
                    box.Set(24);
                    return query.First();
                }
            """
        );

    [Fact]
    public Task Where_reads_its_objects_when_it_runs() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value;
                    public bool IsWanted;
                }

                static int Contacts()
                {
                    var first = new Box { Value = 18, IsWanted = true };
                    var second = new Box { Value = 24, IsWanted = true };
                    var query = new[] { first, second }.Where(x => x.IsWanted);
                    first.IsWanted = false;
                    return query.First().Value;
                }
            """
        );

    [Fact]
    public Task A_query_that_never_runs_writes_nothing_to_a_captured_object() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value;

                    public int Set(int number) => Value = number;
                }

                static int Contacts()
                {
                    var box = new Box { Value = 24 };
                    var query = new[] { 1 }.Select(x => box.Set(18));
                    return box.Value;
                }
            """
        );

    [Fact]
    public Task A_query_that_never_runs_writes_nothing_to_its_elements() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value;

                    public int Set(int number) => Value = number;
                }

                static int Contacts()
                {
                    var box = new Box { Value = 24 };
                    var query = new[] { box }.Select(x => x.Set(18));
                    return box.Value;
                }
            """
        );

    [Fact]
    public Task A_query_that_runs_twice_writes_twice() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value;

                    public int Increase() => Value += 3;
                }

                static int Contacts()
                {
                    var box = new Box { Value = 18 };
                    var query = new[] { box }.Select(x => x.Increase());
                    query.ToList();
                    query.ToList();
                    return box.Value;
                }
            """
        );

    [Fact]
    public Task First_stops_at_the_first_match() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    new[] { 24, 18 }.First(n => F4.Socket(n) != null);
                    return 24;
                }
            """
        );

    [Fact]
    public Task Any_stops_at_the_first_match() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    new[] { 24, 18 }.Any(n => F4.Socket(n) != null);
                    return 24;
                }
            """
        );

    [Fact]
    public Task First_runs_a_selector_once() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    new[] { 24, 18 }.Select(n => F4.Socket(n)).First();
                    return 24;
                }
            """
        );

    [Fact]
    public Task TakeWhile_stops_at_the_first_mismatch() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var taken = new[] { 24, 1, 18 }.TakeWhile(n => n == 1 ? false : F4.Socket(n) != null).ToList();
                    return 24;
                }
            """
        );
}
