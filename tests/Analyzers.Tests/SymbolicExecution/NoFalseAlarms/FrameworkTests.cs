namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Framework methods handle unusual arguments as in the program.</summary>
public class FrameworkTests
{
    [Fact]
    public Task A_copy_of_a_set_from_which_an_element_was_removed() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    var set = new HashSet<int> { 1, 2, 3 };
                    set.Remove(2);
                    var copy = new HashSet<int>(set);
                    copy.Add(9);
                    int digits = 0;
                    foreach (var element in copy)
                        digits = digits * 10 + element;
                    return digits;
                }
            """,
            193
        );

    [Fact]
    public Task ToHashSet_of_a_set_from_which_an_element_was_removed() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    var set = new HashSet<int> { 1, 2, 3 };
                    set.Remove(2);
                    var copy = set.ToHashSet();
                    copy.Add(9);
                    int digits = 0;
                    foreach (var element in copy)
                        digits = digits * 10 + element;
                    return digits;
                }
            """,
            193
        );

    [Fact]
    public Task A_dictionary_that_ignores_case_keeps_its_first_key() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    var table = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
                    table["A"] = 1;
                    table["a"] = 2;
                    foreach (var key in table.Keys)
                        return key == "A" ? 24 : 18;
                    return 0;
                }
            """,
            24
        );

    [Fact]
    public Task A_dictionary_that_ignores_case_takes_the_last_value_of_its_initializer() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    var table = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["A"] = 1, ["a"] = 2 };
                    foreach (var entry in table)
                        return entry.Key == "A" ? entry.Value : 18;
                    return 0;
                }
            """,
            2
        );

    [Fact]
    public Task Convert_reads_a_hexadecimal_number() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    return Convert.ToInt32("18", 16);
                }
            """,
            24
        );

    [Fact]
    public Task Parse_reads_a_hexadecimal_number() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    return int.Parse("18", System.Globalization.NumberStyles.HexNumber);
                }
            """,
            24
        );

    [Fact]
    public Task Parse_with_a_culture_reads_a_hexadecimal_number() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    return int.Parse(
                        "18",
                        System.Globalization.NumberStyles.HexNumber,
                        System.Globalization.CultureInfo.InvariantCulture
                    );
                }
            """,
            24
        );

    [Fact]
    public Task Split_into_at_most_one_part() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    return "a,b,c".Split(new[] { ',' }, 1).Length;
                }
            """,
            1
        );

    [Fact]
    public Task A_StringBuilder_that_is_given_a_length() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    var text = new System.Text.StringBuilder("24") { Length = 1 };
                    return text.ToString().Length;
                }
            """,
            1
        );

    [Fact]
    public Task A_static_StringBuilder_keeps_what_was_appended() =>
        ProgramCheck.Gives(
            """
                static readonly System.Text.StringBuilder Builder = new("1");

                static int Grow()
                {
                    Builder.Append("8");
                    return Builder.ToString().Length;
                }

                static int Result()
                {
                    Grow();
                    return Grow();
                }
            """,
            3
        );

    [Fact]
    public Task A_StringBuilder_in_a_static_tuple_keeps_what_was_appended() =>
        ProgramCheck.Gives(
            """
                static readonly (System.Text.StringBuilder Builder, int Number) Pair = (new System.Text.StringBuilder("1"), 2);

                static void Grow()
                {
                    Pair.Builder.Append("8");
                }

                static int Result()
                {
                    Grow();
                    return Pair.Builder.ToString().Length;
                }
            """,
            2
        );

    [Fact]
    public Task A_long_cast_to_an_enum() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    long number = 5;
                    DayOfWeek day = (DayOfWeek)number;
                    var table = new Dictionary<DayOfWeek, int> { [DayOfWeek.Friday] = 24 };
                    return table.ContainsKey(day) ? table[day] : 18;
                }
            """,
            24
        );

    [Fact]
    public Task A_char_cast_to_an_enum() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    char letter = (char)5;
                    DayOfWeek day = (DayOfWeek)letter;
                    return new List<DayOfWeek> { DayOfWeek.Friday }.IndexOf(day);
                }
            """,
            0
        );

    [Fact]
    public Task An_ImmutableArray_of_one_array() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    return ImmutableArray.Create<int[]>(new[] { 1, 2 }).Length;
                }
            """,
            1
        );

    [Fact]
    public Task An_ImmutableList_of_one_array() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    return ImmutableList.Create<int[]>(new[] { 1, 2, 3 }).Count;
                }
            """,
            1
        );

    [Fact]
    public Task The_larger_of_the_two_zeros() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    double negative = -0.0,
                        positive = 0.0;
                    return 1 / Math.Max(negative, positive) > 0 ? 1 : 2;
                }
            """,
            1
        );

    [Fact]
    public Task The_smaller_of_the_two_zeros() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    double negative = -0.0,
                        positive = 0.0;
                    return 1 / Math.Min(positive, negative) > 0 ? 1 : 2;
                }
            """,
            2
        );

    [Fact]
    public Task The_sign_in_an_interpolated_string_is_left_to_the_culture() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    int number = -5;
                    return $"{number}" == "-5" ? 1 : 2;
                }
            """,
            2
        );

    [Fact]
    public Task The_sign_in_a_concatenation_is_left_to_the_culture() =>
        ProgramCheck.Gives(
            """
                static int Result()
                {
                    int number = -5;
                    return ("x" + number).Contains('-') ? 1 : 2;
                }
            """,
            2
        );

    [Fact]
    public Task Arguments_of_a_format_in_another_order() =>
        ProgramCheck.Gives(
            """
                static int Result() => string.Format("{0}{1}", arg1: 'a', arg0: DayOfWeek.Monday).Length;
            """,
            7
        );
}
