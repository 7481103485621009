using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class DeconstructionsTests
{
    [Fact]
    public void A_tuple_is_taken_apart_into_variables()
    {
        HandlerCode code = HandlerCode.Parse("static void M((int, (string, int)) given) { int first; (first, var (name, _)) = given; }");
        var inner = new TupleValue([code.Known("camera"), code.Known(3)]);
        code.Interpreter["given"] = new TupleValue([code.Known(24), code.Known(inner)]);

        Deconstructions.EvaluateDeconstruction(code.Find<IDeconstructionAssignmentOperation>(), code.State);

        Assert.Equal([24, "camera"], new[] { "first", "name" }.Select(name => code.Read(name).Content));
    }

    [Fact]
    public void A_record_is_taken_apart_into_what_its_constructor_took()
    {
        HandlerCode code = HandlerCode.Parse(
            "record Board(int Contacts, string Name); static void M(Board given) { var (contacts, name) = given; }"
        );
        code.Interpreter["given"] = code.Object("Board", ("Contacts", 24), ("Name", "camera"));

        Deconstructions.EvaluateDeconstruction(code.Find<IDeconstructionAssignmentOperation>(), code.State);

        Assert.Equal([24, "camera"], new[] { "contacts", "name" }.Select(name => code.Read(name).Content));
    }

    [Fact]
    public void The_users_own_method_gives_the_parts()
    {
        const string Deconstruct = "public void Deconstruct(out int contacts, out string name) { contacts = 24; name = \"\"; }";
        HandlerCode code = HandlerCode.Parse(
            $$"""
            class Board { {{Deconstruct}} }
            static void M(Board given) { var (count, title) = given; }
            """
        );
        code.Interpreter["given"] = code.Object("Board");
        IMethodSymbol method = code.Type("Board").GetMembers("Deconstruct").OfType<IMethodSymbol>().Single();
        code.Interpreter.Does(
            Deconstruct,
            state =>
            {
                state.Frame.Write(method.Parameters[0], code.Known(18));
                state.Frame.Write(method.Parameters[1], code.Known("display"));
            }
        );

        Deconstructions.EvaluateDeconstruction(code.Find<IDeconstructionAssignmentOperation>(), code.State);

        Assert.Equal([18, "display"], new[] { "count", "title" }.Select(name => code.Read(name).Content));
    }

    [Fact]
    public void An_unknown_value_leaves_the_variables_unknown()
    {
        HandlerCode code = HandlerCode.Parse(
            "static void M(System.Tuple<int, int> given) { int first = 1, second = 2; (first, second) = given; }"
        );
        code.Write("first", 1);
        code.Write("second", 2);

        Deconstructions.EvaluateDeconstruction(code.Find<IDeconstructionAssignmentOperation>(), code.State);

        Assert.False(code.Read("first").IsKnown);
        Assert.False(code.Read("second").IsKnown);
        Assert.False(code.CanAssume("given"));
    }

    [Fact]
    public void The_parts_of_a_parameter_are_its_members()
    {
        HandlerCode code = HandlerCode.Parse("static void M((int, int) given) { int first = 1, second = 2; (first, second) = given; }");

        Deconstructions.EvaluateDeconstruction(code.Find<IDeconstructionAssignmentOperation>(), code.State);

        Assert.True(code.Read("first").IsSymbolic);
        Assert.True(code.Read("second").IsSymbolic);
        Assert.True(code.CanAssume("given"));
    }

    [Fact]
    public void A_target_whose_place_is_evaluated_is_not_written()
    {
        HandlerCode code = HandlerCode.Parse("static void M((int, int) given, int[] all) { int first = 1; (first, all[0]) = given; }");
        code.Write("first", 1);
        code.Interpreter["given"] = new TupleValue([code.Known(24), code.Known(18)]);

        Deconstructions.EvaluateDeconstruction(code.Find<IDeconstructionAssignmentOperation>(), code.State);

        Assert.False(code.Read("first").IsKnown);
    }
}
