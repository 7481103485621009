using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Keyway.Analyzers.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Analyzers.Tests.Random;

/// <summary>
/// Builds random programs and runs them with many combinations of arguments. The program must find everything that the build finds, on the
/// same line, for some arguments; anything else is a false alarm. The environment variable KEYWAY_RANDOM_PROGRAMS sets the number of
/// programs of each kind.
/// </summary>
internal static class RandomRun
{
    /// <summary>Gets the number of programs of each kind.</summary>
    public static int Programs { get; } = int.Parse(Environment.GetEnvironmentVariable("KEYWAY_RANDOM_PROGRAMS") ?? "10", null);

    /// <summary>Compares programs that use some features with their runs.</summary>
    public static async Task Compare(Features features)
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

    // A finding in a helper that its arguments cause is reported at the call, with the helper's line as an additional location.
    public static IEnumerable<int> Lines(Diagnostic diagnostic) =>
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

    public static (HashSet<(int Line, string Id)> Found, HashSet<string> Said) Run(CSharpCompilation compilation)
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

    public static string Numbered(string code) =>
        string.Join(
            '\n',
            code.Split('\n').Select((line, index) => $"{(index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(4)} {line}").Skip(40)
        );
}
