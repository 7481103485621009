using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A variable that unanalyzed code can write to is unknown.</summary>
public class WritesTests
{
    [Fact]
    public Task By_a_lambda() =>
        Check.Statements(
            """
            Header header = F4.AXK8L26124BG;
            Action change = () => header = F4.AXK8L24124BG;
            change();
            Interconnect.Between(F4.AXK7L24223G, header);
            """
        );

    [Fact]
    public Task By_a_local_function() =>
        Check.Members(
            """
                static Interconnect Build()
                {
                    Header header = F4.AXK8L26124BG;
                    Change();
                    return Interconnect.Between(F4.AXK7L24223G, header);

                    void Change() => header = F4.AXK8L24124BG;
                }
            """
        );

    [Fact]
    public Task Before_a_lambda_runs() =>
        Check.Statements(
            """
            Header header = F4.AXK8L26124BG;
            Func<Interconnect> build = () => Interconnect.Between(F4.AXK7L24223G, header);
            header = F4.AXK8L24124BG;
            build();
            """
        );

    [Fact]
    public Task Before_a_local_function_runs() =>
        Check.Statements(
            """
            int contacts = 18;
            Interconnect Build(Socket socket) => Interconnect.Between(socket, F4.Header(contacts));
            contacts += 6;
            Build(F4.AXK7L24223G);
            """
        );

    [Fact]
    public Task In_a_catch() =>
        Check.Members(
            """
                static Interconnect Build(string path)
                {
                    Header header = F4.AXK8L24124BG;
                    Socket socket = F4.AXK7L24223G;
                    try
                    {
                        header = F4.AXK8L26124BG;
                        File.ReadAllText(path);
                        socket = F4.AXK7L26223G;
                    }
                    catch (IOException)
                    {
                        header = F4.AXK8L24124BG;
                    }

                    return Interconnect.Between(socket, header);
                }
            """
        );

