using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Code;

public class VirtualCallsTests
{
    [Theory]
    [InlineData("board.Open()", true)]
    [InlineData("counted.Count()", true)]
    [InlineData("board.Fixed()", false)]
    [InlineData("sealedBoard.Open()", false)]
    [InlineData("point.ToString()", false)]
    public void A_call_is_virtual_if_another_method_may_run(string call, bool isVirtual)
    {
        HandlerCode code = HandlerCode.Parse(
            $$"""
            interface ICounted { int Count(); }
            class Board { public virtual int Open() => 1; public int Fixed() => 1; }
            sealed class Sealed : Board { public override int Open() => 2; }
            struct Point { public override string ToString() => ""; }
            void M(Board board, ICounted counted, Sealed sealedBoard, Point point) => {{call}};
            """
        );
        Assert.Equal(isVirtual, VirtualCalls.IsVirtualCall(code.Find<IInvocationOperation>().TargetMethod));
    }
}
