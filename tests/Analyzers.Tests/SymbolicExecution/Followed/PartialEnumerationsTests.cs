using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Code that enumerates a sequence to its end also runs what stands behind elements that are unknown.</summary>
public class PartialEnumerationsTests
{
    [Fact]
    public Task A_loop_over_an_iterator_behind_an_unknown_sequence() =>
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
                    int[] counts = [20, 18]; // KEY1001
                    foreach (Socket socket in others.Concat(Sockets(counts)))
                        Console.WriteLine(socket);
                }
            }
            """
        );

    [Theory]
    [InlineData("foreach (Finding finding in link.Check().Concat(boards.SelectMany(board => board.Check())))")]
    [InlineData("foreach (Finding finding in boards.SelectMany(board => board.Check()).Concat(link.Check()))")]
    [InlineData(
        "foreach (Finding finding in link.Check().Concat(boards.SelectMany(board => board.Check())).Where(found => found.Id != id))"
    )]
    [InlineData("var all = link.Check().Concat(boards.SelectMany(board => board.Check())); foreach (Finding finding in all)")]
    [InlineData("foreach (Finding finding in from board in boards from found in board.Check() select found)")]
    public Task A_loop_over_the_findings_of_boards_that_an_iterator_makes(string loop) =>
        Check.Marked(
            $$"""
            public sealed class Design(int[] contacts)
            {
                public IEnumerable<Interconnect> Boards
                {
                    get
                    {
                        foreach (int contact in contacts)
                            yield return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.1.Amperes(), [contact]);
                    }
                }
            }

            public static class Boards
            {
                static void Print(string id)
                {
                    var link = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    int[] contacts = [1, 25]; // KEY1003
                    var boards = new Design(contacts).Boards;
                    {{loop}}
                        Console.WriteLine(finding);
                }
            }
            """
        );
}