    [Fact]
    public Task In_a_finally() =>
        Check.Members(
            """
                static void Build(string path)
                {
                    Header header = F4.AXK8L26124BG;
                    try
                    {
                        File.ReadAllText(path);
                    }
                    catch (IOException) when ((header = F4.AXK8L24124BG) is null)
                    {
                    }
                    finally
                    {
                        header = F4.AXK8L24124BG;
                    }

                    Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task In_nested_loops() =>
        Check.Members(
            """
                static void Build(int[][] tables)
                {
                    Header header = F4.AXK8L26124BG;
                    int contacts = 18;
                    foreach (int[] table in tables)
                    {
                        for (int i = 0; i < table.Length; i++)
                        {
                            if (table[i] == 0)
                            {
                                break;
                            }

                            F4.Socket(contacts);
                            Interconnect.Between(F4.AXK7L24223G, header);
                        }

                        contacts = 24;
                        header = F4.AXK8L24124BG;
                        foreach (int contact in table)
                        {
                            contacts += 2;
                            header = F4.Header(contacts);
                        }
                    }

                    F4.Socket(contacts);
                    Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task With_goto() =>
        Check.Members(
            """
                static Interconnect Build(bool again)
                {
                    Header header = F4.AXK8L26124BG;
                    goto choose;
                    build:
                    return Interconnect.Between(F4.AXK7L24223G, header);
                    choose:
                    header = F4.AXK8L24124BG;
                    goto build;
                }

                static void BuildOther(int retries)
                {
                    int contacts = 18;
                    next:
                    if (contacts == 24)
                    {
                        F4.Socket(contacts);
                    }

                    contacts += 2;
                    if (contacts <= 24)
                    {
                        goto next;
                    }
                }
            """
        );

    [Fact]
    public Task In_a_switch() =>
        Check.Members(
            """
                static Interconnect Build(object wish)
                {
                    Header header = F4.AXK8L26124BG;
                    Socket socket = F4.AXK7L26223G;
                    switch (wish)
                    {
                        case int contacts when contacts > 20:
                            header = F4.Header(contacts);
                            goto case "default";
                        case F4Socket chosen:
                            socket = chosen;
                            header = chosen.MatingHeader();
                            break;
                        case (int _, string _):
                        case "default":
                            socket = F4.AXK7L24223G;
                            header = F4.AXK8L24124BG;
                            break;
                        case null:
                            return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    }

                    return Interconnect.Between(socket, header);
                }
            """
        );

    [Fact]
    public Task In_a_switch_expression() =>
        Check.Members(
            """
                static Interconnect Build(int variant)
                {
                    Header header = F4.AXK8L26124BG;
                    Socket socket = variant switch
                    {
                        1 => F4.AXK7L26223G,
                        > 5 => F4.Socket(variant),
                        _ when (header = F4.AXK8L24124BG) != null => F4.AXK7L24223G,
                        _ => throw new ArgumentOutOfRangeException(nameof(variant)),
                    };
                    return Interconnect.Between(socket, header);
                }
            """
        );

    [Fact]
    public Task By_deconstruction() =>
        Check.Members(
            """
                static (Socket, Header) Pair() => (F4.AXK7L26223G, F4.AXK8L26124BG);

                static void Build()
                {
                    Socket socket = F4.AXK7L24223G;
                    Header header = F4.AXK8L26124BG;
                    (socket, header) = Pair();
                    Interconnect.Between(socket, header);
                    (socket, header) = (F4.AXK7L24223G, F4.AXK8L24124BG);
                    Interconnect.Between(socket, header);
                    (var other, header) = Pair();
                    Interconnect.Between(other, header);
                    foreach (var (first, second) in new[] { Pair() })
                    {
                        Interconnect.Between(first, second);
                    }
                }
            """
        );

    [Fact]
    public Task By_compound_assignment() =>
        Check.Members(
            """
                static void Build(int unknown, Header? wish)
                {
                    int contacts = 18;
                    contacts += unknown;
                    F4.Socket(contacts);
                    contacts = 18;
                    contacts = contacts++ + ++contacts - unknown;
                    F4.Socket(contacts);
                    Header header = F4.AXK8L26124BG;
                    header = wish ?? F4.AXK8L24124BG;
                    Interconnect.Between(F4.AXK7L24223G, header);
                    header = F4.AXK8L26124BG;
                    header = wish ??= F4.AXK8L24124BG;
                    Interconnect.Between(F4.AXK7L24223G, wish);
                    Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task By_an_enumerator_or_awaited_code() =>
        Check.Members(
            """
                static async Task Build(IAsyncEnumerable<int> wishes, Task<int> wish)
                {
                    int contacts = 18;
                    await foreach (int next in wishes)
                    {
                        contacts = next;
                    }

                    F4.Socket(contacts);
                    contacts = 18;
                    contacts = await wish;
                    F4.Socket(contacts);
                    await using var stream = new MemoryStream();
                    await Task.Run(() => contacts = 24);
                    F4.Socket(contacts);
                }
            """
        );

    [Fact]
    public Task By_a_query() =>
        Check.Members(
            """
                static void Build(int[] wishes)
                {
                    var sockets = from contacts in wishes
                                  let more = contacts + 2
                                  where more > 18
                                  select F4.Socket(more);
                    int seen = 18;
                    _ = wishes.Select(wish => seen = wish).ToList();
                    F4.Socket(seen);
                }
            """
        );

    [Fact]
    public Task Of_members_of_a_struct() =>
        Check.File(
            """
            struct Wish
            {
                public int Contacts;

                public Header Header { get; set; }
            }

            static class Boards
            {
                static void Build()
                {
                    var wish = new Wish { Contacts = 18, Header = F4.AXK8L26124BG };
                    wish.Contacts = 24;
                    wish.Header = F4.AXK8L24124BG;
                    F4.Socket(wish.Contacts);
                    Interconnect.Between(F4.AXK7L24223G, wish.Header);
                    Wish other = wish with { Contacts = 26 };
                    F4.Socket(other.Contacts);
                    Wish nothing = default;
                    F4.Socket(nothing.Contacts + 24);
                }
            }
            """
        );
}
