using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Tracing;

public class TracedTests
{
    [Fact]
    public void A_known_fact_has_its_value_and_origin()
    {
        var fact = new Traced<int>(24, "here");
        Assert.True(fact.IsKnown);
        Assert.True(fact.TryGetValue(out int value));
        Assert.Equal(24, value);
        Assert.Equal(24, fact.Value);
        Assert.Equal("here", fact.Origin);
    }

    [Fact]
    public void An_unknown_fact_has_an_origin_only()
    {
        Traced<int> fact = Traced<int>.Unknown("here");
        Assert.False(fact.IsKnown);
        Assert.False(fact.TryGetValue(out _));
        Assert.Equal("here", fact.Origin);
        Assert.Throws<InvalidOperationException>(() => fact.Value);
    }

    [Fact]
    public void A_given_fact_comes_from_nowhere()
    {
        Assert.True(Traced.Create("x").IsKnown);
        Assert.Null(Traced.Create("x").Origin);
    }

    [Fact]
    public void The_default_is_unknown() => Assert.False(default(Traced<string>).IsKnown);
}
