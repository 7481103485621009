using Keyway.Analyzers.Tests.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Snippets;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A list to which code adds an unknown number of elements has unknown elements.</summary>
public class GrowingListsTests
{
    [Fact]
    public Task In_a_for_loop() =>
        Check.Statements(
            $$"""
            var contacts = new List<int>();
            for (int i = 1; i <= 5; i++)
            {
                contacts.Add(i);
            }

            {{Pair}}.AddNet("VBAT", 1.5.Amperes(), contacts);
            """
        );

    [Fact]
    public Task In_a_for_loop_with_something_in_it_already() =>
        Check.Statements(
            $$"""
            List<int> contacts = [1];
            for (int i = 2; i <= 5; i++)
                contacts.Add(i);
            {{Pair}}.AddNet("VBAT", 1.5.Amperes(), contacts);
            """
        );

    [Fact]
    public Task In_a_while_loop() =>
        Check.Statements(
            $$"""
            var contacts = new List<int>();
            while (contacts.Count < 5)
            {
                contacts.Add(contacts.Count + 1);
            }

            {{Pair}}.AddNet("VBAT", 1.5.Amperes(), contacts);
            """
        );

    [Fact]
    public Task In_a_do_loop() =>
        Check.Statements(
            $$"""
            var contacts = new List<int>();
            do
            {
                contacts.Add(contacts.Count + 1);
            }
            while (contacts.Count < 5);

            {{Pair}}.AddNet("VBAT", 1.5.Amperes(), contacts);
            """
        );

    [Fact]
    public Task In_a_foreach_loop() =>
        Check.Members(
            $$"""
                static Interconnect Build(string[] names)
                {
                    List<int> contacts = [1, 2, 3, 4];
                    foreach (string name in names)
                    {
                        contacts.Add(5);
                        break;
                    }

                    return {{Pair}}.AddNet("VBAT", 1.5.Amperes(), contacts);
                }
            """
        );

    [Fact]
    public Task In_a_loop_through_an_alias() =>
        Check.Statements(
            $$"""
            List<int> contacts = [1];
            List<int> same = contacts;
            for (int i = 2; i <= 5; i++)
            {
                same.Add(i);
            }

            {{Pair}}.AddNet("VBAT", 1.5.Amperes(), contacts);
            """
        );

    [Fact]
    public Task With_goto() =>
        Check.Statements(
            $$"""
            List<int> contacts = [1];
            next:
            contacts.Add(contacts.Count + 1);
            if (contacts.Count < 5)
                goto next;
            {{Pair}}.AddNet("VBAT", 1.5.Amperes(), contacts);
            """
        );

    [Fact]
    public Task In_the_sections_of_a_switch() =>
        Check.Members(
            $$"""
                static Interconnect Build(int variant)
                {
                    List<int> contacts = [1, 2];
                    switch (variant)
                    {
                        case 1:
                            contacts.Add(3);
                            break;
                        case 2:
                            contacts.Add(3);
                            contacts.Add(4);
                            break;
                    }

                    return {{Pair}}.AddNet("VBAT", 0.1.Amperes(), contacts);
                }
            """
        );

    [Fact]
    public Task In_the_sections_of_a_switch_that_jump() =>
        Check.Statements(
            $$"""
            List<int> contacts = [1, 2];
            int variant = 1;
            switch (variant)
            {
                case 1:
                    {
                        contacts.Add(3);
                        goto case 2;
                    }
                case 2:
                    contacts.Add(4);
                    break;
            }

            {{Pair}}.AddNet("VBAT", 1.2.Amperes(), contacts);
            """
        );

    [Fact]
    public Task In_try_and_catch() =>
        Check.Members(
            $$"""
                static Interconnect Build(string path)
                {
                    List<int> contacts = [1, 2];
                    try
                    {
                        File.ReadAllText(path);
                        contacts.Add(3);
                    }
                    catch (IOException)
                    {
                        contacts.Add(3);
                    }

                    return {{Pair}}.AddNet("VBAT", 0.1.Amperes(), contacts);
                }
            """
        );

