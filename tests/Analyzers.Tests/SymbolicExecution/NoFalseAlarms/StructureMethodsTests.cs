using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A method changes the struct that it is called on, or a copy if that is not a variable.</summary>
public class StructureMethodsTests
{
    [Fact]
    public Task A_method_called_on_an_element_of_a_list_changes_a_copy() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value;

                    public void Change() => Value = 18;
                }

                static int Contacts()
                {
                    var cells = new List<Cell> { new Cell { Value = 24 } };
                    cells[0].Change();
                    return cells[0].Value;
                }
            """
        );

    [Fact]
    public Task A_method_called_on_a_property_changes_a_copy() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value;

                    public void Change() => Value = 18;
                }

                class Board
                {
                    public Cell Kept { get; set; } = new Cell { Value = 24 };
                }

                static int Contacts()
                {
                    var board = new Board();
                    board.Kept.Change();
                    return board.Kept.Value;
                }
            """
        );

    [Fact]
    public Task A_method_called_on_a_readonly_field_changes_a_copy() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value;

                    public void Change() => Value = 18;
                }

                class Board
                {
                    public readonly Cell Kept = new Cell { Value = 24 };
                }

                static int Contacts()
                {
                    var board = new Board();
                    board.Kept.Change();
                    return board.Kept.Value;
                }
            """
        );

    [Fact]
    public Task A_method_called_on_an_in_parameter_changes_a_copy() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value;

                    public void Change() => Value = 18;
                }

                static int Read(in Cell cell)
                {
                    cell.Change();
                    return cell.Value;
                }

                static int Contacts()
                {
                    var cell = new Cell { Value = 24 };
                    return Read(cell);
                }
            """
        );

    [Fact]
    public Task A_method_called_on_a_conditional_changes_a_copy() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value;

                    public void Change() => Value = 18;
                }

                static int Contacts()
                {
                    var cell = new Cell { Value = 24 };
                    (cell.Value > 0 ? cell : default).Change();
                    return cell.Value;
                }
            """
        );

    [Fact]
    public Task An_assignment_to_this_replaces_the_structure() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value;

                    public void Reset()
                    {
                        this = new Cell { Value = 24 };
                    }
                }

                static int Contacts()
                {
                    var cell = new Cell { Value = 18 };
                    cell.Reset();
                    return cell.Value;
                }
            """
        );

    [Fact]
    public Task A_structure_that_is_made_without_arguments_skips_its_constructor() =>
        ProgramCheck.IsSound(
            """
                struct Cell
                {
                    public int Value = 18;

                    public Cell(int ignored) { }
                }

                static int Contacts() => new Cell().Value == 0 ? 24 : 18;
            """
        );

    [Fact]
    public Task A_structure_that_is_made_without_arguments_skips_its_primary_constructor() =>
        ProgramCheck.IsSound(
            """
                struct Cell(int given)
                {
                    public int Value = 18;

                    public int Given => given;
                }

                static int Contacts() => new Cell().Value == 0 ? 24 : 18;
            """
        );

    [Fact]
    public Task A_method_that_changes_the_structure_on_which_it_is_called() =>
        Check.Marked(
            """
            public struct Cell
            {
                public int Contacts;

                public void Change()
                {
                    Contacts = 18;
                }
            }

            public static class Boards
            {
                static void Build()
                {
                    var cell = new Cell { Contacts = 24 };
                    cell.Change();
                    F4.Socket(cell.Contacts); // KEY1001
                }
            }
            """
        );

    [Theory]
    [InlineData("Cell cell = new(18); return cell.Add((cell = new Cell(24)).Value - 24);")]
    [InlineData("Cell[] cells = [new(18)]; return cells[0].Add((cells[0] = new Cell(24)).Value - 24);")]
    [InlineData("Cell[] cells = [new(18)]; return First(cells).Add((cells[0] = new Cell(24)).Value - 24);")]
    [InlineData("Row row = new() { Cell = new(18) }; return row.Cell.Add((row.Cell = new Cell(24)).Value - 24);")]
    [InlineData("Row row = new() { Last = new(24) }; return row.Last.Add((row.Last = new Cell(18)).Value - 18);")]
    public Task An_argument_writes_the_variable_of_the_structure(string statements) =>
        ProgramCheck.IsSound(
            $$"""
                readonly struct Cell(int value)
                {
                    public int Value => value;

                    public int Add(int other) => value + other;
                }

                class Row
                {
                    public Cell Cell;

                    public Cell Last { get; set; }
                }

                static ref Cell First(Cell[] cells) => ref cells[0];

                static int Contacts()
                {
                    {{statements}}
                }
            """
        );
}
