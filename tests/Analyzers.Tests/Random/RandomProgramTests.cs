using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace Keyway.Analyzers.Tests.Random;

/// <summary>
/// Random programs are built and run with all values of their parameters. What the build finds, the program must find too, on the same
/// line,
/// with one value or another: anything else is a false alarm. KEYWAY_RANDOM_PROGRAMS says how many programs there are of each kind.
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

                // A helper by itself is judged for any arguments, which the program need not give.
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

    /// <summary>Where all values can be known, what the program finds the build finds, too.</summary>
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

            // One turn of a loop stands for all.
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

    // What the build says besides: the turn of a loop, the way through conditions.
    [GeneratedRegex(@" \((at|when) [^()]*(\([^()]*\)[^()]*)*\)$")]
    private static partial Regex Circumstances();

    // A fault that a helper makes of its arguments is shown at the call, with the helper's line beside it.
    private static IEnumerable<int> Lines(Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(location => location.GetLineSpan().StartLinePosition.Line + 1);

    // Where less is known than in the program, the same mistake has another name: contacts and heights of the one known half, when the
    // other does not mate with it at all; a contact on two nets, when both have the same name.
    private static bool IsCalledOtherwise(string id, int line, HashSet<(int Line, string Id)> inProgram) =>
        id switch
        {
            "KEY1003" or "KEY2005" => inProgram.Any(found => found.Line == line && found.Id.StartsWith("KEY200", StringComparison.Ordinal)),
            "KEY3004" => inProgram.Contains((line, "KEY3005")),
            _ => false,
        };

    private static (HashSet<(int Line, string Id)> Found, HashSet<string> Said) Run(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(
            result.Success,
            string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                + "\n"
                + Numbered(compilation.SyntaxTrees[0].ToString())
        );
        image.Position = 0;
        var context = new AssemblyLoadContext("random", isCollectible: true);
        try
        {
            Type program = context.LoadFromStream(image).GetType("Program")!;
            var chances = new System.Random(1);
            foreach (object?[] arguments in Inputs(chances))
            {
                try
                {
                    program.GetField("Chances")!.SetValue(null, arguments[0]);
                    program.GetMethod("Run")!.Invoke(null, arguments[1..]);
                }
                catch (TargetInvocationException)
                {
                    // The program ended early; what it found until then stands.
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

    /// <summary>What the program's conditions tell apart, in every combination, each with several rows of chances.</summary>
    private static IEnumerable<object?[]> Inputs(System.Random chances) =>
        from number in (int[])[0, 1, 2, 3, 4, 5, 20, 21, 25, 26]
        from text in (string?[])[null, "w", "v", "ww"]
        from truths in Enumerable.Range(0, 32)
        select (object?[])
            [
                truths < 8 ? 0
                : truths < 16 ? 0xFFFF
                : chances.Next(0x10000),
                (truths & 1) != 0,
                (truths & 2) != 0,
                (truths & 4) != 0,
                number,
                text,
            ];

    private static string Numbered(string code) =>
        string.Join(
            '\n',
            code.Split('\n').Select((line, index) => $"{(index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(4)} {line}").Skip(40)
        );
}
