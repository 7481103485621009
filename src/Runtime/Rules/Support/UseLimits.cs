using Keyway.Tracing;

namespace Keyway.Rules.Support;

/// <summary>Compares a use with the rules of the makers.</summary>
internal static class UseLimits
{
    /// <summary>Finds the half with the strictest advice; null if no maker gives any.</summary>
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

    /// <summary>Returns the severity of ignoring the advice; null if the use is allowed.</summary>
    public static FindingSeverity? GetSeverity(UseAdvice advice) =>
        advice switch
        {
            UseAdvice.Forbidden => FindingSeverity.Error,
            UseAdvice.WithCare => FindingSeverity.Warning,
            _ => null,
        };
}
