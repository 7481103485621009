using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class GenericMathTests
{
    [Fact]
    public void A_number_type_stands_for_itself()
    {
        HandlerCode code = HandlerCode.Parse("void M(int count, byte bits) { }");
        Assert.Equal(SpecialType.System_Int32, GenericMath.FindNumber(code.Parameter("count").Type, code.State)!.SpecialType);
        Assert.Null(GenericMath.FindNumber(code.Parameter("bits").Type, code.State));
    }

    [Fact]
    public void The_operator_of_a_type_parameter_without_an_argument_is_unknown()
    {
        HandlerCode code = HandlerCode.Parse("T M<T>(T one, T other) where T : System.Numerics.INumber<T> => one * other + T.One;");
        Assert.Null(GenericMath.Compute(code.Find<IBinaryOperation>("one * other"), code.Known(9), code.Known(2), code.State));
        Assert.Null(GenericMath.FindConstant(code.Find<IPropertyReferenceOperation>(), code.State));
    }
}
