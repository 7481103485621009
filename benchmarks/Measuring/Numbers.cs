namespace Keyway.Benchmarks.Measuring;

/// <summary>Summarizes the results of several runs.</summary>
internal static class Numbers
{
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>Formats the lowest and the highest value, as in <c>0.98 to 1.03</c>.</summary>
    public static string Spread(IReadOnlyCollection<double> values, string format) =>
        $"{values.Min().ToString(format, null)} to {values.Max().ToString(format, null)}";
}
