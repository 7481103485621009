namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Code that runs repeatedly or later is evaluated as in the program: loops, jumps, iterators and async methods.</summary>
public class TurnsTests
{
    [Fact]
    public Task A_foreach_over_an_array_shows_what_its_body_writes() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var counts = new[] { 24, 18 };
                    int last = 0;
                    foreach (var n in counts)
                    {
                        counts[1] = 24;
                        last = n;
                    }
                    return last;
                }
            """
        );

    [Fact]
    public Task A_foreach_over_a_query_shows_what_its_body_writes() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var counts = new[] { 24, 18 };
                    int last = 0;
                    foreach (var n in counts.Where(n => n > 0))
                    {
                        counts[1] = 24;
                        last = n;
                    }
                    return last;
                }
            """
        );

    [Fact]
    public Task An_async_method_writes_after_it_has_yielded() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value = 18;

                    public async Task ChangeLater()
                    {
                        await Task.Yield();
                        Value = 24;
                    }
                }

                static int Contacts()
                {
                    var box = new Box();
                    box.ChangeLater().Wait();
                    return box.Value;
                }
            """
        );

    [Fact]
    public Task An_iterator_writes_when_it_is_walked_through() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value = 18;

                    public IEnumerable<int> Change()
                    {
                        Value = 24;
                        yield return 1;
                    }
                }

                static int Contacts()
                {
                    var box = new Box();
                    box.Change().ToList();
                    return box.Value;
                }
            """
        );

    [Fact]
    public Task A_goto_repeats_a_write() =>
        ProgramCheck.IsSound(
            """
                class Box
                {
                    public int Value = 18;

                    public void Increase()
                    {
                        int i = 0;
                        again:
                        Value += 3;
                        if (++i < 2)
                            goto again;
                    }
                }

                static int Contacts()
                {
                    var box = new Box();
                    box.Increase();
                    return box.Value;
                }
            """
        );

    [Fact]
    public Task A_string_that_doubles_in_every_iteration() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var text = "a";
                    for (int i = 0; i < 60; i++)
                        text += text;
                    return text == null ? 18 : 24;
                }
            """
        );

    [Fact]
    public Task A_loop_over_an_object_that_holds_itself() =>
        ProgramCheck.IsSound(
            """
                class Node
                {
                    public List<Node> Nodes = new();
                    public int Value = 24;
                }

                static int Contacts()
                {
                    var node = new Node();
                    node.Nodes.Add(node);
                    Console.WriteLine(node);
                    foreach (var child in node.Nodes)
                        Console.WriteLine(child.Value);
                    node.Nodes[0].Value = 24;
                    return 24;
                }
            """
        );
}
