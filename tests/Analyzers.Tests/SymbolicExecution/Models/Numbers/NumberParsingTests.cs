using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Numbers;

public class NumberParsingTests
{
    private const string Invariant = "System.Globalization.CultureInfo.InvariantCulture";

    [Theory]
    [InlineData("int.Parse(text)", "20", 20)]
    [InlineData("Convert.ToInt32(text)", "007", 7)]
    [InlineData($"double.Parse(text, {Invariant})", "1.5", 1.5)]
    public void Reads_what_means_the_same_in_every_culture(string call, string text, object number) =>
        Assert.Equal(number, Parse(ModelCall.Of("string text", call), text));

    [Theory]
    [InlineData("int.Parse(text)", "-20")]
    [InlineData("int.Parse(text)", "20.000")]
    [InlineData("double.Parse(text)", "1.5")]
    [InlineData("Convert.ToInt32(text, 16)", "20")]
    public void Leaves_what_depends_on_the_culture_or_a_base(string call, string text) =>
        Assert.Null(Parse(ModelCall.Of("string text", call), text));

    [Fact]
    public void TryParse_writes_the_number_to_the_variable()
    {
        ModelCall call = ModelCall.Of("string text", "int.TryParse(text, out int number)");
        Assert.Equal(true, Parse(call, "20"));
        Assert.Equal(20, call.State.Frame.Read(call.Code.Find<ILocalReferenceOperation>().Local, Origin).Content);
    }

    private static object? Parse(ModelCall call, string text) => NumberParsing.Parse(call.Operation, text, call.State)?.Content;
}
