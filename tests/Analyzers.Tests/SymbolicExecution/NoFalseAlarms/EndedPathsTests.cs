using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Code after the end of a path has no findings.</summary>
public class EndedPathsTests
{
    [Fact]
    public Task After_a_return() =>
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
    public Task After_a_throw() =>
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
    public Task After_a_throw_expression() =>
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
    public Task After_the_end_of_an_iterator() =>
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
    public Task After_a_return_from_a_fixed_statement() =>
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
    public Task After_a_return_from_lock_using_and_checked() =>
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
    public Task After_a_return_from_a_try() =>
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
    public Task After_a_return_from_a_try_with_a_catch() =>
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
    public Task After_break_and_continue() =>
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
    public Task After_a_return_from_a_loop_that_always_runs() =>
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
    public Task After_a_continue_in_a_switch() =>
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
