using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models;

public class GuardModelTests
{
    [Theory]
    [InlineData("ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 24)", 25)]
    [InlineData("ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(count, 10)", 10)]
    [InlineData("ArgumentOutOfRangeException.ThrowIfNegative(count)", -1)]
    [InlineData("ArgumentOutOfRangeException.ThrowIfZero(count)", 0)]
    [InlineData("ArgumentOutOfRangeException.ThrowIfEqual(count, 13)", 13)]
    public void A_guard_that_throws_ends_the_path(string guard, int count)
    {
        ModelCall call = ModelCall.Of("int count", guard);
        call.Interpreter["count"] = count;
        Assert.Throws<PathTerminatedException>(() => call.Invoke(GuardModel.TryInvoke));

        call.Interpreter["count"] = 20;
        Assert.False(call.Invoke(GuardModel.TryInvoke)!.IsKnown);
    }

    [Fact]
    public void A_guard_of_an_unknown_number_is_not_interpreted() =>
        Assert.Null(ModelCall.Of("int count", "ArgumentOutOfRangeException.ThrowIfZero(count)").Invoke(GuardModel.TryInvoke));

    [Fact]
    public void Leaves_other_calls_to_other_models() => Assert.Null(ModelCall.Of("", "Math.Max(18, 20)").Invoke(GuardModel.TryInvoke));

    [Fact]
    public void After_a_null_check_the_parameter_is_not_null()
    {
        ModelCall call = ModelCall.Of("string part", "ArgumentNullException.ThrowIfNull(part)");
        IParameterSymbol part = call.Code.Parameter("part");
        call.Interpreter.IsInput("part", part);
        Assert.NotNull(call.Invoke(GuardModel.TryCheckNull));

        (PathCondition isNull, _) = PathCondition.TryCreate(new SymbolicInput(part), BinaryOperatorKind.Equals, null)!.Value;
        Assert.False(call.State.Path.TryAssume(isNull, true));
        Assert.True(call.State.Path.TryAssume(isNull, false));
    }

    [Fact]
    public void Only_null_checks_are_null_checks() =>
        Assert.Null(ModelCall.Of("int count", "ArgumentOutOfRangeException.ThrowIfZero(count)").Invoke(GuardModel.TryCheckNull));
}
