using System.Globalization;

namespace Keyway.Benchmarks.Measuring;

/// <summary>Something that is measured in a process of its own, since only the first run of code in a process is a first run.</summary>
/// <remarks>Each probe is found by deriving from this class.</remarks>
internal abstract class Probe
{
    /// <summary>The word on the command line that asks for probes.</summary>
    public const string Word = "probe";

    /// <summary>Measures; the numbers, in an order that the probe and its target know.</summary>
    public abstract IReadOnlyList<double> Measure(string[] arguments);

    /// <summary>Runs a probe in a new process.</summary>
    public static IReadOnlyList<double> Run<T>(params string[] arguments)
        where T : Probe
    {
        string[] all = [typeof(Probe).Assembly.Location, Word, typeof(T).Name, .. arguments];
        string output = Command.Run(AppContext.BaseDirectory, "dotnet", all).Output;
        return [.. output.Trim().Split('\n')[^1].Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
    }

    /// <summary>What the new process does.</summary>
    public static void RunHere(string name, string[] arguments)
    {
        Type type = typeof(Probe).Assembly.GetTypes().Single(type => type.IsSubclassOf(typeof(Probe)) && type.Name == name);
        var probe = (Probe)Activator.CreateInstance(type)!;
        Console.WriteLine(string.Join(' ', probe.Measure(arguments).Select(number => number.ToString("R", CultureInfo.InvariantCulture))));
    }
}
