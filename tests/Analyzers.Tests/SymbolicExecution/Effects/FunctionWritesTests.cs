using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Effects;

public class FunctionWritesTests
{
    [Theory]
    [InlineData("void F() => n = 1; F();")]
    [InlineData("void F() => G(); void G() => n = 1; F();")]
    [InlineData("Action F = () => n = 1; F();")]
    public void A_call_by_name_writes_what_the_function_captures(string statements)
    {
        HandlerCode code = Parse(statements);
        IInvocationOperation call =
            code.Find<IExpressionStatementOperation>("F();").Operation as IInvocationOperation ?? throw new InvalidOperationException();

        Assert.Equal([code.Local("n")], FunctionWrites.FindWritten(call));
        Assert.Empty(FunctionWrites.Of(call).Hidden);
    }

    [Theory]
    [InlineData("void F() => n = 1; Action a = F; F();")]
    [InlineData("Action F = () => n = 1; F(); Task.Run(F);")]
    [InlineData("Task.Run(() => n = 1);")]
    [InlineData("async void F() { await Task.Yield(); n = 1; } F();")]
    [InlineData("void F() => n = 1; F(); Task.Run(() => F());")]
    [InlineData("void F() => n = 1; F(); int.TryParse(\"1\", out n);")]
    public void Other_functions_write_at_any_time(string statements)
    {
        HandlerCode code = Parse(statements);

        Assert.Equal([code.Local("n")], FunctionWrites.Of(code.Find<IBlockOperation>()).Hidden);
    }

    private static HandlerCode Parse(string statements) => HandlerCode.Parse($"static void M() {{ int n = 0; {statements} }}");
}
