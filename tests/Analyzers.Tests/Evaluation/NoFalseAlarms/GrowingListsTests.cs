using Keyway.Analyzers.Tests.Support;
using static Keyway.Analyzers.Tests.Evaluation.Snippets;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>A list that code adds to some number of times has elements that are not known.</summary>
public class GrowingListsTests
{
    [Fact]
    public Task In_A_For_Loop() =>
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
    public Task In_A_For_Loop_With_Something_In_It_Already() =>
        Check.Statements(
            $$"""
            List<int> contacts = [1];
            for (int i = 2; i <= 5; i++)
                contacts.Add(i);
            {{Pair}}.AddNet("VBAT", 1.5.Amperes(), contacts);
            """
        );

    [Fact]
    public Task In_A_While_Loop() =>
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
    public Task In_A_Do_Loop() =>
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
    public Task In_A_Foreach_Loop() =>
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
    public Task In_A_Loop_Through_An_Alias() =>
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
    public Task With_Goto() =>
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
    public Task In_The_Sections_Of_A_Switch() =>
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
    public Task In_The_Sections_Of_A_Switch_That_Jump() =>
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
    public Task In_Try_And_Catch() =>
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
    public Task One_Of_Several_In_A_Loop() =>
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
    public Task In_A_Query() =>
        Check.Statements(
            $$"""
            List<int> contacts = [1];
            _ = new[] { 2, 3, 4, 5 }.Select(contact => { contacts.Add(contacts.Count + 1); return contact; }).ToList();
            {{Pair}}.AddNet("VBAT", 1.5.Amperes(), contacts);
            """
        );

    [Fact]
    public Task In_Part_Of_A_Conjunction() =>
        Check.Members(
            $$"""
                static Interconnect Build(bool wide, HashSet<int> seen)
                {
                    List<int> contacts = [1];
                    bool Add(int contact) { contacts.Add(contact); return true; }
                    _ = wide && Add(1);
                    return {{Pair}}.AddNet("VBAT", 0.1.Amperes(), contacts);
                }
            """
        );

    [Fact]
    public Task A_Loop_That_Counts_Up_To_A_Count_That_Is_Made() =>
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
    public Task A_Loop_That_Looks_For_The_Right_Part() =>
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
    public Task An_Interconnect_That_Grows_In_A_Loop() =>
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
}
