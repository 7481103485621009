using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class ConversionsTests
{
    [Theory]
    [InlineData("(double)given", "int", 24, 24.0)]
    [InlineData("(int)given", "double", 24.7, 24)]
    [InlineData("(long?)given", "int", 24, 24L)]
    [InlineData("(DayOfWeek)given", "int", 1, 1)]
    public void Numbers_are_converted(string conversion, string type, object given, object result)
    {
        HandlerCode code = HandlerCode.Parse($"static void M({type} given) {{ var result = {conversion}; }}");
        code.Interpreter["given"] = given;

        Assert.Equal(result, Conversions.EvaluateConversion(code.Find<IConversionOperation>(), code.State).Content);
    }

    [Fact]
    public void An_unknown_value_stays_the_same_unless_its_number_may_change()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int given) { long wide = given; byte narrow = (byte)given; }");
        Value wide = Conversions.EvaluateConversion(code.Find<IConversionOperation>("given"), code.State);
        Value narrow = Conversions.EvaluateConversion(code.Find<IConversionOperation>("(byte)given"), code.State);

        Assert.Equal(code.Input("given").Expression, wide.Expression);
        Assert.NotEqual(code.Input("given").Expression, narrow.Expression);
        Assert.Equal(code.Parameter("given"), Assert.Single(narrow.Inputs));
    }

    [Fact]
    public void The_users_own_conversion_runs_with_the_operand()
    {
        HandlerCode code = HandlerCode.Parse(
            """
            class Board { public static explicit operator Board(int count) => new(); }
            static void M(int given) { var board = (Board)given; }
            """
        );
        UserObject made = code.Object("Board");
        code.Interpreter["given"] = 24;
        code.Interpreter.Does(
            "public static explicit operator Board(int count) => new();",
            state => state.Frame.Returned = code.Known(made)
        );

        Value converted = Conversions.EvaluateConversion(code.Find<IConversionOperation>(), code.State);

        Assert.Same(made, converted.Content);
    }

    [Fact]
    public void The_operand_escapes_into_a_conversion_that_is_not_followed()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int[] given) { Memory<int> all = given; }");
        ListObject given = code.List(1);
        code.Interpreter["given"] = given;

        Assert.False(Conversions.EvaluateConversion(code.Find<IConversionOperation>("given"), code.State).IsKnown);

        Assert.Null(given.Items);
    }

    [Theory]
    [InlineData("Part", true)]
    [InlineData("Other", false)]
    public void An_object_is_kept_by_as_or_null(string type, bool isKept)
    {
        HandlerCode code = HandlerCode.Parse(
            $$"""
            class Part { }
            class Board : Part { }
            class Other { }
            static void M(object given) { var part = given as {{type}}; }
            """
        );
        UserObject given = code.Object("Board");
        code.Interpreter["given"] = given;

        Value part = Conversions.EvaluateConversion(code.Find<IConversionOperation>(), code.State);

        Assert.True(part.IsKnown);
        Assert.Equal(isKept ? given : null, part.Content);
    }
}
