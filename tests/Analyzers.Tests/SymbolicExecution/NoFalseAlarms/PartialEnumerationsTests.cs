using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>What stands behind unknown elements of a sequence may never run, or run when other code has written.</summary>
public class PartialEnumerationsTests
{
    [Theory]
    [InlineData("if (finding.Severity == FindingSeverity.Error) break; Console.WriteLine(finding);")]
    [InlineData("if (finding.Severity == FindingSeverity.Error) return; Console.WriteLine(finding);")]
    [InlineData("throw new InvalidOperationException(finding.ToString());")]
    [InlineData("design.Contact = 24;")]
    [InlineData("design.Correct();")]
    [InlineData("Correct(design);")]
    public Task A_loop_that_may_end_or_write_before(string body) =>
        Check.Marked(
            $$"""
            public sealed class Design
            {
                public int Contact { get; set; } = 25;

                public IEnumerable<Interconnect> Boards
                {
                    get
                    {
                        yield return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.1.Amperes(), [Contact]);
                    }
                }

                public void Correct() => Contact = 24;
            }

            public static class Boards
            {
                static void Correct(Design design) => design.Contact = 24;

                static void Print(Interconnect link)
                {
                    var design = new Design();
                    foreach (Finding finding in link.Check().Concat(design.Boards.SelectMany(board => board.Check())))
                    {
                        {{body}}
                    }
                }
            }
            """
        );

    [Fact]
    public Task A_function_of_the_query_that_writes() =>
        Check.Marked(
            """
            public static class Boards
            {
                static IEnumerable<string> Names(Func<int> contact)
                {
                    yield return Interconnect
                        .Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                        .AddNet("A", 0.1.Amperes(), [contact()])
                        .ToString();
                }

                static void Print(string[] names)
                {
                    int last = 25;
                    foreach (string name in names.Concat(Names(() => last)).Select(name => { last = 24; return name; }))
                        Console.WriteLine(name);
                }
            }
            """
        );

    [Fact]
    public Task An_operator_that_may_stop_before() =>
        Check.Marked(
            """
            public static class Boards
            {
                static IEnumerable<Socket> Sockets(int[] counts)
                {
                    foreach (int count in counts)
                        yield return F4.Socket(count);
                }

                static void Print(IEnumerable<Socket> others)
                {
                    foreach (Socket socket in others.Concat(Sockets([18])).Take(2))
                        Console.WriteLine(socket);
                }
            }
            """
        );
}
