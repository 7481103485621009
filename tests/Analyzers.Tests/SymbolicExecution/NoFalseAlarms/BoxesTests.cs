namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>All references to a box share it, and two boxes with equal values are different objects.</summary>
public class BoxesTests
{
    [Fact]
    public Task Equal_strings_need_not_be_one_object() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    object first = "ab";
                    object second = string.Concat("a", "b".Trim().PadLeft(1));
                    return first == second ? 18 : 24;
                }
            """
        );

    [Fact]
    public Task A_string_that_is_put_together_is_another_object() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    string text = "a";
                    text += "b";
                    object first = "ab";
                    object second = text;
                    return first == second ? 18 : 24;
                }
            """
        );

    [Fact]
    public Task Two_variables_share_a_box() =>
        ProgramCheck.IsSound(
            """
                interface ICell
                {
                    int Get();

                    void Set(int number);
                }

                struct Cell : ICell
                {
                    public int Value;

                    public int Get() => Value;

                    public void Set(int number) => Value = number;
                }

                static int Contacts()
                {
                    ICell first = new Cell { Value = 18 };
                    ICell second = first;
                    second.Set(24);
                    return first.Get();
                }
            """
        );

    [Fact]
    public Task A_callee_writes_to_the_box_that_it_is_given() =>
        ProgramCheck.IsSound(
            """
                interface ICell
                {
                    int Get();

                    void Set(int number);
                }

                struct Cell : ICell
                {
                    public int Value;

                    public int Get() => Value;

                    public void Set(int number) => Value = number;
                }

                static void Change(ICell cell) => cell.Set(24);

                static int Contacts()
                {
                    ICell boxed = new Cell { Value = 18 };
                    Change(boxed);
                    return boxed.Get();
                }
            """
        );

    [Fact]
    public Task A_cast_to_an_interface_boxes_a_copy() =>
        ProgramCheck.IsSound(
            """
                interface ICell
                {
                    int Get();

                    void Set(int number);
                }

                struct Cell : ICell
                {
                    public int Value;

                    public int Get() => Value;

                    public void Set(int number) => Value = number;
                }

                static int Contacts()
                {
                    var cell = new Cell { Value = 24 };
                    ((ICell)cell).Set(18);
                    return cell.Value;
                }
            """
        );

    [Fact]
    public Task A_field_shares_a_box() =>
        ProgramCheck.IsSound(
            """
                interface ICell
                {
                    int Get();

                    void Set(int number);
                }

                struct Cell : ICell
                {
                    public int Value;

                    public int Get() => Value;

                    public void Set(int number) => Value = number;
                }

                class Holder
                {
                    public ICell Kept;
                }

                static int Contacts()
                {
                    ICell boxed = new Cell { Value = 18 };
                    var holder = new Holder { Kept = boxed };
                    holder.Kept.Set(24);
                    return boxed.Get();
                }
            """
        );

    [Fact]
    public Task An_enum_behind_a_type_parameter_is_not_a_number() =>
        ProgramCheck.IsSound(
            """
                static int Choose<T>(T value) => value is 1 ? 18 : 24;

                static int Contacts() => Choose(DayOfWeek.Monday);
            """
        );
}