    [Fact]
    public Task One_of_several_in_a_loop() =>
        Check.Statements(
            $$"""
            List<int> supply = [1], ground = [21];
            foreach (List<int> contacts in new[] { supply, ground })
            {
                contacts.Add(contacts[0] + 1);
            }

            {{Pair}}.AddNet("VBAT", 0.6.Amperes(), supply).AddNet("GND", 0.6.Amperes(), ground);
            """
        );

    [Fact]
    public Task In_a_query() =>
        Check.Statements(
            $$"""
            List<int> contacts = [1];
            _ = new[] { 2, 3, 4, 5 }.Select(contact => { contacts.Add(contacts.Count + 1); return contact; }).ToList();
            {{Pair}}.AddNet("VBAT", 1.5.Amperes(), contacts);
            """
        );

    [Fact]
    public Task In_part_of_a_conjunction() =>
        Check.Members(
            $$"""
                static Interconnect Build(bool wide, HashSet<int> seen)
                {
                    List<int> contacts = [1];
                    bool Add(int contact) { contacts.Add(contact); return true; }
                    _ = wide && Add(2);
                    return {{Pair}}.AddNet("VBAT", 0.1.Amperes(), contacts);
                }
            """
        );

    [Fact]
    public Task A_loop_that_counts_up_to_a_count_that_is_made() =>
        Check.Statements(
            """
            int contacts = 18;
            while (contacts < 20)
            {
                contacts++;
            }

            F4.Socket(contacts);
            """
        );

    [Fact]
    public Task A_loop_that_looks_for_the_right_part() =>
        Check.Members(
            """
                static Interconnect Build()
                {
                    Header header = F4.AXK8L26124BG;
                    foreach (F4Header candidate in new[] { F4.AXK8L24124BG, F4.AXK8L28124BG })
                    {
                        if (candidate.Contacts == 24)
                        {
                            header = candidate;
                        }
                    }

                    return Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task An_interconnect_that_grows_in_a_loop() =>
        Check.Statements(
            """
            Interconnect flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            for (int lane = 1; lane <= 4; lane++)
            {
                flex = flex.AddNet($"D{lane}_P", 1.Milliamperes(), contacts: [2 * lane]);
                flex = flex.AddNet("D" + lane + "_N", 1.Milliamperes(), contacts: [(2 * lane) + 1]);
            }

            flex.AddNet("VCAM", 0.3.Amperes(), contacts: [10]);
            """
        );

    [Theory]
    [InlineData("do { new List<int> { 4 }.ForEach(contacts.Add); } while (System.IO.File.Exists(\"a\"));")]
    [InlineData("for (;;) { new List<int> { 4 }.ForEach(contacts.Add); if (!System.IO.File.Exists(\"a\")) break; }")]
    [InlineData("for (;;) { Array.ForEach([4], contacts.Add); if (!System.IO.File.Exists(\"a\")) break; }")]
    public Task By_a_function_that_is_handed_on(string loop) =>
        Check.Statements(
            $$"""
            List<int> contacts = [1];
            {{loop}}
            {{Pair}}.AddNet("VBAT", 0.3.Amperes(), contacts);
            """
        );

    [Fact]
    public Task That_is_asked_for_what_code_cannot_know() =>
        Check.Members(
            """
                static void Mend(List<int> contacts)
                {
                    if (contacts.Count > 0)
                    {
                        contacts[0] = 3;
                    }
                }

                static void Build(string text)
                {
                    int asked = int.Parse(System.IO.File.ReadAllText("asked"));
                    List<int> contacts = [];
                    foreach (char letter in text)
                    {
                        Mend(contacts);
                    }

                    if (contacts.Contains(asked))
                    {
                        F4.Socket(18);
                    }
                }
            """
        );
}
