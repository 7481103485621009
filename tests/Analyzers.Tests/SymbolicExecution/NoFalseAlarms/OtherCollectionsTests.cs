using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A collection that is neither an array nor a list may contain other elements than the collection expression lists.</summary>
public class OtherCollectionsTests
{
    [Fact]
    public Task A_set_holds_an_element_once() =>
        Check.Statements(
            """
            HashSet<int> contacts = [1, 2, 2];
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts);
            SortedSet<int> sorted = [3, 3];
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), sorted);
            """
        );

    [Fact]
    public Task An_element_is_added_to_a_set_once() =>
        Check.Statements(
            """
            HashSet<int> contacts = [1, 2];
            contacts.Add(2);
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts);
            """
        );

    [Fact]
    public Task A_spread_of_a_set() =>
        Check.Statements(
            """
            HashSet<int> contacts = [1, 2];
            contacts.Add(2);
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts: [.. contacts]);
            """
        );

    [Fact]
    public Task An_immutable_array_does_not_grow() =>
        Check.Statements(
            """
            ImmutableArray<int> contacts = [1, 2];
            ImmutableArray<int> more = contacts.Add(25);
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts);
            """
        );

    [Fact]
    public Task An_immutable_list_does_not_grow() =>
        Check.Statements(
            """
            ImmutableList<int> contacts = [1, 2];
            contacts.Add(2);
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts);
            """
        );

    [Fact]
    public Task A_collection_of_the_users_own() =>
        Check.File(
            """
            // Counts from 0, as the layout tool does.
            sealed class LayoutContacts : IEnumerable<int>
            {
                private readonly List<int> contacts = [];

                public void Add(int contact) => contacts.Add(contact + 1);

                public IEnumerator<int> GetEnumerator() => contacts.GetEnumerator();

                IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
            }

            static class Boards
            {
                static void Build()
                {
                    LayoutContacts contacts = [0, 1];
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts);
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                        .AddNet("VCAM", 0.1.Amperes(), contacts: new LayoutContacts { 0, 1 });
                }
            }
            """
        );

    [Fact]
    public Task A_conversion_of_the_users_own() =>
        Check.File(
            """
            // Counts from 0, as the layout tool does.
            readonly struct LayoutContacts(int[] contacts) : IEnumerable<int>
            {
                public static implicit operator LayoutContacts(int[] contacts) => new(contacts);

                public IEnumerator<int> GetEnumerator() => contacts.Select(contact => contact + 1).GetEnumerator();

                IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
            }

            static class Boards
            {
                private static readonly LayoutContacts Return = new[] { 0, 1 };

                static void Build()
                {
                    LayoutContacts contacts = new[] { 0, 1 };
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts);
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("GND", 0.1.Amperes(), contacts: Return);
                }
            }
            """
        );

    [Fact]
    public Task A_list_of_the_users_own() =>
        Check.File(
            """
            namespace Layout
            {
                // Counts from 0, as the layout tool does.
                sealed class List<T>(params int[] contacts) : IEnumerable<int>
                {
                    public void Add(int contact) => contacts[0] = contact;

                    public IEnumerator<int> GetEnumerator() => contacts.Select(contact => contact + 1).GetEnumerator();

                    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
                }

                static class Boards
                {
                    static void Build()
                    {
                        var contacts = new List<int>(7) { 0 };
                        Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts);
                    }
                }
            }
            """
        );

    [Fact]
    public Task Sequences_that_are_made_when_they_are_walked_through() =>
        Check.Members(
            """
                static IEnumerable<int> Odd(int count)
                {
                    for (int i = 0; i < count; i++)
                    {
                        yield return (2 * i) + 1;
                    }
                }

                static void Build()
                {
                    int[] layout = [0, 1];
                    Interconnect flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                        .AddNet("VCAM", 0.1.Amperes(), contacts: Odd(3))
                        .AddNet("VIO", 0.1.Amperes(), contacts: layout.Select(contact => 2 * (contact + 1)))
                        .AddNet("GND", 0.1.Amperes(), contacts: Enumerable.Range(21, 4))
                        .AddNet("CLK", 0.1.Amperes(), contacts: from contact in layout select contact + 11)
                        .AddNet("SDA", 0.1.Amperes(), contacts: new[] { 25, 16 }.Where(contact => contact < 25));
                }
            """
        );
}
