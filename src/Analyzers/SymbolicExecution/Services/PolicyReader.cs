using System.Collections.Concurrent;
using Keyway.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Analyzers.SymbolicExecution.Services;

/// <summary>Reads the limits that a team configures for designs, which may differ between source files.</summary>
/// <param name="options">The settings by source file.</param>
/// <param name="severities">The severities by source file, or null where none are set.</param>
internal sealed class PolicyReader(AnalyzerConfigOptionsProvider options, SyntaxTreeOptionsProvider? severities = null)
{
    private const string CompareNetNames = "keyway_compare_net_names";
    private const string NetNamesDiffer = "KEY7010";

    private readonly ConcurrentDictionary<SyntaxTree, DesignPolicy> policies = new();

    /// <summary>Gets the limits for the designs in a source file.</summary>
    public DesignPolicy GetPolicy(SyntaxTree tree) => policies.GetOrAdd(tree, ReadPolicy);

    /// <summary>Finds the faults of the settings, each once, with a source file to which it applies.</summary>
    /// <remarks>The compiler does not tell where a setting is written, only to which source files it applies.</remarks>
    public IEnumerable<string> FindFaults(IReadOnlyList<SyntaxTree> trees, IEnumerable<AdditionalText> files)
    {
        var faults = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in trees)
        {
            Read(options.GetOptions(tree), fault => GetFiles(fault).Add(Path.GetFileName(tree.FilePath)));
        }

        // A global setting applies to every file; it is reported as such, and not for the files.
        Read(options.GlobalOptions, fault => GetFiles(fault).Clear());
        return faults
            .Select(fault => $"{fault.Key} ({FormatFiles(fault.Value)})")
            .Concat(FindSettingsOfBoards(trees, [.. files.Select(options.GetOptions).Where(IsBoard)]));

        List<string> GetFiles(string fault)
        {
            if (!faults.TryGetValue(fault, out List<string> files))
            {
                faults.Add(fault, files = []);
            }

            return files;
        }
    }

    /// <summary>Finds settings for board files in sections that apply to source files alone.</summary>
    private IEnumerable<string> FindSettingsOfBoards(IReadOnlyList<SyntaxTree> trees, AnalyzerConfigOptions[] boards) =>
        BoardSettingNames
            .All.Where(name =>
                boards.Length > 0
                && !options.GlobalOptions.TryGetValue(name, out _)
                && !Array.Exists(boards, board => board.TryGetValue(name, out _))
                && trees.Any(tree => options.GetOptions(tree).TryGetValue(name, out _))
            )
            .Select(name =>
                $"'{name}' applies to no board file, because its section is for source files; write it under [*] or [*.kicad_pcb]"
            );

    private static bool IsBoard(AnalyzerConfigOptions file) =>
        IsGiven(file, "build_metadata.AdditionalFiles.KeywayBoard") || IsGiven(file, "build_metadata.AdditionalFiles.KeywayBoardFolder");

    private static bool IsGiven(AnalyzerConfigOptions file, string metadata) =>
        file.TryGetValue(metadata, out string? value) && value.Trim().Length > 0;

    /// <summary>Determines whether a team asks for KEY7010, which is off unless asked for, by setting its severity.</summary>
    private bool AsksForNames(SyntaxTree tree) =>
        severities is not null
        && (
            severities.TryGetDiagnosticValue(tree, NetNamesDiffer, default, out ReportDiagnostic severity)
            || severities.TryGetGlobalDiagnosticValue(NetNamesDiffer, default, out severity)
        )
        && severity is ReportDiagnostic.Error or ReportDiagnostic.Warn or ReportDiagnostic.Info;

    private DesignPolicy ReadPolicy(SyntaxTree tree)
    {
        AnalyzerConfigOptions settings = options.GetOptions(tree);
        DesignPolicy policy = Read(settings, static _ => { });
        return AsksForNames(tree) && !settings.TryGetValue(CompareNetNames, out _) ? policy.With(comparesNetNames: true) : policy;
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
