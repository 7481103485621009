using System.Globalization;

namespace Keyway.Benchmarks.Targets;

/// <summary>A line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Limit">The limit, with its unit.</param>
/// <param name="Measured">The measured value, with its unit.</param>
/// <param name="Verdict">Whether the limit holds, and the ratio of the value to the limit.</param>
/// <param name="Beside">Further figures, such as the compared values, the spread and the number of runs.</param>
internal sealed record TargetLine(string What, string Limit, string Measured, string Verdict, string Beside = "")
{
    /// <summary>Creates a line for a value that must not be above a limit.</summary>
    /// <param name="what">What was measured.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="measured">The measured value, in the unit of the limit.</param>
    /// <param name="unit">The number format and the unit, as in <c>0.00 s</c>.</param>
    /// <param name="beside">Further figures of the run.</param>
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

    /// <summary>Creates a line for a value that could not be measured on this machine.</summary>
    public static TargetLine NotMeasured(string what, string limit, string reason) => new(what, limit, "", "not measured", reason);
}
