using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Values.Heap;

public class UserObjectTests
{
    private static readonly HandlerCode Code = HandlerCode.Parse("class Board { public int Width; } int M(Board board) => board.Width;");

    private static readonly IFieldSymbol Width = Code.Find<IFieldReferenceOperation>().Field;

    [Fact]
    public void A_member_has_what_was_set()
    {
        UserObject board = Create(isImmutable: false);
        Assert.Null(board.Get(Width));
        board.Set(Width, Known(18));
        Assert.Equal(18, board.Get(Width)!.Content);
        Assert.Equal(18, Assert.Single(board.Children).Content);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Only_an_immutable_object_keeps_its_members_when_it_escapes(bool isImmutable)
    {
        UserObject board = Create(isImmutable);
        ListObject list = ListOf(18);
        board.Set(Width, Known(list));
        board.Escape();
        Assert.Null(list.Items);
        Assert.Equal(isImmutable, board.Get(Width) is not null);
        Assert.Equal(isImmutable, board.IsKnown);
        Assert.Equal(!isImmutable, board.CanChange(false));
    }

    [Fact]
    public void What_is_set_after_the_escape_escapes_too()
    {
        UserObject board = Create(isImmutable: true);
        board.Escape();
        ListObject list = ListOf(18);
        board.Set(Width, Known(list));
        Assert.Null(list.Items);
    }

    [Fact]
    public void A_clone_shares_the_values_and_a_copy_has_copies()
    {
        UserObject board = Create(isImmutable: false);
        board.Set(Width, Known(18));
        UserObject clone = board.Clone();
        var copy = (UserObject)board.Copy(_ => Known(20), _ => { });
        board.Set(Width, Known(24));
        Assert.Equal(18, clone.Get(Width)!.Content);
        Assert.Equal(20, copy.Get(Width)!.Content);
        Assert.Equal(board.Type, copy.Type, SymbolEqualityComparer.Default);
    }

    private static UserObject Create(bool isImmutable) => new(Width.ContainingType, isImmutable);
}
