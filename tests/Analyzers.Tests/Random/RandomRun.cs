using System.Globalization;
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
    // A random but fixed order, because arguments that differ in one value only often find the same.
    private const int Order = 7;

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
            CSharpCompilation compilation = Analysis.WithKeyway.WithCode(code);
            IReadOnlyList<Diagnostic> diagnostics = await compilation.Analyze();
            found += diagnostics.Count;

            // The build analyzes a helper on its own for any arguments, including some that the program never passes.
            int helpers = Array.FindIndex(
                code.Split('\n'),
                line => line.StartsWith("    private static Header Header0", StringComparison.Ordinal)
            );
            if (FindAlarm(compilation, diagnostics.Where(diagnostic => helpers < 0 || Line(diagnostic) < helpers)) is { } alarm)
            {
                alarms.Add($"{features}, seed {seed}, {Describe(alarm)}\n{Numbered(code)}");
            }
        }

        Assert.True(
            alarms.Count == 0,
            $"{alarms.Count} of {Programs} programs have false alarms. The shortest:\n{alarms.MinBy(alarm => alarm.Length)}"
        );
        Assert.True(found > 0, "The build found nothing at all.");
    }

    /// <summary>
    /// Runs a program until it has found what the build found, or with all arguments; returns the first finding of the build that no run
    /// has, or null.
    /// </summary>
    public static Diagnostic? FindAlarm(CSharpCompilation compilation, IEnumerable<Diagnostic> found)
    {
        List<Diagnostic> unconfirmed = [.. found];
        using var program = new LoadedProgram(compilation);
        RandomInputs[] inputs = [.. RandomInputs.Of(compilation.SyntaxTrees[0].ToString())];
        new System.Random(Order).Shuffle(inputs);
        for (int run = 0; run < inputs.Length && unconfirmed.Count > 0; run++)
        {
            int before = program.Found.Count;
            program.Run(inputs[run]);
            if (program.Found.Count != before)
            {
                unconfirmed.RemoveAll(diagnostic =>
                    Lines(diagnostic)
                        .Any(at => program.Found.Contains((at, diagnostic.Id)) || IsCalledOtherwise(diagnostic.Id, at, program.Found))
                );
            }
        }

        return unconfirmed.FirstOrDefault();
    }

    public static string Describe(Diagnostic diagnostic) => $"line {Line(diagnostic) + 1}: {diagnostic.Id}: {diagnostic.GetMessage(null)}";

    public static string Numbered(string code) =>
        string.Join(
            '\n',
            code.Split('\n').Select((line, index) => $"{(index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(4)} {line}").Skip(40)
        );

    private static int Line(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line;

    // A finding in a helper that its arguments cause is reported at the call, with the helper's line as an additional location.
    private static IEnumerable<int> Lines(Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(location => location.GetLineSpan().StartLinePosition.Line + 1);

    // If the build knows less than the program, it may report the same mistake under another ID: the contacts or the height of the only
    // known half instead of halves that do not mate, or a contact on two nets instead of two nets of the same name.
    private static bool IsCalledOtherwise(string id, int line, IReadOnlySet<(int Line, string Id)> inProgram) =>
        id switch
        {
            "KEY1003" or "KEY2005" => inProgram.Any(found => found.Line == line && found.Id.StartsWith("KEY200", StringComparison.Ordinal)),
            "KEY3004" => inProgram.Contains((line, "KEY3005")),
            _ => false,
        };
}
