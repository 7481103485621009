using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Unanalyzed code that receives a value may reject it.</summary>
public class HiddenGuardsTests
{
    [Fact]
    public Task A_text_made_of_it() =>
        Check.Members(
            """
                static Interconnect Build(int contacts)
                {
                    string text = $"{contacts}";
                    if (text != "24")
                    {
                        throw new ArgumentException(text);
                    }

                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_number_made_of_it() =>
        Check.Members(
            """
                static Interconnect Build(int contacts)
                {
                    int twice = contacts;
                    twice *= 2;
                    if (twice != 48)
                    {
                        throw new ArgumentException();
                    }

                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_tuple_made_of_it() =>
        Check.Members(
            """
                static Interconnect Build(int contacts, bool wide)
                {
                    var both = (contacts, wide);
                    if (both != (24, true))
                    {
                        throw new ArgumentException();
                    }

                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_switch_over_a_tuple() =>
        Check.Members(
            """
                static Interconnect Build(int contacts, bool wide)
                {
                    switch (contacts, wide)
                    {
                        case (24, _):
                            break;
                        default:
                            throw new ArgumentException();
                    }

                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_flag_that_a_loop_sets() =>
        Check.Members(
            """
                static Interconnect Build(int[] contacts)
                {
                    bool valid = true;
                    foreach (int contact in contacts)
                    {
                        if (contact > 24)
                        {
                            valid = false;
                        }
                    }

                    if (!valid)
                    {
                        throw new ArgumentException();
                    }

                    return Interconnect.Between(contacts.Max() > 24 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_loop_over_a_table_of_it() =>
        Check.Members(
            """
                static Interconnect? Build(bool wide)
                {
                    foreach (bool one in new[] { wide })
                    {
                        if (one)
                        {
                            return null;
                        }
                    }

                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_list_that_is_cleared_before() =>
        Check.Members(
            """
                static void Build(List<int> contacts)
                {
                    contacts.Clear();
                    foreach (int contact in contacts)
                    {
                        F4.Socket(18);
                    }
                }

                static void BuildOther(List<int> contacts)
                {
                    contacts.Clear();
                    if (contacts.Count > 0)
                    {
                        F4.Socket(18);
                    }
                }
            """
        );

    [Fact]
    public Task A_dynamic_guard() =>
        Check.Members(
            """
                static void Require(bool condition)
                {
                    if (!condition)
                    {
                        throw new ArgumentException();
                    }
                }

                static Interconnect Build(bool wide)
                {
                    dynamic narrow = !wide;
                    Require(narrow);
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_list_that_is_checked() =>
        Check.Members(
            """
                static void Require(List<int> contacts)
                {
                    if (contacts[0] != 24)
                    {
                        throw new ArgumentException();
                    }
                }

                static Interconnect Build(int contacts)
                {
                    var all = new List<int> { contacts };
                    Require(all);
                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task An_error_that_is_handed_out() =>
        Check.Members(
            """
                static void Check(int contacts, out string? error) => error = contacts == 24 ? null : "no";

                static Interconnect Build(int contacts)
                {
                    Check(contacts, out string? error);
                    if (error is not null)
                    {
                        throw new ArgumentException(error);
                    }

                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_number_that_is_read() =>
        Check.Members(
            """
                static Interconnect Build(string text)
                {
                    if (!int.TryParse(text, out int contacts))
                    {
                        throw new ArgumentException();
                    }

                    if (contacts != 24)
                    {
                        throw new ArgumentException();
                    }

                    return Interconnect.Between(text == "26" ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                static Interconnect BuildOther(string text)
                {
                    int.TryParse(text, out int contacts);
                    if (contacts != 24)
                    {
                        throw new ArgumentException();
                    }

                    return Interconnect.Between(text == "26" ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_count_computed_in_a_loop() =>
        Check.Members(
            """
                static Interconnect Build(int contacts)
                {
                    int rows = 0;
                    for (int i = 0; i < contacts; i++)
                    {
                        rows++;
                    }

                    if (rows != 24)
                    {
                        throw new ArgumentException();
                    }

                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_switch_that_fills_a_local() =>
        Check.Members(
            """
                static Interconnect Build(string kind, int contacts)
                {
                    string? error = null;
                    switch (kind)
                    {
                        case "flex":
                            error = contacts == 24 ? null : "no";
                            break;
                        default:
                            error = contacts == 24 ? null : "none";
                            break;
                    }

                    if (error != null)
                    {
                        throw new ArgumentException(error);
                    }

                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Theory]
    [InlineData("int[] sizes = [n];", "sizes.All(policy.Allows)")]
    [InlineData("int[] sizes = [n];", "sizes.Any(policy.Allows)")]
    [InlineData("int[] sizes = [n];", "Array.TrueForAll(sizes, policy.Allows)")]
    [InlineData("List<int> sizes = [n];", "sizes.TrueForAll(policy.Allows)")]
    [InlineData("List<int> sizes = []; sizes.Add(n);", "sizes.All(policy.Allows)")]
    [InlineData("List<int> sizes = [n];", "sizes.All(allows)")]
    public Task A_function_that_asks_each_element_of_a_list(string list, string condition) =>
        Check.Marked(
            $$"""
            public interface IPolicy { bool Allows(int n); }

            public static class Boards
            {
                public static void Build(IPolicy policy, Func<int, bool> allows)
                {
                    int n = 18;
                    {{list}}
                    if (!{{condition}}) return;
                    F4.Socket(n);
                }
            }
            """
        );
}
