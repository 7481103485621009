using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class PatternMatchingTests
{
    private const string Board = "record Board(int Contacts, string Name); ";

    [Theory]
    [InlineData("24", true)]
    [InlineData("not 24", false)]
    [InlineData(">= 20 and < 30", true)]
    [InlineData("18 or 20", false)]
    [InlineData("var other", true)]
    public void A_known_number_matches_or_not(string pattern, bool matches) =>
        Assert.Equal(matches, Decide("int", pattern, _ => 24, out _));

    [Theory]
    [InlineData("[18, ..]", true)]
    [InlineData("[.., 18]", false)]
    [InlineData("[18]", false)]
    [InlineData("[_, > 20]", true)]
    public void The_elements_of_a_list_are_matched(string pattern, bool matches) =>
        Assert.Equal(matches, Decide("int[]", pattern, code => code.List(18, 24), out _));

    [Theory]
    [InlineData("{ Contacts: 24 }", true)]
    [InlineData("{ Contacts: > 30 }", false)]
    [InlineData("(24, \"camera\")", true)]
    [InlineData("null", false)]
    public void The_members_of_an_object_are_matched(string pattern, bool matches) =>
        Assert.Equal(matches, Decide("Board", pattern, code => code.Object("Board", ("Contacts", 24), ("Name", "camera")), out _));

    [Fact]
    public void A_declared_variable_holds_the_value_that_matches()
    {
        Assert.True(Decide("object", "Board { Contacts: 24 } board", code => code.Object("Board", ("Contacts", 24)), out HandlerCode code));

        Assert.IsType<UserObject>(code.State.Frame.Read(Declared(code), code.Syntax).Content);
    }

    [Fact]
    public void An_unknown_value_is_assumed_to_match_and_then_not_to()
    {
        HandlerCode code = Parse("int", "24");

        Assert.True(Decide(code, code.Input("given")));
        Assert.Equal([("given is 24", true)], code.State.Path.Decisions);
        Assert.True(code.State.Path.Advance());
        Assert.False(Decide(code, code.Input("given")));
    }

    [Fact]
    public void A_pattern_that_cannot_be_decided_leaves_its_variable_unknown_and_lets_the_value_escape()
    {
        HandlerCode code = Parse("object", "IList<int> list");
        ListObject given = code.List(1);

        Assert.Null(Decide(code, code.Known(given)));

        Assert.Null(given.Items);
        Assert.False(code.State.Frame.Read(Declared(code), code.Syntax).IsKnown);
    }

    private static ISymbol Declared(HandlerCode code) =>
        code.Find<IIsPatternOperation>().Pattern switch
        {
            IRecursivePatternOperation recursive => recursive.DeclaredSymbol!,
            IPatternOperation pattern => ((IDeclarationPatternOperation)pattern).DeclaredSymbol!,
        };

    private static HandlerCode Parse(string type, string pattern) =>
        HandlerCode.Parse($"{Board}static bool M({type} given) => given is {pattern};");

    private static bool? Decide(string type, string pattern, Func<HandlerCode, object?> given, out HandlerCode code)
    {
        code = Parse(type, pattern);
        return Decide(code, code.Known(given(code)));
    }

    private static bool? Decide(HandlerCode code, Value value) =>
        PatternMatching.DecideMatch(value, code.Find<IIsPatternOperation>().Pattern, code.State);
}
