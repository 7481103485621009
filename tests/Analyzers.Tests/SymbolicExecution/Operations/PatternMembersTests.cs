using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class PatternMembersTests
{
    [Fact]
    public void A_parameter_that_is_not_null_by_its_type_is_taken_to_be_there()
    {
        HandlerCode code = Parse("Board given", "{ Contacts: 24 }");

        Assert.True(PatternMembers.DecidePresence(code.Input("given"), GetPattern(code), code.State));
        Assert.Empty(code.State.Path.Decisions);
    }

    [Fact]
    public void A_parameter_that_may_be_null_is_assumed_to_be_null_and_then_not_to()
    {
        HandlerCode code = Parse("Board? given", "{ Contacts: 24 }");

        Assert.False(PatternMembers.DecidePresence(code.Input("given"), GetPattern(code), code.State));
        Assert.Equal([("given is not null", false)], code.State.Path.Decisions);
        Assert.True(code.State.Path.Advance());
        Assert.True(PatternMembers.DecidePresence(code.Input("given"), GetPattern(code), code.State));
    }

    [Fact]
    public void The_parts_of_a_parameter_are_its_members()
    {
        HandlerCode code = Parse("Board given", "(24, _)");

        IReadOnlyList<Value>? parts = PatternMembers.ReadParts(code.Input("given"), GetPattern(code), code.State);

        Assert.Equal(["Contacts", "Name"], parts?.Select(part => (part.Expression as MemberPath)?.Member.Name));
    }

    [Fact]
    public void Nothing_is_known_of_a_value_that_the_build_has_lost_track_of()
    {
        HandlerCode code = Parse("Board given", "{ Contacts: 24 }");
        Value lost = Value.Unknown(code.Syntax);

        Assert.Null(PatternMembers.AskPresence(lost, GetPattern(code)));
        Assert.Null(PatternMembers.Read(lost, GetPattern(code).PropertySubpatterns[0], code.State));
    }

    private static IRecursivePatternOperation GetPattern(HandlerCode code) =>
        (IRecursivePatternOperation)code.Find<IIsPatternOperation>().Pattern;

    private static HandlerCode Parse(string parameter, string pattern) =>
        HandlerCode.Parse($"#nullable enable\nrecord Board(int Contacts, string Name); static bool M({parameter}) => given is {pattern};");
}
