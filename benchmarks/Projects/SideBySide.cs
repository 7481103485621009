using System.Globalization;
using Keyway.Benchmarks.Measuring;

namespace Keyway.Benchmarks.Projects;

/// <summary>The results of two measurements taken alternately, so that other work on the machine affects both.</summary>
internal sealed record SideBySide(IReadOnlyList<double> First, IReadOnlyList<double> Second)
{
    /// <summary>Gets the median of the ratios of consecutive results.</summary>
    public double Ratio => Numbers.Median(Ratios);

    private double[] Ratios => [.. First.Zip(Second, (first, second) => first / second)];

    /// <summary>Measures both. The first run of each is not counted, because it warms up caches.</summary>
    public static SideBySide Run(int runs, Func<double> first, Func<double> second)
    {
        first();
        second();
        var firsts = new List<double>();
        var seconds = new List<double>();
        for (int run = 0; run < runs; run++)
        {
            // Alternates which one runs first, because the second one finds warmer caches.
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
