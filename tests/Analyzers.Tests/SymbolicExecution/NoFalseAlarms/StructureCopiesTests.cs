namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A struct is copied into the array, list, dictionary or tuple that contains it.</summary>
public class StructureCopiesTests
{
    [Fact]
    public Task Repeat_copies_a_structure() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value;
                }

                static int Contacts()
                {
                    var cells = Enumerable.Repeat(new Cell { Value = 24 }, 2).ToArray();
                    cells[0].Value = 18;
                    return cells[1].Value;
                }
            """
        );

    [Fact]
    public Task ToArray_copies_structures() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value;
                }

                static int Contacts()
                {
                    var cells = new[] { new Cell { Value = 24 } };
                    var copies = cells.ToArray();
                    copies[0].Value = 18;
                    return cells[0].Value;
                }
            """
        );

    [Fact]
    public Task A_spread_copies_structures() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value;
                }

                static int Contacts()
                {
                    var cells = new[] { new Cell { Value = 24 } };
                    Cell[] copies = [.. cells];
                    copies[0].Value = 18;
                    return cells[0].Value;
                }
            """
        );

    [Fact]
    public Task An_array_initializer_copies_a_structure() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value;
                }

                static int Contacts()
                {
                    var cell = new Cell { Value = 24 };
                    var cells = new[] { cell };
                    cells[0].Value = 18;
                    return cell.Value;
                }
            """
        );

    [Fact]
    public Task An_array_initializer_copies_a_structure_for_each_element() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value;
                }

                static int Contacts()
                {
                    var cell = new Cell { Value = 24 };
                    var cells = new[] { cell, cell };
                    cells[0].Value = 18;
                    return cells[1].Value;
                }
            """
        );

    [Fact]
    public Task A_collection_expression_copies_a_structure_for_each_element() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value;
                }

                static int Contacts()
                {
                    var cell = new Cell { Value = 24 };
                    Cell[] cells = [cell, cell];
                    cells[0].Value = 18;
                    return cells[1].Value;
                }
            """
        );

    [Fact]
    public Task A_list_initializer_copies_a_structure() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value;
                }

                static int Contacts()
                {
                    var cell = new Cell { Value = 24 };
                    var cells = new List<Cell> { cell };
                    cell.Value = 18;
                    return cells[0].Value;
                }
            """
        );

    [Fact]
    public Task An_array_element_is_a_copy_of_the_assigned_structure() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value;
                }

                static int Contacts()
                {
                    var cell = new Cell { Value = 24 };
                    var cells = new[] { new Cell() };
                    cells[0] = cell;
                    cell.Value = 18;
                    return cells[0].Value;
                }
            """
        );

    [Fact]
    public Task A_dictionary_value_is_a_copy_of_the_assigned_structure() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value;
                }

                static int Contacts()
                {
                    var cell = new Cell { Value = 24 };
                    var table = new Dictionary<string, Cell>();
                    table["x"] = cell;
                    cell.Value = 18;
                    return table["x"].Value;
                }
            """
        );

    [Fact]
    public Task A_dictionary_value_is_a_copy_of_the_added_structure() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value;
                }

                static int Contacts()
                {
                    var cell = new Cell { Value = 24 };
                    var table = new Dictionary<string, Cell>();
                    table.Add("x", cell);
                    cell.Value = 18;
                    return table["x"].Value;
                }
            """
        );

    [Fact]
    public Task A_copy_of_a_tuple_copies_its_structures() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value;
                }

                static int Contacts()
                {
                    var pair = (new Cell { Value = 24 }, 1);
                    var copy = pair;
                    copy.Item1.Value = 18;
                    return pair.Item1.Value;
                }
            """
        );

    [Fact]
    public Task A_copy_of_this_keeps_the_values_of_its_time() =>
        ProgramCheck.Gives(
            """
                struct Cell
                {
                    public int Value;
                    public int Copied;

                    public Cell(int number)
                    {
                        Value = number;
                        Copied = 0;
                        var before = this;
                        Value = 99;
                        Copied = before.Value;
                    }
                }

                static int Result()
                {
                    var cell = new Cell(18);
                    return cell.Copied;
                }
            """,
            18
        );

    [Fact]
    public Task A_nested_initializer_changes_the_copy_that_a_constructor_keeps() =>
        ProgramCheck.Gives(
            """
                struct Cell
                {
                    public int Value;
                }

                struct Outer
                {
                    public Cell Inner;

                    public Outer(Cell cell)
                    {
                        Inner = cell;
                    }
                }

                static int Result()
                {
                    var cell = new Cell { Value = 1 };
                    var outer = new Outer(cell) { Inner = { Value = 18 } };
                    return cell.Value * 100 + outer.Inner.Value;
                }
            """,
            118
        );
}
