using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Unknowns;

public class OpenNumbersTests
{
    [Theory]
    [InlineData("n % 3", -2, 2)]
    [InlineData("n / 3", int.MinValue / 3, int.MaxValue / 3)]
    public void A_remainder_and_a_quotient_have_ranges(string text, int lowest, int highest) =>
        Assert.Equal((lowest, highest), ((OpenExpression)Evaluate(text).Expression!).Range);

    [Theory]
    [InlineData("n * 3")]
    [InlineData("n % 1")]
    [InlineData("n / -2")]
    public void Other_operators_do_not_reach_each_number(string text) => Assert.False(OpenValues.IsOpen(Evaluate(text)));

    private static Value Evaluate(string text)
    {
        HandlerCode code = HandlerCode.Parse($"static int M(int n) => {text};");
        IBinaryOperation binary = code.Find<IBinaryOperation>();
        Value left = code.Input("n");
        return OpenNumbers.OfOperator(
            binary,
            left,
            code.Known(binary.RightOperand.ConstantValue.Value),
            Value.Combine(code.Syntax, left),
            code.State
        );
    }
}
