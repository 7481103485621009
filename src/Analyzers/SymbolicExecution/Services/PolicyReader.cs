using System.Collections.Concurrent;
using Keyway.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Analyzers.SymbolicExecution.Services;

/// <summary>The team's own limits, as the configuration files state them for each source file.</summary>
internal sealed class PolicyReader(AnalyzerConfigOptionsProvider options)
{
    private readonly ConcurrentDictionary<AnalyzerConfigOptions, DesignPolicy> known = new();

    public DesignPolicy For(SyntaxTree tree) => known.GetOrAdd(options.GetOptions(tree), static found => Read(found, static _ => { }));

    /// <summary>What is wrong with the settings, each once, with the file that it was met for.</summary>
    /// <remarks>The compiler hands settings on without their places; which code a setting holds for is all that is known.</remarks>
    public IEnumerable<string> Faults(IEnumerable<SyntaxTree> trees)
    {
        var faults = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in trees)
        {
            Read(options.GetOptions(tree), fault => FilesOf(fault).Add(Path.GetFileName(tree.FilePath)));
        }

        // What is set for the whole project is set for each of its files too.
        Read(options.GlobalOptions, fault => FilesOf(fault).Clear());
        return faults.Select(fault => $"{fault.Key} ({WhereOf(fault.Value)})");

        List<string> FilesOf(string fault)
        {
            if (!faults.TryGetValue(fault, out List<string> files))
            {
                faults.Add(fault, files = []);
            }

            return files;
        }
    }

    private static string WhereOf(List<string> files) =>
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
