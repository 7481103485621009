namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A method changes the struct in its variable, and no copy of it.</summary>
public class ChangingStructuresTests
{
    private const string Cell = """
            struct Cell
            {
                public int Value;

                public void Set(int value) => Value = value;

                public Cell With(int value)
                {
                    Value = value;
                    return this;
                }
            }
        """;

    [Theory]
    [InlineData("var cell = new Cell(); cell.Set(24); return cell.Value;")]
    [InlineData("var cell = new Cell { Value = 24 }; var copy = cell; copy.Set(18); return cell.Value;")]
    [InlineData("var cell = new Cell { Value = 18 }; var copy = cell.With(24); cell.Set(20); return copy.Value;")]
    [InlineData("var cells = new Cell[1]; var copy = cells[0]; copy.Set(18); cells[0].Set(24); return cells[0].Value;")]
    [InlineData("Cell? cell = new Cell { Value = 24 }; cell.Value.Set(18); return cell.Value.Value;")]
    [InlineData("object box = new Cell { Value = 24 }; ((Cell)box).Set(18); return ((Cell)box).Value;")]
    [InlineData("var cell = new Cell { Value = 24 }; foreach (var each in new[] { cell }) { each.Set(18); } return cell.Value;")]
    [InlineData("var cell = new Cell { Value = 24 }; Action set = () => cell.Set(20); set(); return cell.Value;")]
    [InlineData("var cell = new Cell { Value = 24 }; Action<int> set = cell.Set; set(18); return cell.Value;")]
    [InlineData("var pair = (new Cell { Value = 24 }, 1); var copy = pair; copy.Item1.Set(18); return pair.Item1.Value;")]
    [InlineData("var cell = new Cell { Value = 24 }; if (Environment.TickCount < 0) { cell.Set(18); } return cell.Value;")]
    [InlineData("int i = 0; var cells = new Cell[2]; cells[i++].Set(24); return cells[0].Value + cells[1].Value;")]
    public Task A_structure_with_a_method_that_writes(string statements) =>
        ProgramCheck.IsSound(
            $$"""
            {{Cell}}

                static int Contacts()
                {
                    {{statements}}
                }
            """
        );
}
