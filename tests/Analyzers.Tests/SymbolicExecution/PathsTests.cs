using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution;

/// <summary>If a condition is unknown, each path is analyzed.</summary>
public class PathsTests
{
    [Fact]
    public Task Both_paths_of_a_ternary() =>
        Check.Members(
            """
                static void Build(bool wide)
                {
                    F4.Socket({|KEY1001:wide ? 18 : 24|});
                    F4.Socket({|KEY1001:wide ? 24 : 18|});
                    F4.Socket(wide ? 24 : 26);
                    Interconnect.Between(F4.AXK7L24223G, {|KEY2003:wide ? F4.AXK8L26124BG : F4.AXK8L24124BG|});
                }
            """
        );

    [Fact]
    public Task Both_paths_of_an_if() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    Header header = F4.AXK8L24124BG;
                    if (wide)
                    {
                        header = F4.AXK8L26124BG;
                    }

                    return Interconnect.Between(F4.AXK7L24223G, {|KEY2003:header|});
                }

                static Interconnect BuildOther(bool wide)
                {
                    Header header;
                    if (wide)
                    {
                        header = F4.AXK8L24124BG;
                    }
                    else
                    {
                        header = F4.AXK8L26124BG;
                    }

                    return Interconnect.Between(F4.AXK7L24223G, {|KEY2003:header|});
                }
            """
        );

    [Fact]
    public Task Each_path_of_several_ifs() =>
        Check.Members(
            """
                static Interconnect Build(bool camera, bool flash, bool torch)
                {
                    Interconnect flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    if (camera)
                        flex = flex.AddNet("VCAM", 0.1.Amperes(), contacts: [1]);
                    else if (flash)
                        flex = flex.AddNet("VLED", 0.1.Amperes(), contacts: [2]);
                    if (torch)
                        flex = flex.AddNet({|KEY3005:"VLED"|}, 0.1.Amperes(), contacts: [3]);
                    return flex;
                }
            """
        );

    [Fact]
    public Task Only_the_path_of_a_known_condition() =>
        Check.Members(
            """
                private const bool Wide = true;
                private static readonly int Cameras = 2;

                static void Build()
                {
                    Interconnect.Between(Wide ? F4.AXK7L26223G : F4.AXK7L24223G, {|KEY2003:F4.AXK8L24124BG|});
                    Interconnect.Between(Cameras >= 2 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L26124BG);
                    if (Cameras is > 1 && !(Cameras < 2 || Cameras != 2))
                    {
                        F4.Socket({|KEY1001:18|});
                    }
                }
            """
        );

    [Fact]
    public Task The_paths_that_a_return_leaves() =>
        Check.Members(
            """
                static Interconnect Build(bool wide, bool draft)
                {
                    if (draft)
                    {
                        throw new NotSupportedException();
                    }

                    if (wide)
                    {
                        return Interconnect.Between(F4.AXK7L26223G, F4.AXK8L26124BG);
                    }

                    return Interconnect.Between(F4.AXK7L24223G, {|KEY2003:wide ? F4.AXK8L24124BG : F4.AXK8L26124BG|});
                }
            """
        );

    [Fact]
    public Task A_fault_on_every_path_is_reported_once() =>
        Check.Members(
            """
                static Interconnect Build(bool camera, bool flash)
                {
                    Interconnect flex = Interconnect.Between(F4.AXK7L24223G, {|KEY2003:F4.AXK8L26124BG|});
                    if (camera)
                        flex = flex.AddNet("VCAM", 0.1.Amperes(), contacts: [1]);
                    if (flash)
                        flex = flex.AddNet("VLED", 0.1.Amperes(), contacts: [2]);
                    return flex;
                }
            """
        );

    [Fact]
    public Task After_a_loop_over_what_it_did_not_write() =>
        Check.Members(
            """
                static void Build(int[] values)
                {
                    Header header = F4.AXK8L26124BG;
                    int sum = 0;
                    foreach (int value in values)
                    {
                        sum += value;
                        F4.Socket({|KEY1001:18|});
                        Interconnect.Between(F4.AXK7L24223G, {|KEY2003:header|});
                    }

                    Interconnect.Between(F4.AXK7L24223G, {|KEY2003:header|});
                }
            """
        );

    [Fact]
    public Task In_every_part_of_a_try() =>
        Check.Members(
            """
                static void Build(string path)
                {
                    Header header = F4.AXK8L26124BG;
                    try
                    {
                        F4.Socket({|KEY1001:18|});
                        Interconnect.Between(F4.AXK7L24223G, {|KEY2003:header|});
                    }
                    catch (IOException) when (F4.Socket({|KEY1001:17|}) != null)
                    {
                        Interconnect.Between(F4.AXK7L24223G, {|KEY2003:header|});
                    }
                    finally
                    {
                        F4.Socket({|KEY1001:19|});
                    }

                    Interconnect.Between(F4.AXK7L24223G, {|KEY2003:header|});
                }
            """
        );

    [Fact]
    public Task In_every_part_of_a_switch() =>
        Check.Members(
            """
                static void Build(int variant)
                {
                    Header header = F4.AXK8L26124BG;
                    switch (variant)
                    {
                        case 1:
                            F4.Socket({|KEY1001:18|});
                            break;
                        case > 5 when F4.Socket({|KEY1001:17|}) != null:
                            return;
                        default:
                            Interconnect.Between(F4.AXK7L24223G, {|KEY2003:header|});
                            break;
                    }

                    _ = variant switch
                    {
                        1 => F4.Socket({|KEY1001:18|}),
                        _ => F4.Socket({|KEY1001:19|}),
                    };
                    Interconnect.Between(F4.AXK7L24223G, {|KEY2003:header|});
                }
            """
        );

    [Fact]
    public Task Behind_jumps() =>
        Check.Members(
            """
                static unsafe void Build(object gate, int[] data, bool again)
                {
                    lock (gate)
                    {
                        F4.Socket({|KEY1001:18|});
                    }

                    using (var stream = new MemoryStream())
                    {
                        F4.Socket({|KEY1001:18|});
                    }

                    fixed (int* first = data)
                    {
                        F4.Socket({|KEY1001:18|});
                    }

                    unchecked
                    {
                        F4.Socket({|KEY1001:18|});
                    }

                    while (again)
                    {
                        if (data.Length == 0)
                        {
                            continue;
                        }

                        F4.Socket({|KEY1001:18|});
                    }

                    next:
                    F4.Socket({|KEY1001:18|});
                    if (again)
                    {
                        goto next;
                    }

                    F4.Socket({|KEY1001:18|});
                }
            """
        );

    [Fact]
    public Task Each_of_several_paths_is_named() =>
        Check.Members(
            """
                static F4Socket Build(DayOfWeek day, bool other)
                {
                    int count;
                    switch (day)
                    {
                        case DayOfWeek.Monday:
                        case DayOfWeek.Friday:
                            count = 18;
                            break;
                        default:
                            count = other ? 24 : 26;
                            break;
                    }

                    return F4.Socket({|#0:count|});
                }
            """,
            Check.Error(
                "KEY1001",
                "F4 sockets are not made with 18 contacts; the nearest are 16 and 20 "
                    + "(when 'day is DayOfWeek.Monday' is true, or 'day is DayOfWeek.Friday' is true)"
            )
        );
}
