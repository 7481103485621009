using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>The state after a catch clause is unknown.</summary>
public class TriesTests
{
    [Fact]
    public Task A_finally_that_throws() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    try
                    {
                        Console.WriteLine();
                    }
                    finally
                    {
                        if (wide)
                        {
                            throw new NotSupportedException();
                        }
                    }

                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_a_return_from_a_try_whose_catch_goes_on() =>
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

                        File.WriteAllText("log.txt", "narrow");
                    }
                    catch (IOException)
                    {
                        Console.WriteLine("no log");
                    }

                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_a_throw_from_a_try_whose_catch_is_for_others() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    try
                    {
                        if (wide)
                        {
                            throw new NotSupportedException();
                        }

                        File.WriteAllText("log.txt", "narrow");
                    }
                    catch (IOException)
                    {
                        Console.WriteLine("no log");
                    }

                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task In_a_catch_that_a_path_does_not_reach() =>
        Check.Members(
            """
                static Interconnect? Build(bool wide)
                {
                    try
                    {
                        if (wide)
                        {
                            return null;
                        }

                        File.WriteAllText("log.txt", "narrow");
                        return null;
                    }
                    catch (IOException)
                    {
                        return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                    }
                }
            """
        );

    [Fact]
    public Task After_a_guard_in_a_try_whose_catch_is_for_others() =>
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
                    Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                    try
                    {
                        Require(!wide);
                        File.WriteAllText("log.txt", "narrow");
                    }
                    catch (IOException)
                    {
                        Console.WriteLine("no log");
                    }

                    return Interconnect.Between(socket, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_try_in_a_loop() =>
        Check.Members(
            """
                static Interconnect? Build(bool wide, string[] paths)
                {
                    foreach (string path in paths)
                    {
                        try
                        {
                            if (wide)
                            {
                                return null;
                            }

                            File.ReadAllText(path);
                        }
                        catch (IOException)
                        {
                            continue;
                        }

                        Console.WriteLine(Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG));
                    }

                    return null;
                }
            """
        );

    [Fact]
    public Task A_null_coalescing_throw_in_a_try() =>
        Check.Members(
            """
                static Interconnect Build(Header? header)
                {
                    try
                    {
                        Console.WriteLine(header ?? throw new ArgumentNullException());
                        File.ReadAllText("log.txt");
                    }
                    catch (IOException)
                    {
                    }

                    return Interconnect.Between(header is null ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task In_a_catch_with_a_filter() =>
        Check.Members(
            """
                static Interconnect? Build(bool wide)
                {
                    try
                    {
                        File.ReadAllText("log.txt");
                    }
                    catch (IOException) when (wide)
                    {
                        return Interconnect.Between(!wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                    }

                    return null;
                }
            """
        );
}
