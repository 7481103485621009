using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class SwitchCasesTests
{
    private const string Code = """
        static void M()
        {
            switch (Ask())
            {
                case 1: break;
                case 2 or 3: break;
                default: break;
            }
        }
        static extern int Ask();
        """;

    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(0, 2, false)]
    [InlineData(1, 1, false)]
    [InlineData(1, 2, null)]
    [InlineData(2, 1, false)]
    [InlineData(2, 3, false)]
    [InlineData(2, 4, null)]
    public void A_section_tells_what_the_value_is(int section, int number, bool? isNumber)
    {
        HandlerCode code = HandlerCode.Parse(Code);
        ISwitchOperation selection = code.Find<ISwitchOperation>();
        var call = (IInvocationOperation)selection.Value;
        Value value = code.Unknown().ToOpen(new OpenExpression(call.TargetMethod, call.Type!, [])).WithOrigin(call.Syntax);

        Assert.True(SwitchCases.TryAssume(selection.Cases[section], selection, value, code.State));

        Value isEqual = Comparisons.IsEqual(value, number, call.Type, call.Syntax);
        Assert.Equal(isNumber, code.State.Path.Infer(isEqual));
    }

    [Fact]
    public void Nothing_else_is_left_for_a_value_that_a_case_names()
    {
        HandlerCode code = HandlerCode.Parse(Code);
        ISwitchOperation selection = code.Find<ISwitchOperation>();
        var call = (IInvocationOperation)selection.Value;
        Value value = code.Unknown().ToOpen(new OpenExpression(call.TargetMethod, call.Type!, [])).WithOrigin(call.Syntax);

        Assert.True(SwitchCases.TryAssume(selection.Cases[0], selection, value, code.State));

        Assert.False(SwitchCases.TryAssume(selection.Cases[2], selection, value, code.State));
    }
}
