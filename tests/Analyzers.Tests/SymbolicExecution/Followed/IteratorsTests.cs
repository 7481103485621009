using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Iterator methods are evaluated.</summary>
public class IteratorsTests
{
    [Fact]
    public Task An_iterator_that_is_handed_on() =>
        Check.Marked(
            """
            public static class Boards
            {
                static IEnumerable<int> Odd(int last)
                {
                    for (int i = 1; i <= last; i += 2)
                        yield return i;
                }

                static void Build()
                {
                    var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("G", 0.1.Amperes(), Odd(25)); // KEY1003
                }
            }
            """
        );

    [Fact]
    public Task An_iterator_that_is_kept_in_a_variable() =>
        Check.Marked(
            """
            public static class Boards
            {
                static IEnumerable<int> Odd(int last)
                {
                    for (int i = 1; i <= last; i += 2)
                        yield return i;
                }

                static void Build()
                {
                    var odd = Odd(25);
                    var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("G", 0.1.Amperes(), odd); // KEY1003
                }
            }
            """
        );

    [Fact]
    public Task An_iterator_that_breaks() =>
        Check.Marked(
            """
            public static class Boards
            {
                static IEnumerable<int> Odd(int last)
                {
                    int i = 1;
                    while (true)
                    {
                        if (i > last)
                            yield break;
                        yield return i;
                        i += 2;
                    }
                }

                static void Build()
                {
                    foreach (int contact in Odd(25))
                        Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("G", 0.1.Amperes(), [contact]); // KEY1003
                }
            }
            """
        );

    [Fact]
    public Task An_endless_iterator_from_which_some_elements_are_taken() =>
        Check.Marked(
            """
            public static class Boards
            {
                static IEnumerable<int> Odd()
                {
                    int i = 1;
                    while (true)
                    {
                        yield return i;
                        i += 2;
                    }
                }

                static void Build()
                {
                    foreach (int contact in Odd().Take(13))
                        Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("G", 0.1.Amperes(), [contact]);
                }
            }
            """
        );

    [Fact]
    public Task An_iterator_of_records() =>
        Check.Marked(
            """
            public record Net(string Name, double Amps, int Contact);

            public static class Boards
            {
                static IEnumerable<Net> Nets(double amperes)
                {
                    yield return new("A", amperes, 1);
                    yield return new("B", amperes * 2, 2);
                }

                static void Build()
                {
                    var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    foreach (var net in Nets(0.2))
                        flex = flex.AddNet(net.Name, net.Amps.Amperes(), [net.Contact]); // KEY3001
                }
            }
            """
        );

    [Fact]
    public Task An_iterator_that_is_a_local_function() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    IEnumerable<int> Odd(int last)
                    {
                        for (int i = 1; i <= last; i += 2)
                            yield return i;
                    }
                    var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("G", 0.1.Amperes(), Odd(25)); // KEY1003
                }
            }
            """
        );

    [Fact]
    public Task An_asynchronous_iterator_behind_an_interface() =>
        Check.File(
            """
            interface ISource
            {
                IAsyncEnumerable<int> LoadAsync();
            }

            sealed class Table : ISource
            {
                public async IAsyncEnumerable<int> LoadAsync()
                {
                    yield return 20;
                    await Task.Yield();
                    yield return {|KEY1001:18|};
                }
            }

            static class Program
            {
                public static async Task Main()
                {
                    using var timeout = new System.Threading.CancellationTokenSource();
                    ISource source = new Table();
                    await foreach (int contacts in source.LoadAsync().WithCancellation(timeout.Token))
                    {
                        F4.Socket(contacts);
                    }
                }
            }
            """
        );
}
