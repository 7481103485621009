using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Semantics;

public class MembersTests
{
    [Theory]
    [InlineData("pair.Item2", 20)]
    [InlineData("pair.Count", 20)]
    [InlineData("pair.Series", "F4")]
    public void Reads_elements_of_tuples_by_place_and_by_name(string text, object content)
    {
        HandlerCode code = HandlerCode.Parse($"object M((string Series, int Count) pair) => {text};");
        ISymbol element = code.Find<IFieldReferenceOperation>().Field;
        Assert.Equal(content, Members.ReadMember(Known(new TupleValue(AllKnown("F4", 20))), element)!.Content);
        Assert.Null(Members.ReadMember(Unknown, element));
        Assert.Null(Members.ReadMember(null, element));
    }

    [Fact]
    public void Reads_the_key_and_the_value_of_an_entry()
    {
        HandlerCode code = HandlerCode.Parse("object M(KeyValuePair<string, int> entry) => entry.Key + entry.Value;");
        var entry = new TupleValue(AllKnown("J1", 20));
        Assert.Equal(0, Members.FindPosition(entry, code.Find<IPropertyReferenceOperation>("entry.Key").Property));
        Assert.Equal(1, Members.FindPosition(entry, code.Find<IPropertyReferenceOperation>("entry.Value").Property));
    }

    [Fact]
    public void A_tuple_has_no_other_members()
    {
        HandlerCode code = HandlerCode.Parse("object M(string text) => text.Length;");
        Assert.Null(Members.FindPosition(new TupleValue(AllKnown("F4", 20)), code.Find<IPropertyReferenceOperation>().Property));
    }

    [Fact]
    public void Reads_fields_of_objects()
    {
        HandlerCode code = HandlerCode.Parse(
            "class Board { public int Width, Height; } object M(Board board) => board.Width + board.Height;"
        );
        IFieldSymbol width = code.Find<IFieldReferenceOperation>("board.Width").Field;
        var board = new UserObject(width.ContainingType, isImmutable: false);
        board.Set(width, Known(18));
        Assert.Equal(18, Members.ReadMember(Known(board), width)!.Content);
        Assert.Null(Members.ReadMember(Known(board), code.Find<IFieldReferenceOperation>("board.Height").Field));
    }
}
