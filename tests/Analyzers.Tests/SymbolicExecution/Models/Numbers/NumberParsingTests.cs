using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Numbers;

public class NumberParsingTests
{
    private const string Invariant = "System.Globalization.CultureInfo.InvariantCulture";

    [Theory]
    [InlineData("int.Parse(text)", "20", 20)]
    [InlineData("int.Parse(text)", " 20 ", 20)]
    [InlineData("long.Parse(text)", "20", 20L)]
    [InlineData("Convert.ToInt32(text)", "007", 7)]
    [InlineData("Convert.ToInt32(text, 16)", "1f", 31)]
    [InlineData($"int.Parse(text, {Invariant})", "-20", -20)]
    [InlineData($"double.Parse(text, {Invariant})", "1.5", 1.5)]
    public void Reads_what_means_the_same_in_every_culture(string call, string text, object number) =>
        Assert.Equal(number, Parse(ModelCall.Of("string text", call), text));

    [Theory]
    [InlineData("int.Parse(text)", "-20")]
    [InlineData("int.Parse(text)", "20.000")]
    [InlineData("double.Parse(text)", "1.5")]
    [InlineData("Convert.ToInt64(text, 16)", "20")]
    public void Leaves_what_depends_on_the_culture_or_is_not_modeled(string call, string text) =>
        Assert.Null(Parse(ModelCall.Of("string text", call), text));

    [Theory]
    [InlineData("int.Parse(text)", "J18")]
    [InlineData("Convert.ToInt32(text, 16)", "J18")]
    public void A_text_that_is_no_number_ends_the_path(string call, string text) =>
        Assert.Throws<PathTerminatedException>(() => Parse(ModelCall.Of("string text", call), text));

    [Theory]
    [InlineData("20", true, 20)]
    [InlineData("J18", false, 0)]
    public void TryParse_writes_the_number_to_the_variable(string text, bool answer, int number)
    {
        ModelCall call = ModelCall.Of("string text", "int.TryParse(text, out int number)");
        call.Interpreter["text"] = text;
        Assert.Equal(answer, call.Invoke(ParsingModel.TryInvoke)!.Content);
        Assert.Equal(number, call.State.Frame.Read(call.Code.Find<ILocalReferenceOperation>().Local, Origin).Content);
    }

    private static object? Parse(ModelCall call, string text)
    {
        call.Interpreter["text"] = text;
        call.Interpreter[Invariant] = System.Globalization.CultureInfo.InvariantCulture;
        return call.Invoke(MathModel.TryInvoke)?.Content;
    }
}
