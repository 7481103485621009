using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Semantics;

public class DispatchTests
{
    private static readonly HandlerCode Code = HandlerCode.Parse(
        """
        interface ICounted { int Count(); int Double() => 2 * Count(); static abstract int Limit(); }
        class Board : ICounted, IDisposable
        {
            public virtual int Count() => 18;
            public int Fixed() => 1;
            public void Dispose() { }
            public static int Limit() => 80;
        }
        class Wide : Board { public override int Count() => 20; }
        void M(Board board, ICounted counted) { board.Fixed(); board.Count(); counted.Count(); counted.Double(); }
        int Of<T>() where T : ICounted => T.Limit();
        """
    );

    private static readonly INamedTypeSymbol Board = (INamedTypeSymbol)Code.Parameter("board").Type;

    [Fact]
    public void A_method_that_nothing_overrides_runs_for_every_object() =>
        Assert.Equal("Fixed", Dispatch.FindTarget(Method("board.Fixed()"), Unknown)!.Name);

    [Theory]
    [InlineData("board.Count()")]
    [InlineData("counted.Count()")]
    public void The_type_of_the_object_decides_which_method_runs(string call)
    {
        Assert.Equal("Wide", Dispatch.FindTarget(Method(call), Create("Wide"))!.ContainingType.Name);
        Assert.Equal("Board", Dispatch.FindTarget(Method(call), Create("Board"))!.ContainingType.Name);
        Assert.Null(Dispatch.FindTarget(Method(call), Unknown));
        Assert.Null(Dispatch.FindTarget(Method(call), null));
    }

    [Fact]
    public void An_interface_may_have_the_code_itself() =>
        Assert.Equal("ICounted", Dispatch.FindTarget(Method("counted.Double()"), Create("Wide"))!.ContainingType.Name);

    [Fact]
    public void Finds_the_method_that_disposes_of_an_object()
    {
        Assert.Equal("Board", Dispatch.FindDispose(Create("Wide"))!.ContainingType.Name);
        Assert.Null(Dispatch.FindDispose(Known(ListOf())));
    }

    [Fact]
    public void Finds_the_static_member_of_a_known_type()
    {
        ISymbol limit = ((INamedTypeSymbol)Code.Parameter("counted").Type).GetMembers("Limit")[0];
        var state = Code.CreateState(new StubInterpreter());
        Assert.Same(limit, Dispatch.FindStaticMember(limit, null, state));
        Assert.Equal("Board", Dispatch.FindStaticMember(limit, Board, state)!.ContainingType.Name);
        ITypeSymbol parameter = Board.ContainingType.GetMembers("Of").OfType<IMethodSymbol>().Single().TypeParameters[0];
        Assert.Null(Dispatch.FindStaticMember(limit, parameter, state));
    }

    private static IMethodSymbol Method(string call) => Code.Find<IInvocationOperation>(call).TargetMethod;

    private static Value Create(string type) => Known(new UserObject(Board.ContainingType.GetTypeMembers(type)[0], isImmutable: true));
}
