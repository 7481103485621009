using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Code;

public class ImplicitCallsTests
{
    private const string Types = """
        struct Width
        {
            public static Width operator +(Width one, Width other) => one;
            public static implicit operator int(Width width) => 0;
        }

        class Walked : IEnumerable<int>
        {
            public IEnumerator<int> GetEnumerator() => null;
            IEnumerator IEnumerable.GetEnumerator() => null;
        }

        """;

    [Theory]
    [InlineData("one + other", "op_Addition")]
    [InlineData("Math.Max(18, 20)", "Max")]
    [InlineData("18 + count")]
    public void Finds_the_methods_behind_an_expression(string text, params string[] methods)
    {
        HandlerCode code = HandlerCode.Parse(Types + $"object M(Width one, Width other, int count) => {text};");
        IEnumerable<IOperation> parts = code.Find<IMethodBodyOperation>().Descendants();
        Assert.Equal(methods, parts.SelectMany(ImplicitCalls.FindCalls).Select(method => method!.Name));
    }

    [Fact]
    public void Finds_conversions_and_accessors()
    {
        HandlerCode code = HandlerCode.Parse(Types + "int M(Width one, string text) { int count = one; return text.Length; }");
        Assert.Equal(["op_Implicit"], ImplicitCalls.FindCalls(code.Find<IConversionOperation>()).Select(method => method!.Name));
        Assert.Equal(["get_Length"], ImplicitCalls.FindCalls(code.Find<IPropertyReferenceOperation>()).Select(method => method!.Name));
    }

    [Theory]
    [InlineData("foreach (int count in walked) { }", true)]
    [InlineData("foreach (int count in list) { }", false)]
    public void A_loop_over_a_type_of_the_user_calls_something_unknown(string loop, bool callsUnknown)
    {
        HandlerCode code = HandlerCode.Parse(Types + $"void M(Walked walked, List<int> list) {{ {loop} }}");
        Assert.Equal(callsUnknown ? [null] : [], ImplicitCalls.FindCalls(code.Find<IForEachLoopOperation>()));
    }

    [Fact]
    public void A_dynamic_call_is_unknown() =>
        Assert.Equal(
            [null],
            ImplicitCalls.FindCalls(HandlerCode.Parse("void M(dynamic anything) => anything.Run();").Find<IDynamicInvocationOperation>())
        );

    [Fact]
    public void Conversions_that_call_nothing_are_left_out()
    {
        HandlerCode code = HandlerCode.Parse(Types + "void M(int count, Width one) { object boxed = (long)count; int number = one; }");
        Assert.IsAssignableFrom<IParameterReferenceOperation>(ImplicitCalls.WithoutConversion(code.Find<IConversionOperation>()));
        IConversionOperation own = code.Find<IConversionOperation>("one");
        Assert.Same(own, ImplicitCalls.WithoutConversion(own));
    }
}
