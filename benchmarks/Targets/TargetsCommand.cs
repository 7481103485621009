using Keyway.Benchmarks.Measuring;

namespace Keyway.Benchmarks.Targets;

/// <summary>Measures the targets and prints one table.</summary>
internal static class TargetsCommand
{
    /// <summary>The command-line argument that runs the targets.</summary>
    public const string Word = "targets";

    private const string Quick = "--quick";

    /// <summary>Runs the command.</summary>
    /// <param name="arguments"><c>--quick</c>, and parts of the names of targets. Without names, all targets are measured.</param>
    public static void Run(string[] arguments)
    {
        string[] names = [.. arguments.Where(argument => argument != Quick)];
        Target[] targets =
        [
            .. typeof(Target)
                .Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(Target)) && !type.IsAbstract)
                .Select(type => (Target)Activator.CreateInstance(type)!)
                .Where(target => names.Length == 0 || names.Any(name => target.Name.Contains(name, StringComparison.OrdinalIgnoreCase)))
                .OrderBy(target => target.GetType().FullName, StringComparer.Ordinal),
        ];
        using var run = new TargetRun(arguments.Contains(Quick));
        var lines = new List<(Target Target, TargetLine Line)>();
        foreach (Target target in targets)
        {
            Console.Error.WriteLine($"… {target.Name}");
            foreach (TargetLine line in Lines(target, run))
            {
                Console.Error.WriteLine($"  {line.What}: {line.Measured} ({line.Limit}), {line.Verdict}; {line.Beside}");
                lines.Add((target, line));
            }
        }

        Console.WriteLine($"{Machine.Description}{(run.IsQuick ? " **Quick run with small sizes: the figures are meaningless.**" : "")}");
        Console.WriteLine();
        Console.WriteLine("| Target | Limit | Measured | | Details | Measured by |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach ((Target target, TargetLine line) in lines)
        {
            Console.WriteLine($"| {line.What} | {line.Limit} | {line.Measured} | {line.Verdict} | {line.Beside} | `{target.Name}` |");
        }
    }

    // The first error in the output of a failed command says more than the command line, which is the first line of the message.
    private static string Reason(string[] message) =>
        "it fails on this machine: " + message.FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal), message[0]).Trim();

    // Catches exceptions, so that a target that cannot be measured on this machine does not affect the others.
    private static List<TargetLine> Lines(Target target, TargetRun run)
    {
        var lines = new List<TargetLine>();
        try
        {
            foreach (TargetLine line in target.Measure(run))
            {
                lines.Add(line);
            }
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException)
        {
            lines.Add(TargetLine.NotMeasured(target.Name, "", Reason(exception.Message.Split('\n'))));
        }

        return lines;
    }
}
