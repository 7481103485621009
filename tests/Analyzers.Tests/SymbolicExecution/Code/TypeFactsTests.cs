using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Code;

public class TypeFactsTests
{
    [Fact]
    public void The_type_within_a_nullable_one()
    {
        Assert.Equal(SpecialType.System_Int32, TypeFacts.GetUnderlyingType(Type("int?"))!.SpecialType);
        Assert.Equal(SpecialType.System_String, TypeFacts.GetUnderlyingType(Type("string"))!.SpecialType);
    }

    [Theory]
    [InlineData("int?", true)]
    [InlineData("DayOfWeek", true)]
    [InlineData("string", true)]
    [InlineData("object", false)]
    [InlineData("List<int>", false)]
    public void Plain_types_are_numbers_text_truth_and_enumerations(string type, bool isPlain) =>
        Assert.Equal(isPlain, TypeFacts.IsPlainType(Type(type)));

    [Theory]
    [InlineData("char", true, false)]
    [InlineData("double", true, true)]
    [InlineData("bool", false, false)]
    public void Some_numbers_are_floating(string type, bool isNumber, bool isFloating)
    {
        Assert.Equal(isNumber, TypeFacts.IsNumber(Type(type)));
        Assert.Equal(isFloating, TypeFacts.IsFloating(Type(type)));
    }

    [Theory]
    [InlineData("List<int>", true, true, false)]
    [InlineData("Dictionary<int, int>", false, false, true)]
    [InlineData("int[]", true, false, false)]
    [InlineData("HashSet<int>", false, false, false)]
    [InlineData("Own<int>", false, false, false)]
    public void Tells_collections_apart(string type, bool isSequence, bool isList, bool isDictionary)
    {
        Assert.Equal(isSequence, TypeFacts.IsPlainSequence(Type(type)));
        Assert.Equal(isList, TypeFacts.IsList(Type(type)));
        Assert.Equal(isDictionary, TypeFacts.IsDictionary(Type(type)));
    }

    [Fact]
    public void A_type_inherits_from_its_bases_and_interfaces()
    {
        HandlerCode code = HandlerCode.Parse(
            "class Board : IDisposable { public void Dispose() { } } void M(Board board, IDisposable thing, object any) { }"
        );
        ITypeSymbol board = code.Parameter("board").Type;
        Assert.True(TypeFacts.Inherits(board, code.Parameter("thing").Type));
        Assert.True(TypeFacts.Inherits(board, code.Parameter("any").Type));
        Assert.True(TypeFacts.Inherits(board, board));
        Assert.False(TypeFacts.Inherits(code.Parameter("any").Type, board));
        Assert.True(TypeFacts.IsUserDefined((INamedTypeSymbol)board));
        Assert.False(TypeFacts.IsUserDefined((INamedTypeSymbol)code.Parameter("any").Type));
    }

    [Fact]
    public void Finds_the_type_that_the_framework_here_has()
    {
        Assert.Equal(typeof(int), TypeFacts.FindRuntimeType(Type("int")));
        Assert.Equal(typeof(MidpointRounding), TypeFacts.FindRuntimeType(Type("MidpointRounding")));
        Assert.Null(TypeFacts.FindRuntimeType(Type("Own<int>")));
        IConversionOperation boxed = HandlerCode.Parse("object M(int count) => count;").Find<IConversionOperation>();
        Assert.Same(boxed.Operand, TypeFacts.Unbox(boxed));
    }

    private static ITypeSymbol Type(string type) =>
        HandlerCode.Parse($"class Own<T> : List<T>; void M({type} given) {{ }}").Parameter("given").Type;
}
