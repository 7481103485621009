using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Loops over sequences that the program makes and the build loses track of: they may have no elements.</summary>
public class LostSequencesTests
{
    [Theory]
    [InlineData("foreach (int count in counts.Where(count => count > 24)) { ref Header other = ref header; F4.Socket(18); }")]
    [InlineData("counts.Clear(); foreach (int count in counts) { ref Header other = ref header; F4.Socket(18); }")]
    [InlineData("counts.Clear(); foreach (int count in counts) { F4.Socket(18); } Keep(() => counts.Add(20));")]
    [InlineData("counts.Clear(); foreach (int count in new Queue<int>(counts)) { F4.Socket(18); } Keep(() => counts.Add(20));")]
    [InlineData(
        "var query = counts.Where(count => count > 24); (List: counts, 1).List.Add(20); foreach (int count in query) { F4.Socket(18); }"
    )]
    [InlineData(
        "var query = counts.Distinct(); counts.Clear(); foreach (int turn in Turns) { foreach (int count in query) { F4.Socket(18); } }"
    )]
    public Task Are_not_judged(string code) => Build(code);

    [Theory]
    [InlineData("foreach (int count in Read()) { F4.Socket({|KEY1001:18|}); }")]
    [InlineData("foreach (string name in names) { F4.Socket({|KEY1001:18|}); }")]
    [InlineData("foreach (string name in names.Where(name => name.Length > 1)) { F4.Socket({|KEY1001:18|}); }")]
    [InlineData("foreach (char letter in Environment.MachineName) { F4.Socket({|KEY1001:18|}); }")]
    public Task Those_from_outside_are_judged(string code) => Build(code);

    private static Task Build(string code) =>
        Check.Members(
            $$"""
            private static readonly int[] Turns = [1, 2];
            private static Action? kept;

            private static void Keep(Action action) => kept = action;

            private static IEnumerable<int> Read() => System.IO.File.ReadLines("counts.txt").Select(int.Parse);

            static void Build(IEnumerable<string> names)
            {
                Header header = F4.AXK8L24124BG;
                List<int> counts = [20, 24];
                {{code}}
            }
            """
        );
}
