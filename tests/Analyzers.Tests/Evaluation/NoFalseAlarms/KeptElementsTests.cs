using Keyway.Analyzers.Tests.Support;
using static Keyway.Analyzers.Tests.Evaluation.Snippets;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>An array that something keeps may be written to later: contact 25 is gone before it is used.</summary>
public class KeptElementsTests
{
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
}
