using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests;

/// <summary>All code of a member is analyzed, each part once.</summary>
public class OperationBlockAnalysisTests
{
    [Theory]
    [InlineData("Socket M() { return F4.Socket({|KEY1001:18|}); }")]
    [InlineData("Socket M() => F4.Socket({|KEY1001:18|});")]
    [InlineData("Socket P => F4.Socket({|KEY1001:18|});")]
    [InlineData("Socket P { get { return F4.Socket({|KEY1001:18|}); } }")]
    [InlineData("Socket P { get; } = F4.Socket({|KEY1001:18|});")]
    [InlineData("Socket this[int i] => F4.Socket({|KEY1001:18|});")]
    [InlineData("Socket a = F4.Socket(20), b = F4.Socket({|KEY1001:18|}), c = F4.Socket({|KEY1001:19|});")]
    [InlineData("C(Socket s) { } C() : this(F4.Socket({|KEY1001:18|})) { F4.Socket({|KEY1001:19|}); }")]
    [InlineData("static C() => F4.Socket({|KEY1001:18|});")]
    [InlineData("class Base(Socket s) { public Socket S => s; } class Part() : Base(F4.Socket({|KEY1001:18|}));")]
    [InlineData("void M([Keyway.PartNumber] string n = {|KEY1002:\"AXK7L18223G\"|}) { }")]
    [InlineData("event System.Action E { add { F4.Socket({|KEY1001:18|}); } remove { } }")]
    [InlineData("public static C operator +(C a, C b) { F4.Socket({|KEY1001:18|}); return a; }")]
    [InlineData("class Inner { class Innermost { Socket M() => F4.Socket({|KEY1001:18|}); } }")]
    [InlineData("Socket M() => F4.Socket({|KEY1001:18|}); class Inner { Socket M() => F4.Socket({|KEY1001:19|}); }")]
    public Task The_code_of_a_member(string member) => Check.File($"using Keyway; using Panasonic; class C {{ {member} }}");

    [Fact]
    public Task Statements_at_the_top_and_the_types_below() =>
        Check.Program(
            """
            F4.Socket({|KEY1001:18|});
            class Board { public Socket First => F4.Socket({|KEY1001:19|}); }
            partial class Program { public Socket Second => F4.Socket({|KEY1001:17|}); }
            """
        );

    [Fact]
    public Task Both_parts_of_a_partial_type() =>
        Check.File(
            """
            using Keyway;
            using Panasonic;

            partial class Board { public Socket First => F4.Socket({|KEY1001:18|}); }
            partial class Board { public Socket Second => F4.Socket({|KEY1001:19|}); }
            """
        );
}
