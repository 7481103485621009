using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Keyway.Analyzers.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace Keyway.Analyzers.Tests.Random;

/// <summary>
/// Builds random programs and runs them with many combinations of arguments. The program must find everything that the build finds, on the
/// same line, for some arguments; anything else is a false alarm. The environment variable KEYWAY_RANDOM_PROGRAMS sets the number of
/// programs of each kind.
/// </summary>
public partial class RandomProgramTests(ITestOutputHelper output)
{
    private static readonly int Programs = int.Parse(Environment.GetEnvironmentVariable("KEYWAY_RANDOM_PROGRAMS") ?? "10");

    [Theory]
    [InlineData(Features.None)]
    [InlineData(Features.Parameters)]
    [InlineData(Features.Conditions)]
    [InlineData(Features.Lists)]
    [InlineData(Features.Loops)]
    [InlineData(Features.Parameters | Features.Conditions)]
    [InlineData(Features.Parameters | Features.Jumps)]
    [InlineData(Features.Parameters | Features.Switches)]
    [InlineData(Features.Parameters | Features.Exceptions)]
    [InlineData(Features.Parameters | Features.Functions)]
    [InlineData(Features.Parameters | Features.Effects)]
    [InlineData(Features.Parameters | Features.Loops | Features.Jumps)]
    [InlineData(Features.Parameters | Features.Lists)]
    [InlineData(Features.Parameters | Features.Lists | Features.Loops)]
    [InlineData(Features.Lists | Features.Functions)]
    [InlineData(Features.Queries)]
    [InlineData(Features.Queries | Features.Lists | Features.Functions)]
    [InlineData(Features.Queries | Features.Lists | Features.Loops | Features.Parameters)]
    [InlineData(Features.Helpers)]
    [InlineData(Features.Helpers | Features.Conditions | Features.Loops)]
    [InlineData(Features.Helpers | Features.Parameters | Features.Switches)]
    [InlineData(Features.Helpers | Features.Parameters | Features.Lists | Features.Functions)]
    [InlineData(Features.Open)]
    [InlineData(Features.Open | Features.Conditions | Features.Lists)]
    [InlineData(Features.Open | Features.Loops | Features.Jumps)]
    [InlineData(Features.Open | Features.Switches | Features.Functions)]
    [InlineData(Features.Open | Features.Exceptions | Features.Effects)]
    [InlineData(Features.Open | Features.Queries | Features.Lists)]
    [InlineData(Features.Open | Features.Helpers | Features.Conditions)]
    [InlineData(Features.Open | Features.Loops | Features.Lists | Features.Switches | Features.Functions)]
    [InlineData(Features.All)]
    public async Task What_the_build_finds_the_program_finds(Features features)
    {
        var alarms = new List<string>();
        int found = 0;
        for (int seed = 0; seed < Programs; seed++)
        {
            string code = RandomProgram.Write(seed, features);
            CSharpCompilation compilation = Analysis.WithKeyway.WithAssemblyName($"Random{seed}").WithCode(code);
            HashSet<(int Line, string Id)> inProgram = Run(compilation).Found;
            int helpers = Array.FindIndex(
                code.Split('\n'),
                line => line.StartsWith("    private static Header Header0", StringComparison.Ordinal)
            )
                is var first
                    and >= 0
                ? first
                : int.MaxValue;
            foreach (Diagnostic diagnostic in await compilation.Analyze())
            {
                int line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
                found++;

                // The build analyzes a helper on its own for any arguments, including some that the program never passes.
                if (
                    line < helpers
                    && !Lines(diagnostic)
                        .Any(at => inProgram.Contains((at, diagnostic.Id)) || IsCalledOtherwise(diagnostic.Id, at, inProgram))
                )
                {
                    alarms.Add(
                        $"{features}, seed {seed}, line {line + 1}: {diagnostic.Id}: {diagnostic.GetMessage(null)}\n{Numbered(code)}"
                    );
                    break;
                }
            }
        }

        Assert.True(
            alarms.Count == 0,
            $"{alarms.Count} of {Programs} programs have false alarms. The shortest:\n{alarms.MinBy(alarm => alarm.Length)}"
        );
        Assert.True(found > 0, "The build found nothing at all.");
    }

