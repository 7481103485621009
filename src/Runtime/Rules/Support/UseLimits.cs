using Keyway.Tracing;

namespace Keyway.Rules.Support;

/// <summary>Holds a use against the maker's rules.</summary>
internal static class UseLimits
{
    /// <summary>The half whose maker is strictest, with what it says; nothing if none says anything.</summary>
    public static (Connector Half, UseAdvice Advice)? FindStrictest(IEnumerable<Traced<Connector>> halves, Func<UseRules, UseAdvice?> rule)
    {
        (Connector Half, UseAdvice Advice)? strictest = null;
        foreach (Traced<Connector> side in halves)
        {
            if (
                side.TryGetValue(out Connector half)
                && rule(half.Series.UseRules) is { } advice
                && (strictest is null || advice > strictest.Value.Advice)
            )
            {
                strictest = (half, advice);
            }
        }

        return strictest;
    }

    /// <summary>How much it weighs to act against the advice; nothing if the use is allowed.</summary>
    public static FindingSeverity? GetSeverity(UseAdvice advice) =>
        advice switch
        {
            UseAdvice.Forbidden => FindingSeverity.Error,
            UseAdvice.WithCare => FindingSeverity.Warning,
            _ => null,
        };
}
