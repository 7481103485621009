using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class InterpolatedStringsTests
{
    [Fact]
    public void Known_parts_are_joined_in_order()
    {
        Value text = Evaluate("AXK7L{count}{suffix}G", out HandlerCode code, ("count", 24), ("suffix", "223"));

        Assert.Equal("AXK7L24223G", text.Content);
        Assert.Equal(["count", "suffix"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void A_format_of_digits_is_applied() => Assert.Equal("024", Evaluate("{count:000}", out _, ("count", 24)).Content);

    [Fact]
    public void A_number_that_the_culture_writes_is_unknown() => Assert.False(Evaluate("{count}", out _, ("count", -24)).IsKnown);

    [Fact]
    public void A_text_with_an_unknown_part_depends_on_its_parameter()
    {
        Value text = Evaluate("{count}{suffix}", out HandlerCode code, ("suffix", "G"));

        Assert.Equal(code.Parameter("count"), Assert.Single(text.Inputs));
        Assert.Null(text.Expression);
    }

    [Fact]
    public void Known_parts_escape_into_a_text_that_is_not_known()
    {
        HandlerCode code = HandlerCode.Parse("static string M(List<int> all) => $\"{all}\";");
        ListObject all = code.List(1);
        code.Interpreter["all"] = all;

        Assert.False(InterpolatedStrings.EvaluateInterpolatedString(code.Find<IInterpolatedStringOperation>(), code.State).IsKnown);

        Assert.Null(all.Items);
    }

    private static Value Evaluate(string text, out HandlerCode code, params (string Name, object Content)[] values)
    {
        code = HandlerCode.Parse($"static string M(int count, string suffix) => $\"{text}\";");
        foreach ((string name, object content) in values)
        {
            code.Interpreter[name] = content;
        }

        return InterpolatedStrings.EvaluateInterpolatedString(code.Find<IInterpolatedStringOperation>(), code.State);
    }
}
