using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Benchmarks.Measuring;

/// <summary>Describes the machine and the versions that a table of results was measured with.</summary>
internal static class Machine
{
    public static string Description =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:d MMMM yyyy}, {Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, "
                + $"{RuntimeInformation.FrameworkDescription}, SDK {Sdk()}, Roslyn {Roslyn()} in this process, Keyway {Keyway()}."
        );

    private static string Sdk() => Command.Run(AppContext.BaseDirectory, "dotnet", "--version").Output.Trim();

    private static string Roslyn() => VersionOf(typeof(CSharpCompilation).Assembly);

    private static string Keyway() => VersionOf(typeof(Interconnect).Assembly);

    private static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    private static string Processor()
    {
        const string Info = "/proc/cpuinfo";
        string? line = File.Exists(Info)
            ? File.ReadLines(Info).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..];
    }
}
