namespace Keyway.Runtime.Tests.Facts;

public class FactTests
{
    [Fact]
    public void A_known_fact_has_its_value_and_origin()
    {
        var fact = new Fact<int>(24, "here");
        Assert.True(fact.IsKnown);
        Assert.True(fact.Is(out int value));
        Assert.Equal(24, value);
        Assert.Equal(24, fact.Value);
        Assert.Equal("here", fact.Origin);
    }

    [Fact]
    public void An_unknown_fact_has_an_origin_only()
    {
        Fact<int> fact = Fact<int>.Unknown("here");
        Assert.False(fact.IsKnown);
        Assert.False(fact.Is(out _));
        Assert.Equal("here", fact.Origin);
        Assert.Throws<InvalidOperationException>(() => fact.Value);
    }

    [Fact]
    public void A_given_fact_comes_from_nowhere()
    {
        Assert.True(Fact.Given("x").IsKnown);
        Assert.Null(Fact.Given("x").Origin);
    }

    [Fact]
    public void The_default_is_unknown() => Assert.False(default(Fact<string>).IsKnown);
}
