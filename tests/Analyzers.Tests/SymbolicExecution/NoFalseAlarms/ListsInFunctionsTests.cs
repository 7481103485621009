using Keyway.Analyzers.Tests.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Snippets;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A list to which a lambda, a local function or a callee adds holds what they add, and when they do.</summary>
public class ListsInFunctionsTests
{
    [Fact]
    public Task In_a_lambda_that_is_never_called() =>
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
    public Task In_a_lambda_that_is_called_again_and_again() =>
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
    public Task In_a_local_function() =>
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
    public Task In_a_local_function_with_parameters() =>
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
    public Task Through_a_delegate_to_its_method() =>
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
    public Task Through_a_lambda_that_a_callee_repeats() =>
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
    public Task Before_a_lambda_reads_it() =>
        Check.Statements(
            $$"""
            List<int> contacts = [1];
            Func<Interconnect> build = () => {{Pair}}.AddNet("VBAT", 0.6.Amperes(), contacts);
            contacts.Add(2);
            build();
            """
        );

    [Fact]
    public Task Before_a_local_function_reads_it() =>
        Check.Statements(
            $$"""
            List<int> contacts = [1, 25];
            Interconnect Build() => {{Pair}}.AddNet("VBAT", 0.3.Amperes(), contacts);
            contacts.RemoveAt(1);
            Build();
            """
        );

    [Fact]
    public Task Through_other_methods() =>
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

    [Theory]
    [InlineData("Keep(() => contacts.Add(5)); contacts.Clear();")]
    [InlineData("void Add() => contacts.Add(5); contacts.AddRange([2, 3, 4]);")]
    [InlineData("Keep(() => contacts.Add(5)); foreach (List<int> same in new[] { contacts }) same.Add(2);")]
    [InlineData("contacts.Add(2); Action more = () => contacts.Add(5); more();")]
    public Task In_a_callee_that_also_changes_it_itself(string code) =>
        Check.Members(
            $$"""
                static void Keep(Action action) { }

                static int Change(List<int> contacts)
                {
                    {{code}}
                    return 4;
                }

                static Interconnect Build()
                {
                    List<int> contacts = [1];
                    int count = Change(contacts);
                    return {{Pair}}.AddNet("VBAT", 0.6.Amperes(), contacts);
                }
            """
        );
}
