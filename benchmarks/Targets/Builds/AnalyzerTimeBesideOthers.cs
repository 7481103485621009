using System.Globalization;
using System.Text.RegularExpressions;
using Keyway.Benchmarks.Measuring;
using Keyway.Benchmarks.Projects;

namespace Keyway.Benchmarks.Targets.Builds;

/// <summary>Compares the time of Keyway's analyzers, as the compiler reports it, with that of widely used analyzers.</summary>
internal sealed partial class AnalyzerTimeBesideOthers : Target
{
    // Roslynator, the fastest of them, may take half as long.
    private static readonly (string Package, double Limit)[] Others =
    [
        ("Meziantou.Analyzer", 1),
        ("Roslynator.Analyzers", 2),
        ("SonarAnalyzer.CSharp", 1),
    ];

    public override IEnumerable<TargetLine> Measure(TargetRun run)
    {
        _ = run.Library;
        KeyValuePair<string, string>[] files = [.. DesignProjectCode.Files(run.Designs, run.Large)];
        foreach ((string other, double limit) in Others)
        {
            yield return Compare(run, other, limit, files);
        }
    }

    private static TargetLine Compare(TargetRun run, string other, double limit, KeyValuePair<string, string>[] files)
    {
        string what = $"analyzer time on {run.Designs} interconnects, Keyway against {other}";
        BuiltProject project;
        try
        {
            project = DesignProjects.WithKeyway(
                run.Workplace,
                "With" + other.Replace(".", "", StringComparison.Ordinal),
                files,
                $"""<ItemGroup><PackageReference Include="{other}" Version="*" /></ItemGroup>"""
            );
        }
        catch (InvalidOperationException)
        {
            return TargetLine.NotMeasured(
                what,
                string.Create(CultureInfo.InvariantCulture, $"< {limit}"),
                "the package cannot be restored here"
            );
        }

        // One build runs both, so that both run under the same conditions.
        (double Keyway, double Other)[] times = [.. Enumerable.Range(0, Math.Min(run.Runs, 3)).Select(_ => Times(project, other))];
        double[] ratios = [.. times.Select(time => time.Keyway / time.Other)];
        return TargetLine.AtMost(
            what,
            limit,
            Numbers.Median(ratios),
            "0.00",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Numbers.Median(times.Select(time => time.Keyway)):0.00} s "
                    + $"and {Numbers.Median(times.Select(time => time.Other)):0.00} s; "
                    + $"ratios {Numbers.Spread(ratios, "0.00")} in {times.Length} runs"
            )
        );
    }

    private static (double Keyway, double Other) Times(BuiltProject project, string other)
    {
        string output = project.Build("-p:ReportAnalyzer=true", "-v:d").Output;
        Dictionary<string, double> times = AssemblyTime()
            .Matches(output)
            .GroupBy(match => match.Groups["assembly"].Value, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.Max(match => double.Parse(match.Groups["time"].Value, CultureInfo.InvariantCulture)),
                StringComparer.Ordinal
            );
        string family = other[..other.IndexOf('.', StringComparison.Ordinal)];
        double Sum(string start) => times.Where(time => time.Key.StartsWith(start, StringComparison.Ordinal)).Sum(time => time.Value);
        return (times["Keyway.Analyzers"], Sum(family));
    }

    // "   0.812   34      Keyway.Analyzers, Version=0.2.0.0, Culture=neutral, PublicKeyToken=null"
    [GeneratedRegex(@"^\s*<?(?<time>\d+\.\d+)\s+<?\d+\s+(?<assembly>[\w.]+), Version=", RegexOptions.Multiline)]
    private static partial Regex AssemblyTime();
}
