using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Symbols;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Designs;

public class StatementArgumentsTests
{
    [Fact]
    public void The_origin_of_a_statement_is_its_name()
    {
        ModelCall call = ModelCall.Of("Interconnect design", "design.WithMatingCycles(10)");
        var origin = (ValueOrigin)Read(call, Known(10)).Origin!;
        Assert.Equal("WithMatingCycles", origin.Node.ToString());
    }

    [Fact]
    public void The_arguments_are_those_of_the_call()
    {
        ModelCall call = ModelCall.Of("Interconnect design", "design.WithMatingCycles(cycles: 10, perHour: 2)");
        Assert.Equal(2, Read(call, Known(10), Known(2)).Count);
    }

    [Theory]
    [InlineData(18, "18 contacts")]
    [InlineData(90, "90 contacts")]
    public void A_rule_reads_a_known_argument(int contacts, string message) => Assert.Contains(message, Check(Known(contacts)));

    [Fact]
    public void A_rule_passes_over_an_unknown_argument() => Assert.Equal("", Check(Unknown));

    private static StatementArguments Read(ModelCall call, params Value[] values) =>
        new(call.Operation.TargetMethod, call.Operation.Arguments, values, CallSyntax.GetName(call.Operation.Syntax), call.State);

    private static string Check(Value contacts)
    {
        ModelCall call = ModelCall.Of("int contacts", "F4.Socket(contacts)");
        StatementArguments given = Read(call, contacts);
        DesignCalls.Invoke(call.Operation.TargetMethod, null, [contacts], given, call.Operation.Syntax, call.State);
        string messages = "";
        call.State.Findings.Report((finding, _) => messages += finding.Message);
        return messages;
    }
}
