using Keyway.Testing;

namespace Keyway.FindingsComparison;

/// <summary>A program to analyze, which is read or written only when it is needed.</summary>
/// <param name="Name">The name in the recording.</param>
/// <param name="Load">Returns the program.</param>
internal sealed record CorpusProgram(string Name, Func<RecordedProgram> Load);
