using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class AlternativesTests
{
    private readonly HandlerCode code = HandlerCode.Parse("static void M() { }");

    [Fact]
    public void Different_values_fork_the_path()
    {
        Alternative[] alternatives = [Returning(20), Returning(24)];

        Assert.Equal(0, Alternatives.Choose(alternatives, isRelevant: true, code.State));
        Assert.True(code.State.Path.Advance());
        Assert.Equal(1, Alternatives.Choose(alternatives, isRelevant: true, code.State));
        Assert.False(code.State.Path.Advance());
    }

    [Fact]
    public void Equal_values_do_not_fork_the_path()
    {
        Assert.Null(Alternatives.Choose([Returning(20), Returning(20)], isRelevant: true, code.State));
        Assert.False(code.State.Path.Advance());
    }

    [Fact]
    public void Values_that_do_not_matter_do_not_fork_the_path()
    {
        Assert.Null(Alternatives.Choose([Returning(20), Returning(24)], isRelevant: false, code.State));
        Assert.False(code.State.Path.Advance());
    }

    [Fact]
    public void The_path_goes_on_with_the_only_alternative_that_does_not_leave()
    {
        Assert.Equal(1, Alternatives.Choose([new Alternative(() => true, () => null, null), Returning(24)], isRelevant: true, code.State));
        Assert.False(code.State.Path.Advance());
    }

    [Fact]
    public void What_contradicts_the_path_is_no_alternative()
    {
        Assert.Equal(
            0,
            Alternatives.Choose([Returning(20), new Alternative(() => false, () => [code.Known(24)], null)], isRelevant: true, code.State)
        );
    }

    private Alternative Returning(int value) => new(() => true, () => [Value.Known(value, code.Syntax)], null);

    [Fact]
    public void A_path_that_repeats_a_choice_among_more_alternatives_joins()
    {
        Alternatives.Choose([Returning(20), Returning(24), Returning(30)], isRelevant: true, code.State);
        Assert.True(code.State.Path.Advance());
        Alternatives.Choose([Returning(20), Returning(24), Returning(30)], isRelevant: true, code.State);
        Assert.True(code.State.Path.Advance());

        Assert.Null(Alternatives.Choose([Returning(20), Returning(24)], isRelevant: true, code.State));
    }
}
