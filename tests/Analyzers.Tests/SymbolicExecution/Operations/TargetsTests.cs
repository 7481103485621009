using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class TargetsTests
{
    [Fact]
    public void A_variable_is_written()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int given) { int count; count = 1; given = 2; }");

        Targets.WriteAny(code.Find<ILocalReferenceOperation>(), code.Known(24), code.State);
        Targets.WriteAny(code.Find<IParameterReferenceOperation>(), code.Known(30), code.State);

        Assert.Equal(24, code.Read("count").Content);
        Assert.Equal(30, code.State.Frame.Read(code.Parameter("given"), code.Syntax).Content);
    }

    [Fact]
    public void A_field_of_a_structure_gives_its_variable_another_structure()
    {
        HandlerCode code = HandlerCode.Parse("struct Size { public int Width; } static void M() { Size size = default; size.Width = 3; }");
        UserObject before = code.Object("Size", ("Width", 1));
        code.Write("size", before);

        Targets.WriteAny(code.Find<IFieldReferenceOperation>(), code.Known(3), code.State);

        Assert.True(code.Read("size").TryGetContent(out UserObject after));
        Assert.Equal(3, after.Member("Width")!.Content);
        Assert.Equal(1, before.Member("Width")!.Content);
    }

    [Fact]
    public void An_entry_of_a_dictionary_is_written_under_a_known_key()
    {
        HandlerCode code = HandlerCode.Parse("static void M(Dictionary<string, int> table, string key) => table[key] = 3;");
        var table = new DictionaryObject();
        code.Interpreter["table"] = table;
        code.Interpreter["key"] = "camera";

        Targets.WriteAny(code.Find<IPropertyReferenceOperation>(), code.Known(3), code.State);

        Assert.Equal(3, table.Find("camera")!.Content);
        Assert.Equal(["table", "key"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void A_sequence_is_unknown_after_a_write_to_an_unknown_index()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int[] all, int i) => all[i] = 3;");
        ListObject all = code.List(1, 2);
        code.Interpreter["all"] = all;

        Targets.AssignMemberOrElement(code.Find<IArrayElementReferenceOperation>(), code.Known(3), code.State);

        Assert.Null(all.Items);
    }

    [Fact]
    public void A_value_escapes_into_an_object_that_is_not_known()
    {
        HandlerCode code = HandlerCode.Parse(
            "class Board { public List<int>? Contacts; } static void M(Board board) => board.Contacts = null;"
        );
        ListObject given = code.List(1);

        Targets.AssignMemberOrElement(code.Find<IFieldReferenceOperation>(), code.Known(given), code.State);

        Assert.Null(given.Items);
        Assert.False(code.CanAssume("board"));
    }

    [Fact]
    public void A_property_with_code_runs_its_setter()
    {
        const string Setter = "set { Set(value); }";
        HandlerCode code = HandlerCode.Parse(
            $$"""
            class Board { public int Contacts { get => 3; {{Setter}} } void Set(int value) { } }
            static void M(Board board) => board.Contacts = 3;
            """
        );
        UserObject board = code.Object("Board");
        code.Interpreter["board"] = board;
        object? receiver = null;
        code.Interpreter.Does(Setter, state => receiver = state.Frame.This!.Content);

        Targets.AssignMemberOrElement(code.Find<IPropertyReferenceOperation>(), code.Known(24), code.State);

        Assert.Same(board, receiver);
    }
}
