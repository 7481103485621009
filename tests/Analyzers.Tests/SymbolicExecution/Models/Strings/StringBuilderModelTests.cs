using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Strings;

public class StringBuilderModelTests
{
    [Theory]
    [InlineData("builder.Append(20)", "F4-20")]
    [InlineData("builder.Append('0', 3)", "F4-000")]
    [InlineData("builder.AppendFormat(\"{0}x\", count)", "F4-20x")]
    public void Appends_to_the_text_and_returns_the_builder(string text, string after)
    {
        ModelCall call = ModelCall.Of("System.Text.StringBuilder builder, int count", text);
        var builder = new StringBuilderObject("F4-");
        call.Interpreter["builder"] = builder;
        call.Interpreter["count"] = 20;
        Assert.Same(builder, call.Invoke(StringBuilderModel.TryInvoke)!.Content);
        Assert.Equal(after, builder.Text);
    }

    [Fact]
    public void Reads_the_text_unless_the_builder_escaped()
    {
        ModelCall call = ModelCall.Of("System.Text.StringBuilder builder", "builder.ToString()");
        var builder = new StringBuilderObject("F4");
        call.Interpreter["builder"] = builder;
        Assert.Equal("F4", call.Invoke(StringBuilderModel.TryInvoke)!.Content);

        builder.Escape();
        Assert.Null(call.Invoke(StringBuilderModel.TryInvoke));
    }

    [Theory]
    [InlineData("builder.Append(count)")]
    [InlineData("builder.Clear()")]
    public void Leaves_unknown_arguments_and_other_methods(string text)
    {
        ModelCall call = ModelCall.Of("System.Text.StringBuilder builder, int count", text);
        var builder = new StringBuilderObject("F4-");
        call.Interpreter["builder"] = builder;
        Assert.Null(call.Invoke(StringBuilderModel.TryInvoke));
        Assert.Equal("F4-", builder.Text);
    }

    [Fact]
    public void Creates_builders_and_repeated_letters()
    {
        Assert.Equal("", ((StringBuilderObject)Create("new System.Text.StringBuilder()")!.Content!).Text);
        Assert.Equal("F4", ((StringBuilderObject)Create("new System.Text.StringBuilder(\"F4\")", Known("F4"))!.Content!).Text);
        Assert.Equal("000", Create("new string('0', 3)", Known('0'), Known(3))!.Content);
        Assert.Null(Create("new System.Text.StringBuilder(\"F4\")", Unknown));
        Assert.Null(Create("new object()"));
    }

    private static Value? Create(string creation, params Value[] arguments) =>
        StringBuilderModel.TryCreate(HandlerCode.Parse($"object M() => {creation};").Find<IObjectCreationOperation>(), arguments);
}
