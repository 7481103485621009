namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>The receiver and the indices of an assignment are evaluated once, before its value.</summary>
public class AssignmentOrderTests
{
    [Fact]
    public Task The_index_is_evaluated_before_the_assigned_value() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    int index = 0;
                    var counts = new[] { 18, 18 };
                    counts[index] = (index = 1) + 23;
                    return counts[0];
                }
            """
        );

    [Fact]
    public Task A_deconstruction_evaluates_its_targets_first() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    int index = 0;
                    var counts = new[] { 18, 18 };
                    (index, counts[index]) = (1, 24);
                    return counts[0];
                }
            """
        );

    [Fact]
    public Task A_compound_assignment_evaluates_its_index_once() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    int index = 0;
                    var counts = new[] { 18, 18 };
                    counts[index++] += 6;
                    return counts[0];
                }
            """
        );

    [Fact]
    public Task A_compound_assignment_increments_its_index_once() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    int index = 23;
                    var counts = Enumerable.Range(0, 30).ToArray();
                    counts[index++] += 6;
                    return index;
                }
            """
        );

    [Fact]
    public Task An_increment_of_an_element_increments_its_index_once() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    int index = 23;
                    var counts = Enumerable.Range(0, 30).ToArray();
                    counts[index++]++;
                    return index;
                }
            """
        );

    [Fact]
    public Task A_compound_assignment_evaluates_its_receiver_once() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value;
                    public int Calls = 23;

                    public Box Self()
                    {
                        Calls++;
                        return this;
                    }
                }

                static int Contacts()
                {
                    var box = new Box();
                    box.Self().Value += 1;
                    return box.Calls;
                }
            """
        );

    [Fact]
    public Task A_postfix_index_is_incremented_before_the_assigned_value() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    int index = 0;
                    var counts = new[] { 18, 18 };
                    counts[index++] = index + 23;
                    return counts[0];
                }
            """
        );

    [Fact]
    public Task A_null_coalescing_assignment_to_a_field_of_this() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int? Value;

                    public int Get()
                    {
                        Value ??= 24;
                        return Value ?? 18;
                    }
                }

                static int Contacts() => new Box().Get();
            """
        );

    [Fact]
    public Task An_array_index_is_evaluated_before_the_value() =>
        ProgramCheck.Gives(
            """
                class Counter
                {
                    public int Index;

                    public int Next() => ++Index;
                }

                static int Result()
                {
                    var counter = new Counter();
                    var numbers = new int[3];
                    numbers[counter.Index] = counter.Next();
                    return numbers[0] * 10 + numbers[1];
                }
            """,
            10
        );

    [Fact]
    public Task A_list_index_is_evaluated_before_the_value() =>
        ProgramCheck.Gives(
            """
                class Counter
                {
                    public int Index;

                    public int Next() => ++Index;
                }

                static int Result()
                {
                    var counter = new Counter();
                    var numbers = new List<int> { 0, 0, 0 };
                    numbers[counter.Index] = counter.Next();
                    return numbers[0] * 10 + numbers[1];
                }
            """,
            10
        );

    [Fact]
    public Task A_compound_assignment_evaluates_its_index_before_the_value() =>
        ProgramCheck.Gives(
            """
                class Counter
                {
                    public int Index;

                    public int Next() => ++Index;
                }

                static int Result()
                {
                    var counter = new Counter();
                    var numbers = new int[3];
                    numbers[counter.Index] += counter.Next();
                    return numbers[0] * 10 + numbers[1];
                }
            """,
            10
        );

    [Fact]
    public Task A_receiver_is_evaluated_before_the_value() =>
        ProgramCheck.Gives(
            """
                class Inner
                {
                    public int Value;
                }

                class Outer
                {
                    public Inner Current = new Inner();

                    public int Swap()
                    {
                        Current = new Inner { Value = 5 };
                        return 18;
                    }
                }

                static int Result()
                {
                    var outer = new Outer();
                    var old = outer.Current;
                    outer.Current.Value = outer.Swap();
                    return old.Value * 100 + outer.Current.Value;
                }
            """,
            1805
        );

    [Fact]
    public Task A_getter_of_the_receiver_runs_before_the_value() =>
        ProgramCheck.Gives(
            """
                class Inner
                {
                    public int Value;
                }

                class Outer
                {
                    int reads;
                    public Inner Kept = new Inner();

                    public Inner Lazy
                    {
                        get
                        {
                            reads++;
                            return Kept;
                        }
                    }

                    public int Reads => reads;
                }

                static int Result()
                {
                    var outer = new Outer();
                    outer.Lazy.Value = outer.Reads;
                    return outer.Kept.Value;
                }
            """,
            1
        );

    [Fact]
    public Task A_dictionary_key_is_evaluated_before_the_value() =>
        ProgramCheck.Gives(
            """
                class Cursor
                {
                    public string Key = "a";

                    public int Next()
                    {
                        Key = "b";
                        return 18;
                    }
                }

                static int Result()
                {
                    var cursor = new Cursor();
                    var table = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };
                    table[cursor.Key] = cursor.Next();
                    return table["a"] * 100 + table["b"];
                }
            """,
            1802
        );

    [Theory]
    [InlineData("int index = 0; int[] counts = [24, 24]; counts[index] = index = 1; return counts[0] == 1 ? 24 : 18;")]
    [InlineData("int i = 0; ref int index = ref i; int[] counts = [18, 18]; counts[i] = (index = 1) + 23; return counts[0];")]
    [InlineData("var counts = new Dictionary<int, int>(); int key = 3; counts[key] = key = 24; return counts[3];")]
    [InlineData("var counts = new Dictionary<int, int>(); int last; counts[3] = last = 24; return last + counts[3] - 24;")]
    public Task A_value_that_is_assigned_to_a_variable_first(string statements) =>
        ProgramCheck.IsSound(
            $$"""
                static int Contacts()
                {
                    {{statements}}
                }
            """
        );
}
