using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Values;

public class SymbolicExpressionTests
{
    private static readonly HandlerCode Code = HandlerCode.Parse(
        """
        class Board { public int Width; public int Height { get; set; } }
        static object M(Board board, Board other) => board.Width + board.Height;
        """
    );

    [Fact]
    public void An_input_equals_the_input_of_the_same_parameter()
    {
        var board = new SymbolicInput(Code.Parameter("board"));
        Assert.Equal(board, new SymbolicInput(Code.Parameter("board")));
        Assert.Equal(board.GetHashCode(), new SymbolicInput(Code.Parameter("board")).GetHashCode());
        Assert.NotEqual(board, new SymbolicInput(Code.Parameter("other")));
        Assert.Equal("Board", board.Type!.Name);
    }

    [Fact]
    public void A_member_equals_the_same_member_of_the_same_parameter()
    {
        ISymbol width = Code.Find<IFieldReferenceOperation>().Field;
        ISymbol height = Code.Find<IPropertyReferenceOperation>().Property;
        var board = new SymbolicInput(Code.Parameter("board"));
        var path = new MemberPath(board, width);
        Assert.Equal(path, new MemberPath(new SymbolicInput(Code.Parameter("board")), width));
        Assert.NotEqual(path, new MemberPath(board, height));
        Assert.NotEqual(path, new MemberPath(new SymbolicInput(Code.Parameter("other")), width));
        Assert.Equal(SpecialType.System_Int32, path.Type!.SpecialType);
        Assert.Equal(SpecialType.System_Int32, new MemberPath(board, height).Type!.SpecialType);
    }

    [Fact]
    public void A_computed_value_equals_only_itself()
    {
        var computed = new ComputedExpression();
        Assert.Equal(computed, computed);
        Assert.NotEqual(computed, new ComputedExpression());
        Assert.Null(computed.Type);
    }
}
