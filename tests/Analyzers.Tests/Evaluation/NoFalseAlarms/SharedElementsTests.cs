using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>Elements can be written to through whatever refers to the same array or list. In each program contact 25 is gone before it is used.</summary>
public class SharedElementsTests
{
    private const string Use = """Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.1.Amperes(), contacts);""";

    [Fact]
    public Task Written_Before() =>
        Check.Statements(
            $"""
            int[] contacts = [1, 25];
            contacts[1] = 2;
            {Use}
            """
        );

    [Fact]
    public Task Written_After() =>
        Check.Statements(
            $"""
            int[] contacts = [1, 2];
            {Use}
            contacts[1] = 25;
            """
        );

    [Fact]
    public Task Written_Through_An_Alias() =>
        Check.Statements(
            $"""
            int[] contacts = [1, 25];
            int[] same = contacts;
            object boxed = same;
            ((int[])boxed)[1] = 2;
            {Use}
            """
        );

    [Fact]
    public Task Written_At_An_Index_That_Is_Not_Known() =>
        Check.Members(
            $$"""
                static void Build(int[] order, int last)
                {
                    int[] contacts = [1, 25];
                    contacts[last] = 2;
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task Written_From_The_End() =>
        Check.Statements(
            $$"""
            { int[] contacts = [1, 25]; contacts[^1] = 2; {{Use}} }
            """
        );

    [Fact]
    public Task A_List_Written_From_The_End() =>
        Check.Statements(
            $$"""
            { List<int> contacts = [1, 25]; contacts[^1] = 2; {{Use}} }
            """
        );

    [Fact]
    public Task Written_By_A_Callee() =>
        Check.Members(
            $$"""
                static void Mend(int[] contacts) => contacts[1] = 2;

                static void Build()
                {
                    int[] contacts = [1, 25];
                    Mend(contacts);
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task Written_By_The_Framework() =>
        Check.Statements(
            $$"""
            int[] contacts = [25, 1];
            Array.Fill(contacts, 3, 0, 1);
            {{Use}}
            Array.Resize(ref contacts, 1);
            {{Use}}
            """
        );

    [Fact]
    public Task Written_By_A_Callee_That_Takes_Many() =>
        Check.Members(
            $$"""
                static void Mend(params int[][] tables) => tables[0][1] = 2;

                static void Build()
                {
                    int[] contacts = [1, 25];
                    int[] others = [3, 4];
                    Mend(contacts, others);
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task Written_By_A_Callee_That_Takes_An_Array_Of_Arrays() =>
        Check.Members(
            $$"""
                static void Mend(int[][] tables) => tables[0][1] = 2;

                static void Build()
                {
                    int[] contacts = [1, 25];
                    Mend([contacts]);
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task Written_By_A_Callee_That_Takes_A_Tuple() =>
        Check.Members(
            $$"""
                static void Mend((int[] Supply, int Count) table) => table.Supply[1] = 2;

                static void Build()
                {
                    int[] contacts = [1, 25];
                    Mend((contacts, 2));
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task Written_By_A_Constructor() =>
        Check.File(
            $$"""
            sealed class Renumbering
            {
                public Renumbering(int[] contacts) => contacts[1] = 2;
            }

            static class Boards
            {
                static void Build()
                {
                    int[] contacts = [1, 25];
                    var renumbering = new Renumbering(contacts);
                    {{Use}}
                }
            }
            """
        );

    [Fact]
    public Task Kept_By_A_Constructor_And_Written_Later() =>
        Check.File(
            $$"""
            sealed class Renumbering(int[] contacts)
            {
                public void Run() => contacts[1] = 2;
            }

            static class Boards
            {
                static void Build()
                {
                    int[] contacts = [1, 25];
                    var renumbering = new Renumbering(contacts);
                    renumbering.Run();
                    {{Use}}
                }
            }
            """
        );

    [Fact]
    public Task Kept_In_A_Member_And_Written_Later() =>
        Check.File(
            $$"""
            sealed class Board
            {
                private int[] kept = [];

                public int[] Table { get; set; } = [];

                void Mend() => kept[1] = Table[1] = 2;

                void Build()
                {
                    int[] contacts = [1, 25];
                    kept = contacts;
                    Mend();
                    {{Use}}
                }

                static void BuildOther()
                {
                    int[] contacts = [1, 25];
                    var board = new Board { Table = contacts, kept = contacts };
                    board.Mend();
                    {{Use}}
                }
            }
            """
        );

    [Fact]
    public Task Kept_In_A_Tuple() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            var table = (Supply: contacts, Count: 2);
            table.Supply[1] = 2;
            {{Use}}
            """
        );

    [Fact]
    public Task Kept_In_A_Record_Or_An_Anonymous_Object() =>
        Check.File(
            $$"""
            sealed record Table(int[] Supply);

            static class Boards
            {
                static void Build()
                {
                    int[] contacts = [1, 25];
                    var table = new Table(contacts);
                    table.Supply[1] = 2;
                    {{Use}}
                }

                static void BuildOther()
                {
                    int[] contacts = [1, 25];
                    var table = new { Supply = contacts };
                    table.Supply[1] = 2;
                    {{Use}}
                }
            }
            """
        );

    [Fact]
    public Task Taken_Apart() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            var (supply, count) = (contacts, 2);
            supply[1] = count;
            {{Use}}
            """
        );

    [Fact]
    public Task One_Of_Several_In_A_Loop() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            int[] others = [3, 26];
            foreach (int[] table in new[] { contacts, others })
            {
                table[1] -= 20;
            }

            {{Use}}
            """
        );

    [Fact]
    public Task One_Of_Several_In_An_Array() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            int[][] tables = [contacts, [3, 4]];
            tables[0][1] = 2;
            {{Use}}
            """
        );

    [Fact]
    public Task Chosen_By_A_Condition() =>
        Check.Members(
            $$"""
                static void Build(int[]? wish, int mode)
                {
                    int[] contacts = [1, 25];
                    int[] table = wish ?? contacts;
                    table[1] = 2;
                    if (wish is null)
                    {
                        {{Use}}
                    }
                }

                static void BuildOther(int mode)
                {
                    int[] contacts = [1, 25];
                    int[] table = mode switch { _ => contacts };
                    table[1] = 2;
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task Matched_By_A_Pattern() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            object table = contacts;
            if (table is int[] found)
            {
                found[1] = 2;
            }

            {{Use}}
            """
        );

    [Fact]
    public Task By_Reference() =>
        Check.Members(
            $$"""
                static void Mend(ref int contact) => contact = 2;

                static void Build()
                {
                    int[] contacts = [1, 25];
                    Mend(ref contacts[1]);
                    {{Use}}
                }

                static void BuildOther()
                {
                    int[] contacts = [1, 25];
                    ref int last = ref contacts[1];
                    last = 2;
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task By_A_Reference_That_A_Callee_Returns() =>
        Check.Members(
            $$"""
                static ref int Last(int[] table) => ref table[^1];

                static void Build()
                {
                    int[] contacts = [1, 25];
                    Last(contacts) = 2;
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task By_A_Reference_That_Is_Set_Anew() =>
        Check.Statements(
            """
            Header first = F4.AXK8L26124BG;
            Header second = F4.AXK8L26124BG;
            ref Header which = ref first;
            which = ref second;
            which = F4.AXK8L24124BG;
            Interconnect.Between(F4.AXK7L24223G, second);
            """
        );

    [Fact]
    public Task By_A_Span() =>
        Check.Statements(
            $$"""
            { int[] contacts = [1, 25]; Span<int> span = contacts; span[1] = 2; {{Use}} }
            { int[] contacts = [1, 25]; Span<int> span = contacts.AsSpan(1); span[0] = 2; {{Use}} }
            { int[] contacts = [1, 25]; Span<int> span = contacts; span.Fill(3); {{Use}} }
            """
        );

    [Fact]
    public Task By_A_Part_Of_A_Span() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            Span<int> span = contacts;
            Span<int> rest = span[1..];
            rest[0] = 2;
            {{Use}}
            """
        );

    [Fact]
    public Task By_A_Foreach_Over_A_Span() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            Span<int> span = contacts;
            foreach (ref int contact in span)
            {
                contact = 2;
            }

            {{Use}}
            """
        );

    [Fact]
    public Task By_Memory() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            Memory<int> memory = contacts;
            memory.Span[1] = 2;
            {{Use}}
            """
        );

    [Fact]
    public Task By_A_Segment() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            ArraySegment<int> segment = new(contacts, 1, 1);
            segment[0] = 2;
            {{Use}}
            """
        );

    [Fact]
    public Task By_A_Pointer() =>
        Check.Members(
            $$"""
                static unsafe void Build()
                {
                    int[] contacts = [1, 25];
                    fixed (int* first = contacts)
                    {
                        first[1] = 2;
                    }

                    {{Use}}
                }
            """
        );

    [Fact]
    public Task By_The_Address_Of_A_Variable() =>
        Check.Members(
            """
                static unsafe void Build()
                {
                    int contacts = 18;
                    int* address = &contacts;
                    *address = 24;
                    F4.Socket(contacts);
                }
            """
        );

    [Fact]
    public Task By_A_Function_Pointer() =>
        Check.Members(
            $$"""
                static void Mend(int[] contacts) => contacts[1] = 2;

                static unsafe void Build()
                {
                    int[] contacts = [1, 25];
                    delegate*<int[], void> mend = &Mend;
                    mend(contacts);
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task By_A_Delegate() =>
        Check.Members(
            $$"""
                static void Build(Action<int[]> mend)
                {
                    int[] contacts = [1, 25];
                    mend(contacts);
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task By_A_Dynamic_Call() =>
        Check.Members(
            $$"""
                static void Build(dynamic renumbering)
                {
                    int[] contacts = [1, 25];
                    renumbering.Mend(contacts);
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task By_A_Lambda_Through_An_Alias() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            int[] same = contacts;
            Action mend = () => same[1] = 2;
            mend();
            {{Use}}
            """
        );

    [Fact]
    public Task By_A_Local_Function_Through_An_Alias() =>
        Check.Members(
            $$"""
                static void Build()
                {
                    int[] contacts = [1, 25];
                    int[] same = contacts;
                    Mend();
                    {{Use}}

                    void Mend() => same[1] = 2;
                }
            """
        );

    [Fact]
    public Task By_A_Task() =>
        Check.Members(
            $$"""
                static async Task Build(Func<int[], Task> mend)
                {
                    int[] contacts = [1, 25];
                    await mend(contacts);
                    {{Use}}
                }
            """
        );

    [Fact]
    public Task By_An_Exchange() =>
        Check.Statements(
            $$"""
            int[] contacts = [25, 1];
            int[] others = [2, 3];
            (contacts, others) = (others, contacts);
            {{Use}}
            (contacts[0], contacts[1]) = (contacts[1], contacts[0]);
            {{Use}}
            """
        );

    [Fact]
    public Task By_An_Indexer_That_Keeps_It() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            var tables = new Dictionary<string, int[]> { ["supply"] = contacts };
            tables["supply"][1] = 2;
            {{Use}}

            int[] more = [1, 26];
            tables.Add("return", more);
            tables["return"][1] = 2;
            contacts = more;
            {{Use}}
            """
        );

    [Fact]
    public Task A_Copy_Is_A_Copy() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 2];
            int[] copy = [.. contacts];
            copy[1] = 25;
            int[] clone = (int[])contacts.Clone();
            clone[1] = 25;
            List<int> list = new(copy) { 26 };
            {{Use}}
            """
        );
}
