using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.State;

public class PartNumberChecksTests
{
    private readonly HandlerCode code = HandlerCode.Parse(
        "static void Order([PartNumber] string number) { } static void M(string given) => Order(given);"
    );

    [Fact]
    public void A_number_of_no_part_is_reported_where_it_is_written() => Assert.Equal(["KEY1002"], Check("AXK7L99999", Target));

    [Theory]
    [InlineData("AXK7L24223G")]
    [InlineData("")]
    public void A_number_of_a_part_or_of_none_yet_is_not_reported(string number) => Assert.Empty(Check(number, Target));

    [Fact]
    public void A_text_for_another_parameter_is_not_reported()
    {
        Assert.Empty(Check("AXK7L99999", code.Parameter("given")));
        Assert.Empty(Check("AXK7L99999", null));
    }

    [Fact]
    public void An_unknown_text_is_not_reported() => Assert.Empty(Check(null, Target));

    private IParameterSymbol Target => code.Find<IInvocationOperation>().TargetMethod.Parameters[0];

    private List<string> Check(string? number, ISymbol? target)
    {
        IOperation given = code.Find<IParameterReferenceOperation>();
        Value value = number is null ? code.Input("given") : code.Known(number);
        PartNumberChecks.Check(target, value, given, code.State);
        List<string> ids = [];
        code.State.Findings.Report((finding, _) => ids.Add($"{finding.Id}"));
        return ids;
    }
}
