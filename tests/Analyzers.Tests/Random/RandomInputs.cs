using System.Text.RegularExpressions;

namespace Keyway.Analyzers.Tests.Random;

/// <summary>The arguments that a random program runs with, and the random bits that its code asks for.</summary>
/// <param name="Chances">The bits, of which the program uses one after the other.</param>
/// <param name="Answers">What the program cannot know as a number.</param>
/// <param name="Word">What the program cannot know as text.</param>
/// <param name="Arguments">The arguments of <c>Program.Run(bool, bool, bool, int, string?)</c>.</param>
internal sealed record RandomInputs(int Chances, int Answers, string Word, object?[] Arguments)
{
    private static readonly int[] Numbers = [0, 1, 2, 3, 4, 5, 20, 21, 25, 26, -1];
    private static readonly string?[] Texts = [null, "w", "v", "ww"];
    private static readonly string[] Words = ["", "w", "v", "ww", "3", "x"];

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
        bool isOpen = Reads("(o0|o1|a0)");
        (int Answers, string Word, object?[] Arguments)[] combinations =
        [
            .. from b0 in Values("b0", [false, true])
            from b1 in Values("b1", [false, true])
            from b2 in Values("b2", [false, true])
            from p in Values("p", Numbers)
            from q in Values("q", Texts)
            from answers in isOpen ? Enumerable.Range(0, 16) : [0]
            from word in isOpen ? Words : [""]
            select (answers, word, new object?[] { b0, b1, b2, p, q }),
        ];
        int sets = Reads("(Maybe|Risk|Some)") ? Math.Max(isOpen ? 1 : 4, 512 / combinations.Length) : 1;
        var random = new System.Random(1);
        return from combination in combinations
            from set in Enumerable.Range(0, sets)
            select new RandomInputs(
                set switch
                {
                    1 => 0,
                    2 => 0xFFFF,
                    _ => random.Next(0x10000),
                },
                combination.Answers,
                combination.Word,
                combination.Arguments
            );

        IEnumerable<T> Values<T>(string name, T[] values) => Reads(name) ? values : values.Take(1);

        bool Reads(string name) => Regex.IsMatch(read, $@"\b{name}\b");
    }
}
