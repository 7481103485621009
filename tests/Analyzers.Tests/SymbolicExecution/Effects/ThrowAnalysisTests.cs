using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Effects;

public class ThrowAnalysisTests
{
    private const string Members = """
        static int Double(int count) => 2 * count;
        static int Checked(int count) => count > 0 ? count : throw new ArgumentException();
        static int Deep(int count) => Double(Checked(count));
        static int Even(int count) => count == 0 ? 1 : Odd(count - 1);
        static int Odd(int count) => count == 0 ? 0 : Even(count - 1);
        static int Guarded(int count) { ArgumentOutOfRangeException.ThrowIfZero(count); return count; }
        protected virtual int Open(int count) => count;
        static Lazy<int> Create() => new(() => Checked(0));
        static int Read() => new Lazy<int>(() => Checked(0)).Value;
        static F4Socket Choose() => F4.AXK7L24223G;
        static F4Socket Select() => F4.Socket(24);
        [System.Diagnostics.CodeAnalysis.DoesNotReturn] static void Fail() => throw new ArgumentException();
        [System.Diagnostics.Conditional("DEBUG")] static void Log() { }

        """;

    [Theory]
    [InlineData("Double(20)", false)]
    [InlineData("Checked(20)", true)]
    [InlineData("Deep(20)", true)]
    [InlineData("Even(20)", false)]
    [InlineData("Guarded(20)", true)]
    [InlineData("Open(20)", true)]
    [InlineData("Math.Max(18, 20)", false)]
    [InlineData("ArgumentOutOfRangeException.ThrowIfZero(20)", true)]
    [InlineData("function()", true)]
    [InlineData("Create()", false)]
    [InlineData("Read()", true)]
    [InlineData("Choose()", false)]
    [InlineData("Select()", true)]
    public void A_call_may_throw_if_its_code_or_code_that_it_calls_does(string call, bool mayThrow)
    {
        HandlerCode code = HandlerCode.Parse(Members + $"void M(Func<int> function) => {call};");
        ThrowAnalysis throws = code.CreateState(new StubInterpreter()).Context.Throws;
        Assert.Equal(mayThrow, throws.MayThrow(code.Find<IInvocationOperation>().TargetMethod));
        Assert.True(throws.MayThrow(null));
    }

    [Theory]
    [InlineData("Fail()", true)]
    [InlineData("Environment.Exit(0)", true)]
    [InlineData("Log()", false)]
    public void Some_calls_are_declared_never_to_return(string call, bool neverReturns)
    {
        IMethodSymbol method = HandlerCode.Parse(Members + $"void M() => {call};").Find<IInvocationOperation>().TargetMethod;
        Assert.Equal(neverReturns, ThrowAnalysis.NeverReturns(method));
    }

    [Fact]
    public void A_conditional_call_may_be_compiled_out()
    {
        HandlerCode code = HandlerCode.Parse(Members + "void M() { Log(); Double(20); }");
        Assert.True(ThrowAnalysis.IsConditionallyCompiledOut(code.Find<IInvocationOperation>("Log()").TargetMethod));
        Assert.False(ThrowAnalysis.IsConditionallyCompiledOut(code.Find<IInvocationOperation>("Double(20)").TargetMethod));
    }

    [Theory]
    [InlineData("public int Width { get; set; }", true)]
    [InlineData("public int Width => 20;", false)]
    [InlineData("public virtual int Width { get; set; }", false)]
    [InlineData("public int Width { get; } public Board() { if (Width == 0) { throw new ArgumentException(); } }", false)]
    public void A_property_is_data_if_it_holds_what_anyone_has_put_there(string member, bool isData)
    {
        HandlerCode code = HandlerCode.Parse($"class Board {{ {member} }} object M(Board board) => board.Width;");
        ThrowAnalysis throws = code.CreateState(new StubInterpreter()).Context.Throws;
        Assert.Equal(isData, throws.CanHoldAnyValue(code.Find<IPropertyReferenceOperation>().Property));
    }

    [Theory]
    [InlineData("public int Width;", true)]
    [InlineData("public static int Width;", false)]
    public void A_field_of_an_object_is_data(string member, bool isData)
    {
        HandlerCode code = HandlerCode.Parse($"class Board {{ {member} }} object M(Board board) => {(isData ? "board" : "Board")}.Width;");
        ThrowAnalysis throws = code.CreateState(new StubInterpreter()).Context.Throws;
        Assert.Equal(isData, throws.CanHoldAnyValue(code.Find<IFieldReferenceOperation>().Field));
    }
}
