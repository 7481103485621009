using System.Text.RegularExpressions;

namespace Keyway.Analyzers.Tests.Random;

/// <summary>The arguments that a random program runs with, and the random bits that its code asks for.</summary>
/// <param name="Chances">The bits, of which the program uses one after the other.</param>
/// <param name="Answers">What the program cannot know as a number.</param>
/// <param name="Word">What the program cannot know as text.</param>
/// <param name="Count">What the program cannot know as text of a number.</param>
/// <param name="Arguments">The arguments of <c>Program.Run(bool, bool, bool, int, string?)</c>.</param>
internal sealed record RandomInputs(int Chances, int Answers, string Word, string Count, object?[] Arguments)
{
    private static readonly int[] Numbers = [0, 1, 2, 3, 4, 5, 20, 21, 25, 26, -1];
    private static readonly string?[] Texts = [null, "w", "v", "ww"];
    private static readonly string[] Words = ["", "w", "v", "ww", "x", "white", "one word of 25 characters"];
    private static readonly string[] Counts = ["", "0", "1", "2", "3", "25"];

    // Each combination of the low bits, more than any contact of a table, and negative numbers, which have bits but a remainder below zero.
    private static readonly int[] Outcomes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 15, 26, 31, -1, -2];

    /// <summary>
    /// Returns all combinations of the arguments that conditions distinguish, each with several sets of random bits. What the program does
    /// not read has one value.
    /// </summary>
    public static IEnumerable<RandomInputs> Of(string program)
    {
        // Helpers hand all parameters on, which alone distinguishes nothing.
        string read = program[program.IndexOf("public static void Run(", StringComparison.Ordinal)..]
            .Replace("bool b0, bool b1, bool b2, int p, string? q", "", StringComparison.Ordinal)
            .Replace("b0, b1, b2, p, q", "", StringComparison.Ordinal);
        bool isOpen = Reads("o0");
        object?[][] combinations =
        [
            .. Combine([
                Outside(Outcomes),
                Outside(Words),
                Values("TryParse", Counts),
                Values("b0", false, true),
                Values("b1", false, true),
                Values("b2", false, true),
                Values("p", Numbers),
                Values("q", Texts),
            ]),
        ];
        int sets = Reads("(Maybe|Risk|Some)") ? Math.Max(isOpen ? 1 : 4, 512 / combinations.Length) : 1;
        var random = new System.Random(1);
        return combinations
            .SelectMany(combination => Enumerable.Range(0, sets).Select(set => (Values: combination, Set: set)))
            .Select(run => new RandomInputs(
                Bits(run.Set),
                (int)run.Values[0]!,
                (string)run.Values[1]!,
                (string)run.Values[2]!,
                run.Values[3..]
            ));

        int Bits(int set) =>
            set switch
            {
                1 => 0,
                2 => 0xFFFF,
                _ => random.Next(0x10000),
            };

        object?[] Outside<T>(T[] values) => [.. values.Take(isOpen ? values.Length : 1)];

        object?[] Values<T>(string name, params T[] values) => [.. values.Take(Reads(name) ? values.Length : 1)];

        bool Reads(string name) => Regex.IsMatch(read, $@"\b{name}\b");
    }

    private static IEnumerable<object?[]> Combine(object?[][] choices) =>
        choices.Aggregate(
            Enumerable.Repeat(Array.Empty<object?>(), 1),
            (before, values) => before.SelectMany(taken => values.Select(value => (object?[])[.. taken, value]))
        );
}
