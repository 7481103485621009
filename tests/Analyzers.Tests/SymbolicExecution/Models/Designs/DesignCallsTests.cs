using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Panasonic;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Designs;

public class DesignCallsTests
{
    [Fact]
    public void Chooses_the_part_of_a_series()
    {
        ModelCall call = ModelCall.Of("", "F4.Socket(20)");
        var part = (Connector)call.Invoke(DesignCalls.TryInvoke)!.Content!;
        Assert.Equal(F4.Socket(20).PartNumber.Value, part.PartNumber.Value);
        Assert.Empty(Findings(call));
    }

    [Fact]
    public void Reports_a_part_that_is_not_made()
    {
        ModelCall call = ModelCall.Of("", "F4.Socket(18)");
        Assert.False(call.Invoke(DesignCalls.TryInvoke)!.IsKnown);
        Assert.Equal(["KEY1001"], Findings(call));
    }

    [Fact]
    public void Finds_the_partner_of_a_part()
    {
        ModelCall call = ModelCall.Of("Socket socket", "socket.MatingHeader()");
        call.Interpreter["socket"] = F4.Socket(20);
        Assert.Same(F4.Socket(20).MatingHeader(), call.Invoke(DesignCalls.TryInvoke)!.Content);
    }

    [Fact]
    public void Reads_part_numbers()
    {
        string number = F4.Socket(20).PartNumber.Value;
        Value? read = ModelCall.Of("", $"PartNumber.Parse(\"{number}\")").Invoke(DesignCalls.TryInvoke);
        Assert.Equal(number, ((PartNumber)read!.Content!).Value);
        ModelCall wrong = ModelCall.Of("", "PartNumber.Parse(\"AXT999999\")");
        Assert.False(wrong.Invoke(DesignCalls.TryInvoke)!.IsKnown);
        Assert.NotEmpty(Findings(wrong));
    }

    [Fact]
    public void A_statement_continues_a_design_and_another_call_uses_it()
    {
        DesignObject design = Begin();
        ModelCall statement = ModelCall.Of("Interconnect design", "design.WithMatingCycles(10)");
        statement.Interpreter["design"] = design;
        var continued = (DesignObject)statement.Invoke(DesignCalls.TryInvoke)!.Content!;
        Assert.NotSame(design, continued);
        Assert.Equal([continued], statement.State.Designs);
        Assert.True(design.IsContinued);
        Assert.False(design.IsUsed);

        ModelCall check = ModelCall.Of("Interconnect design", "design.Check()");
        check.Interpreter["design"] = continued;
        Assert.Null(check.Invoke(DesignCalls.TryInvoke));
        Assert.True(continued.IsUsed);
    }

    [Fact]
    public void Leaves_unknown_designs_and_other_calls()
    {
        Assert.Null(ModelCall.Of("Interconnect design", "design.WithMatingCycles(10)").Invoke(DesignCalls.TryInvoke));
        Assert.Null(ModelCall.Of("", "Math.Max(18, 20)").Invoke(DesignCalls.TryInvoke));
    }

    private static DesignObject Begin()
    {
        ModelCall call = ModelCall.Of("Socket socket, Header header", "Interconnect.Between(socket, header)");
        call.Interpreter["socket"] = F4.Socket(20);
        call.Interpreter["header"] = F4.Header(20);
        var design = (DesignObject)call.Invoke(DesignCalls.TryInvoke)!.Content!;
        Assert.Equal([design], call.State.Designs);
        return design;
    }

    private static List<string> Findings(ModelCall call)
    {
        var ids = new List<string>();
        call.State.Findings.Report((finding, _) => ids.Add(finding.Id));
        return ids;
    }
}
