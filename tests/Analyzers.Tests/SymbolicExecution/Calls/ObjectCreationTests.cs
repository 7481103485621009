using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Calls;

public class ObjectCreationTests
{
    [Fact]
    public void A_list_holds_what_its_initializer_adds()
    {
        HandlerCode code = HandlerCode.Parse("static List<int> M(List<int> first, int a) => new List<int>(first) { a, 30 };");
        code.Interpreter["first"] = code.List(18);
        code.Interpreter["a"] = 24;

        Assert.Equal([18, 24, 30], Evaluate(code).Items!.Select(item => item.Content));
    }

    [Fact]
    public void A_dictionary_starts_empty_and_runs_its_initializer()
    {
        HandlerCode code = HandlerCode.Parse("static object M() => new Dictionary<string, int> { [\"camera\"] = 24 };");

        Assert.True(Evaluate(code).TryGetContent(out DictionaryObject table));

        Assert.Empty(table.Entries!);
        Assert.Equal(["[\"camera\"] = 24"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void An_object_of_the_compilation_is_constructed()
    {
        HandlerCode code = HandlerCode.Parse("class Board { public int Contacts = 24; } static object M() => new Board();");

        Assert.True(Evaluate(code).TryGetContent(out UserObject board));

        Assert.Equal(24, board.Member("Contacts")!.Content);
    }

    [Fact]
    public void An_argument_escapes_into_a_foreign_object()
    {
        HandlerCode code = HandlerCode.Parse("static object M(List<int> given) => new Queue(given);");
        ListObject given = code.List(1);
        code.Interpreter["given"] = given;

        Assert.False(Evaluate(code).IsKnown);

        Assert.Null(given.Items);
    }

    [Fact]
    public void An_object_of_the_library_is_made_by_its_own_code()
    {
        HandlerCode code = HandlerCode.Parse("static object M(Temperature low, Temperature high) => new TemperatureRange(low, high);");
        Temperature low = Temperature.FromDegreesCelsius(-40),
            high = Temperature.FromDegreesCelsius(85);
        code.Interpreter["low"] = low;
        code.Interpreter["high"] = high;

        Assert.Equal(new TemperatureRange(low, high), Evaluate(code).Content);
    }

    [Fact]
    public void An_object_of_a_type_parameter_is_of_its_argument()
    {
        HandlerCode code = HandlerCode.Parse(
            """
            class Board { public int Contacts = 24; }
            static T M<T>() where T : new() => new T();
            """
        );
        ITypeParameterObjectCreationOperation creation = code.Find<ITypeParameterObjectCreationOperation>();
        Assert.False(ObjectCreation.EvaluateCreation(creation, code.State).IsKnown);
        IMethodSymbol method = code.Method("M");
        code.State.Frame = SourceMethods.CreateFrame(
            code.State.Context.Bodies.GetBody(method)!,
            method.Construct(code.Type("Board")),
            null,
            [],
            null,
            code.Syntax,
            code.State
        );

        Assert.True(ObjectCreation.EvaluateCreation(creation, code.State).TryGetContent(out UserObject board));

        Assert.Equal(24, board.Member("Contacts")!.Content);
    }

    private static Value Evaluate(HandlerCode code) => ObjectCreation.EvaluateCreation(code.Find<IObjectCreationOperation>(), code.State);
}