    /// <summary>Objects that only reflection creates have members that read what constructors set, beside others that write.</summary>
    [Fact]
    public async Task What_the_build_finds_in_a_service_the_program_finds()
    {
        var alarms = new List<string>();
        int found = 0;
        for (int seed = 0; seed < Programs * 5; seed++)
        {
            string code = RandomService.Write(seed);
            CSharpCompilation compilation = Analysis.WithKeyway.WithAssemblyName($"Service{seed}").WithCode(code);
            HashSet<(int Line, string Id)> inProgram = Run(compilation).Found;
            foreach (Diagnostic diagnostic in await compilation.Analyze())
            {
                found++;
                if (!Lines(diagnostic).Any(at => inProgram.Contains((at, diagnostic.Id))))
                {
                    int line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
                    alarms.Add($"seed {seed}, line {line + 1}: {diagnostic.Id}: {diagnostic.GetMessage(null)}\n{Numbered(code)}");
                    break;
                }
            }
        }

        output.WriteLine($"{Programs * 5} services: {found} findings of the build");
        Assert.True(alarms.Count == 0, $"{alarms.Count} services have false alarms. The shortest:\n{alarms.MinBy(alarm => alarm.Length)}");
        Assert.True(found > Programs, $"The build found only {found}.");
    }

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
        for (int seed = 0; seed < Programs; seed++)
        {
            string code = RandomProgram.Write(seed, features);
            CSharpCompilation compilation = Analysis.WithKeyway.WithAssemblyName($"Known{seed}").WithCode(code);
            HashSet<string> inProgram = Run(compilation).Said;
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
            inPrograms += inProgram.Count;
            missed.AddRange(
                inProgram
                    .Where(found => !inBuild.Contains(found) && !inLoops.Contains(found[..7]))
                    .Select(found => $"{features}, seed {seed}: {found}\n{Numbered(code)}")
            );
        }

        output.WriteLine($"{features}: {Programs} programs; of {inPrograms} findings of the run the build has {inPrograms - missed.Count}");
        Assert.True(
            missed.Count * 10 <= inPrograms,
            $"The build misses {missed.Count} of {inPrograms}. The shortest:\n{missed.MinBy(one => one.Length)}"
        );
    }

    // The additions of the build to a message: the iteration of a loop, and the path through conditions.
    [GeneratedRegex(@" \((at|when) [^()]*(\([^()]*\)[^()]*)*\)$")]
    private static partial Regex Circumstances();

    // A finding in a helper that its arguments cause is reported at the call, with the helper's line as an additional location.
    private static IEnumerable<int> Lines(Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(location => location.GetLineSpan().StartLinePosition.Line + 1);

    // If the build knows less than the program, it may report the same mistake under another ID: the contacts or the height of the only
    // known half instead of halves that do not mate, or a contact on two nets instead of two nets of the same name.
    private static bool IsCalledOtherwise(string id, int line, HashSet<(int Line, string Id)> inProgram) =>
        id switch
        {
            "KEY1003" or "KEY2005" => inProgram.Any(found => found.Line == line && found.Id.StartsWith("KEY200", StringComparison.Ordinal)),
            "KEY3004" => inProgram.Contains((line, "KEY3005")),
            _ => false,
        };

    private static (HashSet<(int Line, string Id)> Found, HashSet<string> Said) Run(CSharpCompilation compilation)
    {
        string code = compilation.SyntaxTrees[0].ToString();
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(
            result.Success,
            string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                + "\n"
                + Numbered(code)
        );
        image.Position = 0;
        var context = new AssemblyLoadContext("random", isCollectible: true);
        try
        {
            Type program = context.LoadFromStream(image).GetType("Program")!;
            foreach (RandomInputs inputs in RandomInputs.Of(code))
            {
                try
                {
                    program.GetField("Chances")!.SetValue(null, inputs.Chances);
                    program.GetField("Answers")?.SetValue(null, inputs.Answers);
                    program.GetField("Word")?.SetValue(null, inputs.Word);
                    program.GetField("Count")?.SetValue(null, inputs.Count);
                    program.GetMethod("Run")!.Invoke(null, inputs.Arguments);
                }
                catch (TargetInvocationException)
                {
                    // The program ended early. Its findings up to that point are valid.
                }
            }

            return (
                [.. (HashSet<(int Line, string Id)>)program.GetField("Found")!.GetValue(null)!],
                [.. (HashSet<string>)program.GetField("Said")!.GetValue(null)!]
            );
        }
        finally
        {
            context.Unload();
        }
    }

    private static string Numbered(string code) =>
        string.Join(
            '\n',
            code.Split('\n').Select((line, index) => $"{(index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(4)} {line}").Skip(40)
        );
}
