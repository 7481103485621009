using Keyway.Analyzers.Tests.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Snippets;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Elements can be written through any reference to their array or list: contact 25 is overwritten before it is used.</summary>
public class SharedElementsTests
{
    [Fact]
    public Task Written_before() =>
        Check.Statements(
            $"""
            int[] contacts = [1, 25];
            contacts[1] = 2;
            {Use}
            """
        );

    [Fact]
    public Task Written_after() =>
        Check.Statements(
            $"""
            int[] contacts = [1, 2];
            {Use}
            contacts[1] = 25;
            """
        );

    [Fact]
    public Task Written_through_an_alias() =>
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
    public Task Written_at_an_index_that_is_not_known() =>
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
    public Task Written_from_the_end() =>
        Check.Statements(
            $$"""
            {
                int[] contacts = [1, 25];
                contacts[^1] = 2;
                {{Use}}
            }
            """
        );

    [Fact]
    public Task A_list_written_from_the_end() =>
        Check.Statements(
            $$"""
            {
                List<int> contacts = [1, 25];
                contacts[^1] = 2;
                {{Use}}
            }
            """
        );

    [Fact]
    public Task Written_by_a_callee() =>
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
    public Task Written_by_the_framework() =>
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
    public Task Written_by_a_callee_that_takes_many() =>
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
    public Task Written_by_a_callee_that_takes_an_array_of_arrays() =>
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
    public Task Written_by_a_callee_that_takes_a_tuple() =>
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
    public Task A_copy_is_a_copy() =>
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
