using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class TypeTestsTests
{
    private const string Types = "interface IPart { } class Part : IPart { } class Board : Part { } class Other { } ";

    [Theory]
    [InlineData("Part", true)]
    [InlineData("IPart", true)]
    [InlineData("Other", false)]
    [InlineData("object", true)]
    public void The_type_of_a_known_object_is_known(string type, bool answer)
    {
        HandlerCode code = Parse(type);

        Assert.Equal(answer, IsOfType(code, code.Known(code.Object("Board"))));
    }

    [Fact]
    public void Null_is_of_no_type() => Assert.False(IsOfType(Parse("Part"), Parse("Part").Known(null)));

    [Fact]
    public void A_part_is_of_its_generated_type()
    {
        HandlerCode code = HandlerCode.Parse("static void M(Socket given, Header other) => given = F4.AXK7L24223G;");
        Value part = code.Known(code.State.Context.Symbols.Parts.Get(code.Find<IPropertyReferenceOperation>().Property));

        Assert.True(TypeTests.IsOfType(part, code.Parameter("given").Type, code.State));
        Assert.False(TypeTests.IsOfType(part, code.Parameter("other").Type, code.State));
    }

    [Fact]
    public void A_box_does_not_tell_the_type_of_a_number() => Assert.Null(IsOfType(Parse("Other"), Parse("Other").Known(24)));

    [Theory]
    [InlineData("given is Part", true)]
    [InlineData("given is Other", false)]
    public void A_type_test_gives_the_answer(string test, bool answer)
    {
        HandlerCode code = HandlerCode.Parse($"{Types} static bool M(object given) => {test};");
        code.Interpreter["given"] = code.Object("Board");

        Assert.Equal(answer, TypeTests.EvaluateIsType(code.Find<IIsTypeOperation>(), code.State).Content);
    }

    [Fact]
    public void A_type_test_of_an_input_is_left_open()
    {
        HandlerCode code = HandlerCode.Parse($"{Types} static bool M(object given) => given is Part;");

        Value answer = TypeTests.EvaluateIsType(code.Find<IIsTypeOperation>(), code.State);

        Assert.Equal(code.Parameter("given"), Assert.Single(answer.Inputs));
        Assert.Null(code.State.Path.Decide(answer));
    }

    private static HandlerCode Parse(string type) => HandlerCode.Parse($"{Types} static void M({type} given) {{ }}");

    private static bool? IsOfType(HandlerCode code, Value value) => TypeTests.IsOfType(value, code.Parameter("given").Type, code.State);
}
