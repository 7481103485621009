using Keyway.Analyzers.Tests.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Snippets;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>An array that other code keeps can be written later: contact 25 is overwritten before it is used.</summary>
public class KeptElementsTests
{
    [Fact]
    public Task Written_by_a_constructor() =>
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
    public Task Kept_by_a_constructor_and_written_later() =>
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
    public Task Kept_in_a_member_and_written_later() =>
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
    public Task Kept_in_a_tuple() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            var table = (Supply: contacts, Count: 2);
            table.Supply[1] = 2;
            {{Use}}
            """
        );

    [Fact]
    public Task Kept_in_a_record_or_an_anonymous_object() =>
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
    public Task Taken_apart() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            var (supply, count) = (contacts, 2);
            supply[1] = count;
            {{Use}}
            """
        );

    [Fact]
    public Task One_of_several_in_a_loop() =>
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
    public Task One_of_several_in_an_array() =>
        Check.Statements(
            $$"""
            int[] contacts = [1, 25];
            int[][] tables = [contacts, [3, 4]];
            tables[0][1] = 2;
            {{Use}}
            """
        );

    [Fact]
    public Task Chosen_by_a_condition() =>
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
    public Task Matched_by_a_pattern() =>
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
    public Task By_an_indexer_that_keeps_it() =>
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
