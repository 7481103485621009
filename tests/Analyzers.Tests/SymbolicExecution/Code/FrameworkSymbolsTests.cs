using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Code;

public class FrameworkSymbolsTests
{
    [Theory]
    [InlineData("Math.Max(18, 20)", true)]
    [InlineData("new List<int>().Add(20)", true)]
    [InlineData("F4.Socket(20)", false)]
    [InlineData("Made(20)", false)]
    public void The_framework_is_what_lies_in_its_namespaces_without_source(string call, bool isFramework) =>
        Assert.Equal(
            isFramework,
            FrameworkSymbols.IsFrameworkSymbol(
                HandlerCode.Parse($"void M() => {call}; int Made(int count) => count;").Find<IInvocationOperation>().TargetMethod
            )
        );
}
