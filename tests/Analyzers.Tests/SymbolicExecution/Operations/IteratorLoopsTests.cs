using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

/// <summary>The code of an iterator runs alternately with the body of the loop over it.</summary>
public class IteratorLoopsTests
{
    private const string Members = """
            class Log
            {
                public int Count;
            }

            static IEnumerable<int> Counts(Log log)
            {
                try
                {
                    for (int i = 0; i < 3; i++)
                    {
                        yield return log.Count;
                        log.Count += 10;
                    }
                }
                finally
                {
                    log.Count += 100;
                }
            }

            static async IAsyncEnumerable<int> Later(Log log)
            {
                foreach (int count in Counts(log))
                {
                    await Task.Yield();
                    yield return count;
                }
            }
        """;

    [Theory]
    [InlineData("int sum = 0; foreach (int count in Counts(log)) { log.Count++; sum += count; }", "sum", 33)]
    [InlineData("foreach (int count in Counts(log)) { log.Count++; }", "log.Count", 133)]
    [InlineData("foreach (int count in Counts(log)) { if (count == 11) break; log.Count++; }", "log.Count", 111)]
    [InlineData("foreach (int count in Counts(log)) { if (count == 11) continue; log.Count++; }", "log.Count", 132)]
    [InlineData("int sum = 0; await foreach (int count in Later(log)) { sum += count; }", "sum", 30)]
    [InlineData("int sum = 0; await foreach (int count in Later(log).ConfigureAwait(false)) { sum += count; }", "sum", 30)]
    public Task A_loop_that_ends(string loop, string result, int number) =>
        Check.Members(
            $"{Members}\nstatic async Task Build() {{ Log log = new(); {loop} F4.Socket({{|KEY1001:{result} == {number} ? 18 : 24|}}); }}"
        );

    [Theory]
    [InlineData("foreach (int count in Counts(log)) { if (isShort) break; }")]
    [InlineData("foreach (int count in Counts(log)) { if (count == limit) break; log.Count++; }")]
    public Task A_loop_that_ends_at_an_unknown_element(string loop) =>
        Check.Members(
            $"{Members}\nstatic void Build(bool isShort, int limit) {{ Log log = new(); {loop} F4.Socket(log.Count == 132 ? 18 : 24); }}"
        );
}
