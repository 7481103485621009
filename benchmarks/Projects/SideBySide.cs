using System.Globalization;
using Keyway.Benchmarks.Measuring;

namespace Keyway.Benchmarks.Projects;

/// <summary>Two ways measured in turns, so that what the machine does besides falls on both.</summary>
internal sealed record SideBySide(IReadOnlyList<double> First, IReadOnlyList<double> Second)
{
    /// <summary>The median of the ratios of neighbours.</summary>
    public double Ratio => Numbers.Median(Ratios);

    private double[] Ratios => [.. First.Zip(Second, (first, second) => first / second)];

    /// <summary>Measures both; the first turn of each does not count, since it pays for what is read first.</summary>
    public static SideBySide Run(int runs, Func<double> first, Func<double> second)
    {
        first();
        second();
        var firsts = new List<double>();
        var seconds = new List<double>();
        for (int run = 0; run < runs; run++)
        {
            // Who goes first changes, as does what is warm then.
            if (run % 2 == 0)
            {
                firsts.Add(first());
                seconds.Add(second());
            }
            else
            {
                seconds.Add(second());
                firsts.Add(first());
            }
        }

        return new SideBySide(firsts, seconds);
    }

    public string Describe(string what, string other, string format) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{what} {Numbers.Median(First).ToString(format, null)}, {other} {Numbers.Median(Second).ToString(format, null)}; "
                + $"ratios {Numbers.Spread(Ratios, "0.00")} in {First.Count} runs"
        );
}
