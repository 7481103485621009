using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Tables of functions whose calls are right, or whose effects depend on their order.</summary>
public class FunctionTablesTests
{
    [Fact]
    public Task Functions_that_count_the_entries_of_a_dictionary_without_an_order() =>
        Check.Marked(
            """
            static class Counted
            {
                static void Build()
                {
                    int count = 0;
                    var all = new Dictionary<string, int> { ["a"] = 30, ["b"] = 24 }.ToImmutableDictionary();
                    var made = all.ToImmutableDictionary(entry => entry.Key, entry => entry.Value - 6 * count++);
                    F4.Socket(made["b"]);
                }
            }
            """
        );

    [Fact]
    public Task A_function_that_writes_to_the_object_around_it() =>
        Check.Marked(
            """
            sealed class Slots
            {
                private int turn;
                private readonly Func<int, int> next;

                public Slots() => next = contacts => contacts - 6 * turn++;

                public void Build()
                {
                    var all = new Dictionary<string, int> { ["a"] = 30, ["b"] = 24 }.ToImmutableDictionary();
                    F4.Socket(all.ToImmutableDictionary(entry => entry.Key, entry => next(entry.Value))["b"]);
                }
            }
            """
        );

    [Fact]
    public Task An_initializer_of_an_unknown_object_within_another() =>
        Check.Marked(
            """
            sealed class Spec
            {
                public int Contacts { get; set; } = 24;
                public Spec? Inner { get; set; }
            }

            static class Specs
            {
                static Spec Build(Func<Spec> create) => new() { Inner = Copy(create() ?? new Spec { Contacts = 18 }), Contacts = 24 };

                static Spec Copy(Spec spec) => spec;

                static void Run(Func<Spec> create) => F4.Socket(Build(create).Contacts);
            }
            """
        );

    [Fact]
    public Task An_async_method_that_a_delegate_begins() =>
        Check.Marked(
            """
            sealed class Later
            {
                private int contacts = 18;

                private async Task Make()
                {
                    await Task.Yield();
                    F4.Socket(contacts);
                }

                public async Task Run()
                {
                    Func<Task> make = Make;
                    Task begun = make();
                    contacts = 24;
                    await begun;
                }
            }
            """
        );

    [Theory]
    [InlineData("Task begun = Begin();")]
    [InlineData("Task begun = Hand(() => Make());")]
    public Task A_task_that_a_function_hands_on_to_a_caller_who_awaits_it_later(string begin) =>
        Check.Marked(
            $$"""
            sealed class Later
            {
                private int contacts = 18;

                private async Task Make()
                {
                    await Task.Yield();
                    F4.Socket(contacts);
                }

                private Task Begin() => Make();

                private static Task Hand(Func<Task> make) => make();

                public async Task Run()
                {
                    {{begin}}
                    contacts = 24;
                    await begun;
                }
            }
            """
        );

    [Theory]
    [InlineData("", "if (count <= 20) { extend(Joint); }")]
    [InlineData("", "count = 20; extend(Joint);")]
    [InlineData("readonly int kept = count > 20 ? throw new InvalidOperationException() : count;", "extend(Joint);")]
    [InlineData("readonly int[] kept = new[] { 1 }.Where(_ => Check(count)).ToArray();", "extend(Joint);")]
    [InlineData("readonly bool isLong = count > 20;", "if (!isLong) { extend(Joint); }")]
    public Task A_function_reads_the_same_parameter_as_the_class(string member, string statement) =>
        Check.Marked(
            $$"""
            sealed class Slot(int count)
            {
                private static readonly Interconnect Joint = Interconnect
                    .Between(F4S.AXT550124, F4S.AXT650124)
                    .AddNet("PGND", 0.1.Amperes(), [1]);

                private readonly Func<Interconnect, Interconnect> extend = joint => count > 20 ? Extend(joint) : joint;

                {{member}}

                private static Interconnect Extend(Interconnect joint) => joint.AddNet("PGND", 0.1.Amperes(), [2]);

                private static bool Check(int count) => count > 20 ? throw new InvalidOperationException() : true;

                public void Build()
                {
                    {{statement}}
                }
            }
            """
        );
}
