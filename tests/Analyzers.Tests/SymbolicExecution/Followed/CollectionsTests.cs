using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Lists, sets, queues, stacks and dictionaries are tracked.</summary>
public class CollectionsTests
{
    [Fact]
    public Task A_set_to_which_elements_are_added() =>
        Check.MarkedStatements(
            """
            var used = new HashSet<int>();
            used.Add(1);
            used.Add(1);
            used.Add(25);
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            flex = flex.AddNet("GND", 0.1.Amperes(), [.. used]); // KEY1003
            """
        );

    [Fact]
    public Task A_list_with_an_insertion_and_a_removal() =>
        Check.MarkedStatements(
            """
            var contacts = new List<int> { 1, 2 };
            contacts.Insert(0, 25);
            contacts.RemoveAt(1);
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            flex = flex.AddNet("GND", 0.1.Amperes(), contacts.ToArray()); // KEY1003
            """
        );

    [Fact]
    public Task ForEach_of_a_list_with_a_lambda() =>
        Check.MarkedStatements(
            """
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            new List<int> { 1, 25 }.ForEach(contact => flex.AddNet("G" + contact, 0.1.Amperes(), [contact])); // KEY1003
            """
        );

    [Fact]
    public Task ForEach_of_a_list_with_a_method_group() =>
        Check.MarkedStatements(
            """
            var contacts = new List<int>();
            new List<int> { 1, 25 }.ForEach(contacts.Add);
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            flex = flex.AddNet("GND", 0.1.Amperes(), contacts.ToArray()); // KEY1003
            """
        );

    [Fact]
    public Task A_queue() =>
        Check.MarkedStatements(
            """
            var queue = new Queue<int>();
            queue.Enqueue(24);
            queue.Enqueue(18);
            queue.Dequeue();
            F4.Socket(queue.Dequeue()); // KEY1001
            """
        );

    [Fact]
    public Task A_loop_that_empties_a_queue() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    var queue = new Queue<int>([24, 18]);
                    while (queue.Count > 0)
                    {
                        F4.Socket(queue.Dequeue()); // KEY1001
                    }
                }
            }
            """
        );

    [Fact]
    public Task A_loop_with_TryDequeue() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    var queue = new Queue<int>([24, 18]);
                    while (queue.TryDequeue(out var contacts))
                    {
                        F4.Socket(contacts); // KEY1001
                    }
                }
            }
            """
        );

    [Fact]
    public Task A_stack() =>
        Check.MarkedStatements(
            """
            var stack = new Stack<int>();
            stack.Push(18);
            stack.Push(24);
            stack.Pop();
            F4.Socket(stack.Pop()); // KEY1001
            """
        );

    [Fact]
    public Task A_while_loop_over_a_list() =>
        Check.MarkedStatements(
            """
            var counts = new List<int> { 24, 18 };
            int index = 0;
            while (index < counts.Count)
            {
                F4.Socket(counts[index]); // KEY1001
                index++;
            }
            """
        );

    [Fact]
    public Task Loops_over_a_read_only_dictionary() =>
        Check.Marked(
            """
            public static class Boards
            {
                static readonly IReadOnlyDictionary<string, int> Table = new Dictionary<string, int>
                {
                    ["cam"] = 24,
                    ["disp"] = 18, // KEY1001
                };

                static void Build()
                {
                    foreach (var (key, contacts) in Table)
                        F4.Socket(contacts);
                    foreach (var key in Table.Keys)
                        F4.Socket(Table[key]);
                    foreach (var entry in Table.OrderBy(entry => entry.Value))
                        F4.Socket(entry.Value);
                    foreach (var contacts in Table.Values.Where(contacts => contacts < 20))
                        F4.Socket(contacts);
                }
            }
            """
        );

    [Fact]
    public Task A_dictionary_that_ignores_case() =>
        Check.Marked(
            """
            public static class Boards
            {
                static readonly Dictionary<string, int> Table = new(StringComparer.OrdinalIgnoreCase)
                {
                    ["cam"] = 24,
                    ["disp"] = 18,
                };

                static void Build()
                {
                    F4.Socket(Table["DISP"]); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task A_dictionary_with_tuples_as_keys() =>
        Check.Marked(
            """
            public static class Boards
            {
                static readonly Dictionary<(string, int), int> Table = new() { [("a", 1)] = 24, [("b", 1)] = 18 };

                static void Build()
                {
                    F4.Socket(Table[("b", 1)]); // KEY1001
                    F4.Socket(Table[("a", 1)]);
                }
            }
            """
        );

    [Fact]
    public Task A_read_only_view_of_a_list() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    var counts = new List<int> { 24 };
                    var view = counts.AsReadOnly();
                    counts[0] = 18;
                    F4.Socket(view[0]); // KEY1001
                }
            }
            """
        );
}
