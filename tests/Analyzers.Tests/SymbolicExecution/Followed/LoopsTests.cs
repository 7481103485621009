using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Loops over known values are analyzed iteration by iteration, and the message names the iteration.</summary>
public class LoopsTests
{
    [Fact]
    public Task For_with_the_iteration() =>
        Check.Members(
            """
                static Interconnect Build()
                {
                    Interconnect flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    for (int i = 1; i <= 30; i++)
                    {
                        flex = flex.AddNet($"D{i}", 0.1.Amperes(), contacts: [{|#0:i|}]);
                    }

                    return flex;
                }
            """,
            Check.Error("KEY1003", "AXK7L24223G has contacts 1 to 24; there is no contact 25 (at i = 25)")
        );

    [Fact]
    public Task Foreach_over_parts() =>
        Check.Members(
            """
                static void Build()
                {
                    foreach (F4Socket socket in new[] { F4.AXK7L24223G, F4.AXK7L26223G })
                    {
                        Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
                    }

                    foreach (
                        (F4Socket socket, F4Header header) in new[]
                        {
                            (F4.AXK7L24223G, F4.AXK8L24124BG),
                            (F4.AXK7L26223G, F4.AXK8L26124BG),
                        }
                    )
                    {
                        Interconnect.Between(socket, header);
                    }
                }
            """
        );

    [Fact]
    public Task While_and_do() =>
        Check.Members(
            """
                static void Build()
                {
                    int contacts = 10;
                    while (contacts < 24)
                    {
                        contacts += 2;
                    }

                    F4.Socket(contacts);
                    do
                    {
                        contacts -= 6;
                    }
                    while (contacts > 20);

                    F4.Socket({|KEY1001:contacts|});
                }
            """
        );

    [Fact]
    public Task Break_and_continue() =>
        Check.Members(
            """
                static void Build()
                {
                    int sum = 0;
                    for (int i = 0; ; i++)
                    {
                        if (i == 2)
                        {
                            continue;
                        }

                        if (i > 6)
                        {
                            break;
                        }

                        sum += i;
                    }

                    F4.Socket({|KEY1001:sum - 1|});
                }
            """
        );

    [Fact]
    public Task A_current_that_grows() =>
        Check.Members(
            """
                static Interconnect Build()
                {
                    ElectricCurrent total = 0.Amperes();
                    foreach (double load in new[] { 0.1, 0.15, 0.1 })
                    {
                        total += load.Amperes();
                    }

                    return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VBAT", {|KEY3001:total|}, contacts: [1]);
                }
            """
        );

    [Fact]
    public Task An_unknown_break_takes_or_leaves_the_rest() =>
        Check.Members(
            """
                static void Build(bool[] stops)
                {
                    int contacts = 18;
                    for (int i = 0; i < 3; i++)
                    {
                        if (stops[i])
                        {
                            break;
                        }

                        contacts += 2;
                    }

                    F4.Socket({|KEY1001:contacts|});
                }
            """
        );

    [Fact]
    public Task An_unknown_continue_takes_or_leaves_the_rest() =>
        Check.Members(
            """
                static void Build(bool[] skips)
                {
                    int contacts = 18;
                    foreach (int i in new[] { 0, 1 })
                    {
                        if (skips[i])
                        {
                            continue;
                        }

                        contacts += 2;
                    }

                    F4.Socket({|KEY1001:contacts|});
                }
            """
        );

    [Fact]
    public Task A_return_in_a_loop() =>
        Check.Members(
            """
                static int First(int[] counts, int least)
                {
                    foreach (int count in counts)
                    {
                        if (count >= least)
                        {
                            return count;
                        }
                    }

                    return 0;
                }

                static void Build()
                {
                    F4.Socket(First([10, 20, 24], 18));
                    F4.Socket({|KEY1001:First([10, 18, 24], 18)|});
                }
            """
        );
}
