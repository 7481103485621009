using System.Globalization;

namespace Keyway.Benchmarks.Targets;

/// <summary>A line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Limit">What it may be.</param>
/// <param name="Measured">What it is.</param>
/// <param name="Verdict">How far it is from the limit, or why nobody can say.</param>
/// <param name="Beside">What else the run saw: what it stands beside, the spread, the count of runs.</param>
internal sealed record TargetLine(string What, string Limit, string Measured, string Verdict, string Beside = "")
{
    /// <summary>A number that must not be above a limit.</summary>
    /// <param name="what">What was measured.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="measured">What it is, in the limit's unit.</param>
    /// <param name="unit">The unit, with the format of the number: <c>0.00 s</c>.</param>
    /// <param name="beside">What else the run saw.</param>
    public static TargetLine AtMost(string what, double limit, double measured, string unit, string beside = "")
    {
        (string format, string symbol) = unit.IndexOf(' ', StringComparison.Ordinal) is > 0 and int space
            ? (unit[..space], unit[space..])
            : (unit, "");
        string share = limit == 0 ? "" : (measured / limit).ToString(measured / limit < 10 ? "0.00" : "0", CultureInfo.InvariantCulture);
        return new TargetLine(
            what,
            "≤ " + limit.ToString(format, CultureInfo.InvariantCulture) + symbol,
            measured.ToString(format, CultureInfo.InvariantCulture) + symbol,
            measured <= limit
                ? share.Length == 0
                    ? "holds"
                    : $"holds ({share} of the limit)"
                : share.Length == 0
                    ? "**missed**"
                    : $"**missed** ({share} × the limit)",
            beside
        );
    }

    /// <summary>Something that could not be measured here.</summary>
    public static TargetLine NotMeasured(string what, string limit, string reason) => new(what, limit, "", "not measured", reason);
}
