using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>A list that code adds to some number of times has elements that are not known.</summary>
public class GrowingListsTests
{
    private const string Pair = "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)";

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
    public Task In_A_Lambda_That_Is_Never_Called() =>
        Check.Members(
            $$"""
                static Interconnect Build(List<Action> undo)
                {
                    List<int> contacts = [1, 2];
                    undo.Add(() => contacts.Add(2));
                    return {{Pair}}.AddNet("VBAT", 0.1.Amperes(), contacts);
                }
            """
        );

    [Fact]
    public Task In_A_Lambda_That_Is_Called_Again_And_Again() =>
        Check.Statements(
            $$"""
            List<int> contacts = [1];
            Action more = () => contacts.Add(contacts.Count + 1);
            more();
            more();
            {{Pair}}.AddNet("VBAT", 0.9.Amperes(), contacts);
            """
        );

    [Fact]
    public Task In_A_Local_Function() =>
        Check.Members(
            $$"""
                static Interconnect Build()
                {
                    List<int> contacts = [1, 2, 3, 4];
                    AddReserve();
                    return {{Pair}}.AddNet("VBAT", 1.5.Amperes(), contacts);

                    void AddReserve() => contacts.Add(5);
                }
            """
        );

    [Fact]
    public Task In_A_Local_Function_With_Parameters() =>
        Check.Statements(
            $$"""
            var contacts = new List<int>();
            void Take(int first, int count)
            {
                for (int i = first; i < first + count; i++)
                {
                    contacts.Add(i);
                }
            }

            Take(1, 2);
            Take(20, 3);
            {{Pair}}.AddNet("VBAT", 1.5.Amperes(), contacts);
            """
        );

    [Fact]
    public Task Through_A_Delegate_To_Its_Method() =>
        Check.Statements(
            $$"""
            List<int> contacts = [1];
            Action<int> add = contacts.Add;
            add(2);
            add(3);
            {{Pair}}.AddNet("VBAT", 0.9.Amperes(), contacts);
            """
        );

    [Fact]
    public Task Through_ForEach() =>
        Check.Statements(
            $$"""
            List<int> contacts = [1];
            Enumerable.Range(2, 4).ToList().ForEach(contacts.Add);
            {{Pair}}.AddNet("VBAT", 1.5.Amperes(), contacts);
            """
        );

    [Fact]
    public Task Through_A_Lambda_That_A_Callee_Repeats() =>
        Check.Members(
            $$"""
                static void Repeat(int times, Action action)
                {
                    for (int i = 0; i < times; i++)
                    {
                        action();
                    }
                }

                static Interconnect Build()
                {
                    List<int> contacts = [1];
                    Repeat(4, () => contacts.Add(contacts.Count + 1));
                    return {{Pair}}.AddNet("VBAT", 1.5.Amperes(), contacts);
                }
            """
        );

    [Fact]
    public Task Before_A_Lambda_Reads_It() =>
        Check.Statements(
            $$"""
            List<int> contacts = [1];
            Func<Interconnect> build = () => {{Pair}}.AddNet("VBAT", 0.6.Amperes(), contacts);
            contacts.Add(2);
            build();
            """
        );

    [Fact]
    public Task Before_A_Local_Function_Reads_It() =>
        Check.Statements(
            $$"""
            List<int> contacts = [1, 25];
            Interconnect Build() => {{Pair}}.AddNet("VBAT", 0.3.Amperes(), contacts);
            contacts.RemoveAt(1);
            Build();
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
    public Task Through_Other_Methods() =>
        Check.Statements(
            $$"""
            List<int> contacts = [1, 25];
            contacts.Remove(25);
            contacts.AddRange([2, 3]);
            contacts.Insert(0, 4);
            contacts.Sort();
            {{Pair}}.AddNet("VBAT", 1.2.Amperes(), contacts);
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
