using System.Globalization;

namespace Keyway.Benchmarks.Measuring;

/// <summary>A measurement in a new process, because code in a process runs for the first time only once.</summary>
/// <remarks>Probes are discovered as classes that derive from this class.</remarks>
internal abstract class Probe
{
    /// <summary>The command-line argument that runs a probe.</summary>
    public const string Word = "probe";

    /// <summary>Measures, and returns the numbers in the order that the target of the probe expects.</summary>
    public abstract IReadOnlyList<double> Measure(string[] arguments);

    /// <summary>Runs a probe in a new process, and returns its numbers.</summary>
    public static IReadOnlyList<double> Run<T>(params string[] arguments)
        where T : Probe
    {
        string[] all = [typeof(Probe).Assembly.Location, Word, typeof(T).Name, .. arguments];
        string output = Command.Run(AppContext.BaseDirectory, "dotnet", all).Output;
        return [.. output.Trim().Split('\n')[^1].Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
    }

    /// <summary>Runs a probe in this process, and writes its numbers to the console.</summary>
    public static void RunHere(string name, string[] arguments)
    {
        Type type = typeof(Probe).Assembly.GetTypes().Single(type => type.IsSubclassOf(typeof(Probe)) && type.Name == name);
        var probe = (Probe)Activator.CreateInstance(type)!;
        Console.WriteLine(string.Join(' ', probe.Measure(arguments).Select(number => number.ToString("R", CultureInfo.InvariantCulture))));
    }
}
