using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>Code behind the end of its way has no faults.</summary>
public class EndedWaysTests
{
    [Fact]
    public Task After_A_Return() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    if (wide)
                    {
                        return Interconnect.Between(F4.AXK7L26223G, F4.AXK8L26124BG);
                    }

                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_A_Throw() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    Socket socket = F4.AXK7L24223G;
                    if (wide)
                    {
                        socket = F4.AXK7L26223G;
                        throw new NotSupportedException(socket.ToString());
                    }

                    return Interconnect.Between(socket, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_A_Throw_Expression() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    _ = wide ? throw new NotSupportedException() : 0;
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_The_End_Of_An_Iterator() =>
        Check.Members(
            """
                static IEnumerable<Interconnect> Build(bool wide)
                {
                    Header header = F4.AXK8L24124BG;
                    if (wide)
                    {
                        header = F4.AXK8L26124BG;
                        yield return Interconnect.Between(F4.AXK7L26223G, header);
                        yield break;
                    }

                    yield return Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task After_A_Return_From_A_Fixed_Statement() =>
        Check.Members(
            """
                static unsafe Interconnect Build(bool wide, int[] data)
                {
                    Header header = F4.AXK8L24124BG;
                    fixed (int* first = data)
                    {
                        if (wide)
                        {
                            header = F4.AXK8L26124BG;
                            return Interconnect.Between(F4.AXK7L26223G, header);
                        }
                    }

                    return Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task After_A_Return_From_Lock_Using_And_Checked() =>
        Check.Members(
            """
                static Interconnect Build(bool wide, bool wider, bool widest, IDisposable gate)
                {
                    Header header = F4.AXK8L24124BG;
                    lock (gate)
                    {
                        if (wide)
                        {
                            header = F4.AXK8L26124BG;
                            return Interconnect.Between(F4.AXK7L26223G, header);
                        }
                    }

                    using (gate)
                    {
                        if (wider)
                        {
                            header = F4.AXK8L28124BG;
                            return Interconnect.Between(F4.AXK7L28223G, header);
                        }
                    }

                    checked
                    {
                        if (widest)
                        {
                            header = F4.AXK8L30124BG;
                            return Interconnect.Between(F4.AXK7L30223G, header);
                        }
                    }

                    return Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task After_A_Return_From_A_Try() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    Header header = F4.AXK8L24124BG;
                    try
                    {
                        if (wide)
                        {
                            header = F4.AXK8L26124BG;
                            return Interconnect.Between(F4.AXK7L26223G, header);
                        }
                    }
                    finally
                    {
                        Console.WriteLine(wide);
                    }

                    return Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task After_A_Return_From_A_Try_With_A_Catch() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    try
                    {
                        if (wide)
                        {
                            return Interconnect.Between(F4.AXK7L26223G, F4.AXK8L26124BG);
                        }
                    }
                    catch (DesignRuleException)
                    {
                        throw;
                    }

                    return Interconnect.Between(F4.AXK7L24223G, wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_Break_And_Continue() =>
        Check.Members(
            """
                static void Build(bool wide, int times)
                {
                    for (int i = 0; i < times; i++)
                    {
                        if (wide)
                        {
                            Interconnect.Between(F4.AXK7L26223G, F4.AXK8L26124BG);
                            continue;
                        }

                        Interconnect.Between(F4.AXK7L24223G, wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
                    }
                }
            """
        );

    [Fact]
    public Task After_A_Return_From_A_Loop_That_Is_Entered_At_Any_Rate() =>
        Check.Members(
            """
                static Interconnect? Build(bool wide, Func<bool> again)
                {
                    do
                    {
                        if (wide)
                        {
                            return Interconnect.Between(F4.AXK7L26223G, F4.AXK8L26124BG);
                        }
                    }
                    while (again());

                    return Interconnect.Between(F4.AXK7L24223G, wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_A_Continue_In_A_Switch() =>
        Check.Members(
            """
                static void Build(bool[] flexes)
                {
                    foreach (bool wide in flexes)
                    {
                        Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                        switch (wide)
                        {
                            case true:
                                continue;
                        }

                        Interconnect.Between(socket, F4.AXK8L24124BG);
                    }
                }
            """
        );
}
