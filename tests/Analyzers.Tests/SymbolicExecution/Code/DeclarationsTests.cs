using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Code;

public class DeclarationsTests
{
    [Theory]
    [InlineData("inner", true)]
    [InlineData("outer", false)]
    public void A_lambda_declares_its_own_variables(string name, bool isWithin)
    {
        HandlerCode code = HandlerCode.Parse(
            "static Func<int> M() { int outer = 1; return () => { int inner = 2; return outer + inner; }; }"
        );
        IAnonymousFunctionOperation lambda = code.Find<IAnonymousFunctionOperation>();
        ISymbol variable = lambda.Descendants().OfType<ILocalReferenceOperation>().First(read => read.Local.Name == name).Local;

        Assert.Equal(isWithin, Declarations.IsWithin(variable, lambda));
    }
}
