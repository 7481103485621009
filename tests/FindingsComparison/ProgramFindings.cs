namespace Keyway.FindingsComparison;

/// <summary>What the analyzers find in a program.</summary>
/// <param name="Name">The name of the program.</param>
/// <param name="Hash">A text that differs if the program differs.</param>
/// <param name="Findings">The findings, each as one line, in ordinal order.</param>
internal sealed record ProgramFindings(string Name, string Hash, IReadOnlyList<string> Findings);
