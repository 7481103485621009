using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Elements that are written at an index from the end.</summary>
public class ElementsFromEndTests
{
    [Theory]
    [InlineData("List<int> counts = [20, 24]; counts[^1] = 18; F4.Socket(counts[1]); // KEY1001")]
    [InlineData("int[] counts = [20, 24]; counts[^2] = 18; F4.Socket(counts[0]); // KEY1001")]
    [InlineData("Span<int> counts = [20, 24]; counts[^1] -= 6; F4.Socket(counts[1]); // KEY1001")]
    [InlineData("List<int> counts = [20, 17]; counts[^1]++; F4.Socket(counts[1]); // KEY1001")]
    [InlineData("List<int?> counts = [20, null]; counts[^1] ??= 18; F4.Socket(counts[1]!.Value); // KEY1001")]
    public Task Each_form_of_writing(string statements) => Check.MarkedStatements(statements);

    [Fact]
    public Task A_builder_that_changes_what_it_added_last() =>
        Check.Marked(
            """
            public sealed record Card(string Name, Func<Interconnect>? ToNext = null);

            public sealed class Stack
            {
                private readonly List<Card> _cards = [];

                public Stack Add(Card card)
                {
                    _cards.Add(card);
                    return this;
                }

                public Stack AddAbove(Func<Interconnect> link, Card card)
                {
                    _cards[^1] = _cards[^1] with { ToNext = link };
                    return Add(card);
                }

                public BoardAssembly ToAssembly(int contact)
                {
                    var assembly = new BoardAssembly("camera");
                    for (int i = 0; i + 1 < _cards.Count; i++)
                    {
                        var (lower, upper) = (_cards[i], _cards[i + 1]);
                        if (lower.ToNext is not { } connect)
                            throw new InvalidOperationException(lower.Name);
                        assembly = assembly.Join(lower.Name, upper.Name, connect().AddNet("A", 0.1.Amperes(), [contact]));
                    }

                    return assembly;
                }
            }

            public static class Stacks
            {
                static Interconnect Link() => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);

                static Stack Platform() => new Stack().Add(new Card("power", Link)).Add(new Card("main"));

                static void Print(string[] args)
                {
                    Stack stack = args.Contains("--probe") ? Platform().AddAbove(Link, new Card("probe")) : new Stack();
                    Console.WriteLine(stack.ToAssembly(25)); // KEY1003
                }
            }
            """
        );
}
