using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Testing;

/// <summary>
/// Writes every program that tests analyze into the folder that the environment variable KEYWAY_RECORD names, one file for each different
/// program.
/// </summary>
public static class ProgramRecorder
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("KEYWAY_RECORD");

    /// <summary>Writes a program. Does nothing if the environment variable is not set.</summary>
    /// <param name="compilation">The program.</param>
    /// <param name="options">The options that analyzers read.</param>
    public static void Record(Compilation compilation, AnalyzerOptions options)
    {
        if (Folder is { Length: > 0 })
        {
            Write(RecordedProgram.Of(compilation, options), Folder);
        }
    }

    private static void Write(RecordedProgram program, string folder)
    {
        string file = Path.Combine(folder, program.Hash() + ".json");
        if (File.Exists(file))
        {
            return;
        }

        // Other tests can write the same program at the same time.
        Directory.CreateDirectory(folder);
        string unfinished = Path.Combine(folder, Path.GetRandomFileName());
        File.WriteAllText(unfinished, program.ToJson());
        File.Move(unfinished, file, overwrite: true);
    }
}
