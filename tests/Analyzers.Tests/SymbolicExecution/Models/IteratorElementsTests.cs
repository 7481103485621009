using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models;

/// <summary>A call that enumerates an iterator runs its code then.</summary>
public class IteratorElementsTests
{
    private const string Members = """
            class Log
            {
                public int Count;
            }

            static IEnumerable<int> Counts(Log log, int[] counts)
            {
                foreach (int count in counts)
                {
                    log.Count++;
                    yield return count;
                }
            }
        """;

    [Theory]
    [InlineData("Counts(log, [20, 18]).ToList()[1]")]
    [InlineData("new List<int>(Counts(log, [20, 18]))[1]")]
    [InlineData("((int[])[.. Counts(log, [20, 18])])[1]")]
    [InlineData("string.Join('-', Counts(log, [20, 18])).Length == 5 ? 18 : 24")]
    [InlineData("Counts(log, [20, 18]).Sum() + log.Count - 22")]
    [InlineData("Counts(log, [20, 18]).Concat([4]).ToArray()[1]")]
    public Task A_number_that_is_no_number_of_contacts(string expression) =>
        Check.Members($"{Members}\nstatic void Build() {{ var log = new Log(); F4.Socket({{|KEY1001:{expression}|}}); }}");

    [Theory]
    [InlineData("var all = Counts(log, [20, 18]); F4.Socket(log.Count == 0 ? 24 : 18); all.ToList();")]
    [InlineData("var all = Counts(log, [20]); all.ToList(); all.ToList(); F4.Socket(log.Count == 2 ? 24 : 18);")]
    [InlineData("var all = Counts(log, [20, 18]); all.First(); F4.Socket(log.Count == 1 ? 24 : 18);")]
    [InlineData("var all = Counts(log, [20]); Console.WriteLine(all); F4.Socket(log.Count == 0 ? 18 : 24);")]
    [InlineData("int[] own = [20]; var all = Counts(log, own); own[0] = 24; F4.Socket(all.Last() == 24 ? 24 : 18);")]
    public Task What_runs_when_it_is_enumerated(string statements) =>
        Check.Members($"{Members}\nstatic void Build() {{ var log = new Log(); {statements} }}");
}
