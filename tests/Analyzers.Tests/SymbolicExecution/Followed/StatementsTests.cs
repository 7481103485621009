using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Parameters, patterns, deconstructions, disposal and guards are evaluated.</summary>
public class StatementsTests
{
    [Fact]
    public Task A_using_declaration() =>
        Check.Marked(
            """
            public sealed class Catalog : IDisposable
            {
                public int Count { get; } = 18;

                public void Dispose() { }
            }

            public static class Boards
            {
                static void Build()
                {
                    using var catalog = new Catalog();
                    F4.Socket(catalog.Count); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task A_using_statement_that_disposes_at_its_end() =>
        Check.Marked(
            """
            public sealed class Catalog : IDisposable
            {
                public int Count { get; set; } = 18;

                public void Dispose()
                {
                    Count = 24;
                }
            }

            public static class Boards
            {
                static void Build()
                {
                    var catalog = new Catalog();
                    using (catalog)
                    {
                        F4.Socket(catalog.Count); // KEY1001
                    }
                    F4.Socket(catalog.Count);
                }
            }
            """
        );

    [Fact]
    public Task What_another_name_of_a_local_variable_does_not_reach() =>
        Check.MarkedStatements(
            """
            int count = 1;
            List<int> counts = [18, 20];
            ref int same = ref count;
            same = 24;
            F4.Socket(counts[0]); // KEY1001
            """
        );

    [Fact]
    public Task A_lock_in_a_method() =>
        Check.Marked(
            """
            public sealed class Catalog : IDisposable
            {
                readonly object gate = new();
                readonly List<int> counts = [24, 18];

                public int At(int index)
                {
                    lock (gate)
                    {
                        return counts[index];
                    }
                }

                public void Dispose()
                {
                    counts.Clear();
                }
            }

            public static class Boards
            {
                static void Build()
                {
                    using var catalog = new Catalog();
                    F4.Socket(catalog.At(1)); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task A_method_that_deconstructs() =>
        Check.Marked(
            """
            public class Plan
            {
                readonly int contacts;

                public Plan(int contacts) => this.contacts = contacts;

                public void Deconstruct(out int least, out int most)
                {
                    least = contacts;
                    most = contacts + 2;
                }
            }

            public static class Boards
            {
                static void Build()
                {
                    var (least, most) = new Plan(16);
                    F4.Socket(most); // KEY1001
                    F4.Socket(least);
                }
            }
            """
        );

    [Fact]
    public Task A_nested_deconstruction() =>
        Check.Marked(
            """
            public record End(string Board, int Contacts);

            public record Cable(End From, End To);

            public static class Boards
            {
                static void Build()
                {
                    var ((_, first), (_, second)) = new Cable(new("m", 24), new("l", 18));
                    F4.Socket(first);
                    F4.Socket(second); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task An_in_parameter() =>
        Check.Marked(
            """
            public readonly record struct Request(double Amps, int Contact);

            public static class Boards
            {
                static Interconnect Connect(in Request request) =>
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", request.Amps.Amperes(), [request.Contact]);

                static void Build()
                {
                    Connect(new(0.5, 1)); // KEY3001
                }
            }
            """
        );

    [Fact]
    public Task Ref_and_out_parameters() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Get(out int contacts)
                {
                    contacts = 18;
                }

                static void Bump(ref int contacts)
                {
                    contacts += 4;
                }

                static void Build()
                {
                    Get(out var contacts);
                    F4.Socket(contacts); // KEY1001
                    int more = 14;
                    Bump(ref more);
                    F4.Socket(more); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task An_out_parameter_that_a_switch_expression_sets() =>
        Check.Marked(
            """
            public static class Boards
            {
                static bool Try(string name, out int contacts)
                {
                    contacts = name switch
                    {
                        "a" => 18,
                        _ => 0,
                    };
                    return contacts > 0;
                }

                static void Build()
                {
                    if (Try("a", out var contacts))
                        F4.Socket(contacts); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task A_positional_pattern_in_a_switch_expression() =>
        Check.Marked(
            """
            public abstract record Step(string Name);

            public sealed record Supply(string Name, decimal Amps, int[] On) : Step(Name);

            public sealed record Ambient(string Name, int Low, int High) : Step(Name);

            public static class Boards
            {
                static Interconnect Play(Interconnect link, Step step) =>
                    step switch
                    {
                        Supply(var name, var amps, { Length: > 0 } contacts) => link.AddNet(name, amps.Amperes(), contacts),
                        Ambient ambient => link.WithAmbientTemperature(ambient.Low.DegreesCelsius(), ambient.High.DegreesCelsius()),
                        _ => link,
                    };

                static Interconnect Build()
                {
                    var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    foreach (Step each in new List<Step> { new Supply("VDD", 0.5m, [1, 2]), new Ambient("x", -40, 105) }) // KEY4001
                        flex = Play(flex, each);
                    return flex;
                }
            }
            """
        );

    [Fact]
    public Task A_positional_pattern_in_an_if() =>
        Check.Marked(
            """
            public abstract record Step(string Name);

            public sealed record Supply(string Name, decimal Amps, int[] On) : Step(Name);

            public static class Boards
            {
                static Interconnect Build()
                {
                    var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    Step step = new Supply("VDD", 0.7m, [1, 2]);
                    if (step is Supply(var name, var amps, { Length: > 0 } contacts))
                        flex = flex.AddNet(name, amps.Amperes(), contacts); // KEY3001
                    return flex;
                }
            }
            """
        );

    [Fact]
    public Task A_dictionary_of_lambdas() =>
        Check.Marked(
            """
            public static class Boards
            {
                static readonly Dictionary<string, Func<F4Socket>> Makers = new()
                {
                    ["a"] = () => F4.Socket(10),
                    ["b"] = () => F4.Socket(100), // KEY1001
                };

                static object Build() => Makers["b"]();
            }
            """
        );

    [Fact]
    public Task A_guard_that_lets_the_value_through() =>
        Check.Marked(
            """
            public static class Boards
            {
                static Interconnect Connect(int contact)
                {
                    ArgumentOutOfRangeException.ThrowIfGreaterThan(contact, 60);
                    return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.1.Amperes(), [contact]);
                }

                static object Build() => Connect(50); // KEY1003
            }
            """
        );

    [Fact]
    public Task A_generic_helper() =>
        Check.Marked(
            """
            public static class Boards
            {
                static T Pick<T>(IReadOnlyList<T> elements, int index) => elements[index];

                static void Build() => F4.Socket(Pick([24, 18], 1)); // KEY1001
            }
            """
        );
}
