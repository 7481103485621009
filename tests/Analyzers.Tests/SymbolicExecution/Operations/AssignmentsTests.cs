using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class AssignmentsTests
{
    [Fact]
    public void A_variable_holds_what_it_is_assigned()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int given) { int count; count = given; }");
        code.Interpreter["given"] = 24;

        Value value = Assignments.EvaluateAssignment(code.Find<ISimpleAssignmentOperation>(), code.State);

        Assert.Equal(24, value.Content);
        Assert.Equal(24, code.Read("count").Content);
    }

    [Fact]
    public void An_element_is_located_before_its_value_is_evaluated()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int[] all, int i, int given) => all[i] = given;");
        ListObject all = code.List(1, 2);
        code.Interpreter["all"] = all;
        code.Interpreter["i"] = 1;
        code.Interpreter["given"] = 24;

        Assignments.EvaluateAssignment(code.Find<ISimpleAssignmentOperation>(), code.State);

        Assert.Equal([1, 24], all.Items!.Select(item => item.Content));
        Assert.Equal(["all", "i", "given"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void A_property_of_a_known_object_is_written()
    {
        HandlerCode code = HandlerCode.Parse(
            """
            class Board { public int Contacts { get; set; } }
            static void M(Board board, int given) => board.Contacts = given;
            """
        );
        UserObject board = code.Object("Board");
        code.Interpreter["board"] = board;
        code.Interpreter["given"] = 24;

        Assignments.EvaluateAssignment(code.Find<ISimpleAssignmentOperation>(), code.State);

        Assert.Equal(24, board.Member("Contacts")!.Content);
        Assert.Equal(["board", "given"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void A_target_with_effects_lets_the_value_escape()
    {
        HandlerCode code = HandlerCode.Parse(
            """
            class Board { public List<int>? Contacts { get; set; } }
            static Board Next() => new();
            static void M(List<int> given) => Next().Contacts = given;
            """
        );
        ListObject given = code.List(1);
        code.Interpreter["given"] = given;

        Value value = Assignments.EvaluateAssignment(code.Find<ISimpleAssignmentOperation>(), code.State);

        Assert.False(value.IsKnown);
        Assert.Null(given.Items);
        Assert.Equal(["Next()", "given"], code.Interpreter.Evaluated);
    }

    [Theory]
    [InlineData("int", 18, 6, 24)]
    [InlineData("string", "AXK7L24", "223G", "AXK7L24223G")]
    public void A_compound_assignment_computes_with_the_variable(string type, object before, object added, object after)
    {
        HandlerCode code = HandlerCode.Parse($"static void M({type} added, {type} start) {{ {type} total = start; total += added; }}");
        code.Write("total", before);
        code.Interpreter["added"] = added;

        Value value = Assignments.EvaluateCompound(code.Find<ICompoundAssignmentOperation>(), code.State);

        Assert.Equal(after, value.Content);
        Assert.Equal(after, code.Read("total").Content);
    }

    [Fact]
    public void A_compound_assignment_of_an_unknown_value_leaves_the_variable_unknown()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int added) { int total = 1; total += added; }");
        code.Write("total", 18);

        Assignments.EvaluateCompound(code.Find<ICompoundAssignmentOperation>(), code.State);

        Assert.Equal(code.Parameter("added"), Assert.Single(code.Read("total").Inputs));
    }

    [Theory]
    [InlineData("count++", 3, 4)]
    [InlineData("++count", 4, 4)]
    [InlineData("count--", 3, 2)]
    public void An_increment_gives_the_value_before_or_after(string increment, int result, int after)
    {
        HandlerCode code = HandlerCode.Parse($"static int M() {{ int count = 3; return {increment}; }}");
        code.Write("count", 3);

        Value value = Assignments.EvaluateIncrement(code.Find<IIncrementOrDecrementOperation>(), code.State);

        Assert.Equal(result, value.Content);
        Assert.Equal(after, code.Read("count").Content);
    }
}
