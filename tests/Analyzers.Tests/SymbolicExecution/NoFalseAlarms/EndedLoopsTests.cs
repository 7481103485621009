using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Loops that end early under a condition that is unknown: nothing is judged with which no program goes on.</summary>
public class EndedLoopsTests
{
    [Theory]
    [InlineData("while (true) { if (File.Exists(path)) break; count += 2; }")]
    [InlineData("for (;;) { if (File.Exists(path)) break; count += 2; }")]
    [InlineData("do { if (File.Exists(path)) break; count += 2; } while (true);")]
    public Task An_endless_loop_counts_to_an_unknown_number(string loop) =>
        Check.Members(
            $$"""
            static Interconnect Build(string path)
            {
                int count = 40;
                {{loop}}
                return Interconnect.Between(F4.Socket(20), F4.Socket(20).MatingHeader()).WithMatingCycles(count);
            }
            """
        );

    [Theory]
    [InlineData("if (count > 18) break;", "16, 18, 20")]
    [InlineData("if (path == \"A\" && count == 18) { count = 20; break; }", "16, 20")]
    [InlineData("if (File.Exists(path) || count == 20) { break; }", "20, 18")]
    public Task What_the_loop_has_passed_by_is_not_used(string body, string counts) =>
        Check.Members(
            $$"""
            static F4Socket Build(string path)
            {
                int used = 24;
                foreach (int each in new[] { {{counts}} })
                {
                    int count = each;
                    {{body}}
                    used = count;
                }

                return F4.Socket(used == 18 ? 20 : used);
            }
            """
        );

    [Fact]
    public Task A_guard_after_the_loop_that_asks_the_same() =>
        Check.Members(
            """
            static F4Socket Build()
            {
                string? name = Environment.GetEnvironmentVariable("NAME");
                int count = 18;
                bool isFound = false;
                foreach (var row in new[] { ("A", 16), ("B", 20) })
                {
                    if (row.Item1 == name)
                    {
                        count = row.Item2;
                        isFound = true;
                        break;
                    }
                }

                return isFound ? F4.Socket(count) : throw new InvalidOperationException();
            }
            """
        );
}
