using Keyway.Rules.Support;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Support;

public class UseLimitsTests
{
    [Theory]
    [InlineData(UseAdvice.Forbidden, FindingSeverity.Error)]
    [InlineData(UseAdvice.WithCare, FindingSeverity.Warning)]
    [InlineData(UseAdvice.Allowed, null)]
    public void The_severity_follows_the_advice(UseAdvice advice, FindingSeverity? severity) =>
        Assert.Equal(severity, UseLimits.GetSeverity(advice));

    [Theory]
    [InlineData("allowed", "withCare", "L3", UseAdvice.WithCare)]
    [InlineData("withCare", "allowed", "K2", UseAdvice.WithCare)]
    [InlineData("forbidden", "withCare", "K2", UseAdvice.Forbidden)]
    [InlineData("withCare", "forbidden", "L3", UseAdvice.Forbidden)]
    [InlineData("withCare", "withCare", "K2", UseAdvice.WithCare)]
    [InlineData("allowed", "allowed", "K2", UseAdvice.Allowed)]
    public void The_strictest_is_found_and_of_two_alike_the_first(string first, string second, string series, UseAdvice advice) =>
        Assert.Equal(
            (series, advice),
            UseLimits.FindStrictest(
                [
                    SampleDesigns.Unknown<Connector>(),
                    Half("U4", "use reverseMating=forbidden"),
                    Half("K2", $"use switching={first}"),
                    Half("L3", $"use switching={second}"),
                ],
                rules => rules.Switching
            )
                is { } strictest
                ? (strictest.Half.Series.Name, strictest.Advice)
                : default
        );

    [Fact]
    public void Without_any_advice_there_is_none()
    {
        Assert.Null(UseLimits.FindStrictest([], rules => rules.Switching));
        Assert.Null(UseLimits.FindStrictest([Half("U4", ""), SampleDesigns.Unknown<Connector>()], rules => rules.Switching));
    }

    private static Traced<Connector> Half(string series, string facts) => SampleDesigns.Known(MadeUp.Socket(series, facts), "half");
}
