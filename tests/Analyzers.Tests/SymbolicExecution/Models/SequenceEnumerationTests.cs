using Keyway.Analyzers.Tests.Support;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models;

/// <summary>A query reads any sequence that the build knows.</summary>
public class SequenceEnumerationTests
{
    [Theory]
    [InlineData("new[] { 20, 18 }")]
    [InlineData("new List<int> { 20, 18 }")]
    [InlineData("Counts()")]
    [InlineData("new Own()")]
    [InlineData("Counts().Select(count => log.Note(0, count))")]
    [InlineData("\"ab\".Select(letter => 116 - letter).Select(count => count)")]
    [InlineData("new Dictionary<int, int> { [20] = 20, [18] = 18 }.Keys")]
    public Task Enumerates(string sequence) =>
        Check.Members(
            $$"""
            {{NotedCounts.Log}}

            static IEnumerable<int> Counts()
            {
                Console.WriteLine();
                yield return 20;
                yield return 18;
            }

            sealed class Own : IEnumerable<int>
            {
                public IEnumerator<int> GetEnumerator()
                {
                    yield return 20;
                    yield return 18;
                }

                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
            }

            static void Build()
            {
                var log = new Log();
                foreach (int count in {{sequence}}.Select(count => log.Note(count, count)))
                {
                    log.Counts.Add(count);
                    F4.Socket({|KEY1001:log.Counts.Contains(18) ? count : 24|});
                }
            }
            """
        );

    [Fact]
    public Task Stops_where_the_list_is_written_during_the_enumeration() =>
        Check.Members(
            $$"""
            {{NotedCounts.Log}}

            static void Build()
            {
                List<int> counts = [20, 24];
                foreach (int count in counts.Select(count => { counts.Add(18); return count; }))
                {
                    Console.WriteLine(count);
                }

                F4.Socket(counts.Count == 3 ? 18 : 24);
            }
            """
        );
}
