using System.Collections.Concurrent;
using Keyway.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Analyzers.SymbolicExecution.Services;

/// <summary>Reads the limits that a team configures for designs, which may differ between source files.</summary>
internal sealed class PolicyReader(AnalyzerConfigOptionsProvider options)
{
    private readonly ConcurrentDictionary<AnalyzerConfigOptions, DesignPolicy> policies = new();

    /// <summary>Gets the limits for the designs in a source file.</summary>
    public DesignPolicy GetPolicy(SyntaxTree tree) =>
        policies.GetOrAdd(options.GetOptions(tree), static settings => Read(settings, static _ => { }));

    /// <summary>Finds the faults of the settings, each once, with a source file to which it applies.</summary>
    /// <remarks>The compiler does not tell where a setting is written, only to which source files it applies.</remarks>
    public IEnumerable<string> FindFaults(IEnumerable<SyntaxTree> trees)
    {
        var faults = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in trees)
        {
            Read(options.GetOptions(tree), fault => GetFiles(fault).Add(Path.GetFileName(tree.FilePath)));
        }

        // A global setting applies to every file; it is reported as such, and not for the files.
        Read(options.GlobalOptions, fault => GetFiles(fault).Clear());
        return faults.Select(fault => $"{fault.Key} ({FormatFiles(fault.Value)})");

        List<string> GetFiles(string fault)
        {
            if (!faults.TryGetValue(fault, out List<string> files))
            {
                faults.Add(fault, files = []);
            }

            return files;
        }
    }

    private static string FormatFiles(List<string> files) =>
        files.Count switch
        {
            0 => "in a .globalconfig file",
            1 => $"for {files[0]}",
            _ => $"for {files[0]} and others",
        };

    private static DesignPolicy Read(AnalyzerConfigOptions options, Action<string> report)
    {
        DesignPolicy policy = DesignPolicy.None;
        foreach (
            string name in options
                .Keys.Where(name => name.StartsWith(PolicySettings.Prefix, StringComparison.OrdinalIgnoreCase))
                .OrderBy(name => name, StringComparer.Ordinal)
        )
        {
            if (options.TryGetValue(name, out string? value))
            {
                policy = PolicySettings.Apply(policy, name, value, out string? fault);
                if (fault is not null)
                {
                    report(fault);
                }
            }
        }

        return policy;
    }
}
