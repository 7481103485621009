using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Indices from the end, ranges and default values are evaluated.</summary>
public class IndicesTests
{
    [Fact]
    public Task Elements_counted_from_the_end() =>
        Check.Statements(
            """
            int[] counts = [16, 18];
            F4.Socket({|KEY1001:counts[^1]|});
            F4.Socket(counts[^2]);
            """
        );

    [Fact]
    public Task The_last_element_of_a_list() =>
        Check.Statements(
            """
            var counts = new List<int> { 16, 18 };
            F4.Socket({|KEY1001:counts[^1]|});
            """
        );

    [Fact]
    public Task Ranges_of_an_array() =>
        Check.Statements(
            """
            int[] counts = [16, 17, 18];
            F4.Socket({|KEY1001:counts[1..][1]|});
            F4.Socket(counts[..^2][0]);
            """
        );

    [Fact]
    public Task An_element_that_is_assigned() =>
        Check.Statements(
            """
            var counts = new int[2];
            counts[0] = 18;
            F4.Socket({|KEY1001:counts[0]|});
            """
        );

    [Fact]
    public Task The_value_of_a_nullable() =>
        Check.Statements(
            """
            int? contacts = 18;
            F4.Socket({|KEY1001:contacts.Value|});
            """
        );

    [Fact]
    public Task The_length_of_a_text() =>
        Check.Statements(
            """
            F4.Socket({|KEY1001:"eighteen contacts..".Length - 1|});
            """
        );

    [Fact]
    public Task A_sum_of_decimals() =>
        Check.Statements(
            """
            F4.Socket({|KEY1001:new[] { 8.5m, 9.5m }.Sum() == 18m ? 18 : 16|});
            """
        );

    [Fact]
    public Task The_largest_element() =>
        Check.Statements(
            """
            F4.Socket({|KEY1001:new[] { 18, 10 }.Max()|});
            F4.Socket({|KEY1001:new[] { 1, 2 }.Max(n => n * 9)|});
            """
        );

    [Fact]
    public Task The_contacts_of_a_part_of_an_interconnect() =>
        Check.Statements(
            """
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            F4.Socket({|KEY1001:flex.First.Contacts + 1|});
            """
        );

    [Fact]
    public Task A_current_summed_in_a_loop() =>
        Check.Statements(
            """
            ElectricCurrent total = ElectricCurrent.Zero;
            foreach (int i in new[] { 1, 2 })
                total += 0.2.Amperes();
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VBAT", {|KEY3001:total|}, [1]);
            """
        );

    [Fact]
    public Task A_current_that_starts_at_its_default() =>
        Check.Statements(
            """
            ElectricCurrent total = default;
            total += 0.4.Amperes();
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VBAT", {|KEY3001:total|}, [1]);
            """
        );

    [Fact]
    public Task An_element_of_a_query_in_a_loop() =>
        Check.Statements(
            """
            foreach (int n in new[] { 16, {|KEY1001:18|} })
                F4.Socket(new[] { 1, n }.Where(m => m == n).ToArray()[0]);
            """
        );

    [Fact]
    public Task A_query_in_a_local_function() =>
        Check.Statements(
            """
            static IEnumerable<int> Odd(int to) => Enumerable.Range(1, to).Where(c => c % 2 == 1);
            F4.Socket({|KEY1001:Odd(5).Count() * 6|});
            """
        );

    [Fact]
    public Task Elements_assigned_at_a_running_index() =>
        Check.Statements(
            """
            var counts = new int[2];
            int index = 0;
            counts[index++] = 16;
            counts[index++] = 18;
            F4.Socket({|KEY1001:counts[1]|});
            """
        );

    [Fact]
    public Task A_list_pattern() =>
        Check.Statements(
            """
            F4.Socket({|KEY1001:new[] { 8, 9, 10 } is [8, .., 10] ? 18 : 16|});
            """
        );

    [Fact]
    public Task A_pattern_for_the_length_of_an_array() =>
        Check.Statements(
            """
            F4.Socket({|KEY1001:new[] { 8, 9 } is { Length: 2 } ? 18 : 16|});
            """
        );

    [Fact]
    public Task A_pattern_for_the_length_of_a_text() =>
        Check.Statements(
            """
            string name = "notebook";
            F4.Socket({|KEY1001:name is { Length: > 6 } ? 18 : 16|});
            """
        );

    [Fact]
    public Task Tuples_that_are_compared() =>
        Check.Statements(
            """
            var a = (1, "x");
            F4.Socket({|KEY1001:a == (1, "x") ? 18 : 16|});
            """
        );

    [Fact]
    public Task An_aggregation() =>
        Check.Statements(
            """
            F4.Socket({|KEY1001:new[] { 1, 2, 3 }.Aggregate(0, (sum, n) => sum + n) * 3|});
            F4.Socket({|KEY1001:new[] { 9, 9 }.Aggregate((a, b) => a + b)|});
            """
        );

    [Fact]
    public Task A_lambda_of_another_iteration_has_another_variable() =>
        Check.Statements(
            """
            var all = new List<Func<int>>();
            foreach (int n in new[] { 16, 18 })
            {
                all.Add(() => n);
                F4.Socket(all[0]());
            }
            """
        );

    [Fact]
    public Task Enumerations_and_structures() =>
        Check.File(
            """
            enum Speed : byte { Slow, Fast }

            [Flags]
            enum Options : byte { None = 0, Wide = 1, Tall = 2, All = 3 }

            readonly record struct Milliamps(int Value)
            {
                public static bool operator >(Milliamps a, Milliamps b) => a.Value > b.Value;
                public static bool operator <(Milliamps a, Milliamps b) => a.Value < b.Value;
            }

            static class Boards
            {
                static int Contacts(Speed speed) => speed == Speed.Fast ? 18 : 16;

                static int Contacts(Options options) =>
                    options.HasFlag(Options.Tall) ? 18 : (options & Options.Wide) == Options.Wide ? 16 : 20;

                static void Build()
                {
                    F4.Socket({|KEY1001:Contacts(Speed.Fast)|});
                    F4.Socket(Contacts(Speed.Slow));
                    F4.Socket({|KEY1001:Contacts(Options.All)|});
                    F4.Socket(Contacts(Options.Wide));
                    Milliamps most = default;
                    foreach (Milliamps each in new Milliamps[] { new(2), new(18) })
                    {
                        if (each > most) most = each;
                    }

                    F4.Socket({|KEY1001:most.Value|});
                }
            }
            """
        );

    [Fact]
    public Task An_interface_with_code_of_its_own() =>
        Check.File(
            """
            interface IRail { int Contacts() => 18; }

            class Cpu : IRail;

            static class Boards
            {
                static void Build()
                {
                    IRail rail = new Cpu();
                    F4.Socket({|KEY1001:rail.Contacts()|});
                }
            }
            """
        );

    [Fact]
    public Task An_interface_by_way_of_an_abstract_base() =>
        Check.File(
            """
            interface IRail { int Contacts { get; } }

            abstract class Rail : IRail { public abstract int Contacts { get; } }

            class Cpu : Rail { public override int Contacts => 18; }

            static class Boards
            {
                static void Build()
                {
                    IRail rail = new Cpu();
                    F4.Socket({|KEY1001:rail.Contacts|});
                }
            }
            """
        );
}
