using System.Text.RegularExpressions;
using Keyway.Analyzers.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace Keyway.Analyzers.Tests.Random;

/// <summary>What random programs find whose values are all known, the build finds.</summary>
public partial class KnownProgramTests(ITestOutputHelper output)
{
    /// <summary>If all values are known, the build finds most of what the program finds.</summary>
    [Theory]
    [InlineData(Features.Known)]
    [InlineData(Features.Known | Features.Conditions)]
    [InlineData(Features.Known | Features.Conditions | Features.Loops)]
    [InlineData(Features.Known | Features.Conditions | Features.Switches | Features.Effects)]
    [InlineData(Features.Known | Features.Helpers | Features.Conditions)]
    [InlineData(Features.Known | Features.Helpers | Features.Conditions | Features.Loops | Features.Switches)]
    public async Task What_the_program_finds_the_build_finds(Features features)
    {
        int inPrograms = 0;
        var missed = new List<string>();
        for (int seed = 0; seed < RandomRun.Programs; seed++)
        {
            string code = RandomProgram.Write(seed, features);
            CSharpCompilation compilation = Analysis.WithKeyway.WithCode(code);
            using var program = new LoadedProgram(compilation);
            foreach (RandomInputs inputs in RandomInputs.Of(code))
            {
                program.Run(inputs);
            }

            IReadOnlyList<Diagnostic> diagnostics = [.. await compilation.Analyze()];
            HashSet<string> inBuild =
            [
                .. diagnostics.Select(diagnostic => $"{diagnostic.Id}: {Circumstances().Replace(diagnostic.GetMessage(null), "")}"),
            ];

            // A finding in one iteration of a loop stands for all iterations.
            HashSet<string> inLoops =
            [
                .. diagnostics
                    .Where(diagnostic => diagnostic.GetMessage(null).Contains(" (at ", StringComparison.Ordinal))
                    .Select(diagnostic => diagnostic.Id),
            ];
            inPrograms += program.Said.Count;
            missed.AddRange(
                program
                    .Said.Where(found => !inBuild.Contains(found) && !inLoops.Contains(found[..7]))
                    .Select(found => $"{features}, seed {seed}: {found}\n{RandomRun.Numbered(code)}")
            );
        }

        output.WriteLine(
            $"{features}: {RandomRun.Programs} programs; of {inPrograms} findings of the run the build has {inPrograms - missed.Count}"
        );
        Assert.True(
            missed.Count * 10 <= inPrograms,
            $"The build misses {missed.Count} of {inPrograms}. The shortest:\n{missed.MinBy(one => one.Length)}"
        );
    }

    // The additions of the build to a message: the iteration of a loop, and the path through conditions.
    [GeneratedRegex(@" \((at|when) [^()]*(\([^()]*\)[^()]*)*\)$")]
    private static partial Regex Circumstances();
}
