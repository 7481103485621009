using Keyway.Analyzers.Tests.Support;
using static Keyway.Analyzers.Tests.Evaluation.Snippets;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>Elements may be written to through whatever refers to their array or list: contact 25 is gone before it is used.</summary>
public class SharedElementsTests
{
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
            {
                int[] contacts = [1, 25];
                contacts[^1] = 2;
                {{Use}}
            }
            """
        );

    [Fact]
    public Task A_List_Written_From_The_End() =>
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
