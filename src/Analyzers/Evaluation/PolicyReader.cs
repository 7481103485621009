using System.Collections.Concurrent;
using Keyway.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Analyzers.Evaluation;

/// <summary>The team's own limits, as the configuration files state them for each source file.</summary>
internal sealed class PolicyReader(AnalyzerConfigOptionsProvider options)
{
    private readonly ConcurrentDictionary<AnalyzerConfigOptions, DesignPolicy> known = new();

    public DesignPolicy For(SyntaxTree tree) => known.GetOrAdd(options.GetOptions(tree), static found => Read(found, static _ => { }));

    /// <summary>What is wrong with the settings, each once.</summary>
    public IEnumerable<string> Faults(IEnumerable<SyntaxTree> trees)
    {
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        foreach (AnalyzerConfigOptions found in trees.Select(options.GetOptions).Append(options.GlobalOptions).Distinct())
        {
            Read(found, fault => faults.Add(fault));
        }

        return faults;
    }

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
