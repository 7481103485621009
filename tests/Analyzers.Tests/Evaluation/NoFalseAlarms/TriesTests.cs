using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>What leaves a try statement through its catch clauses is unknown.</summary>
public class TriesTests
{
    [Fact]
    public Task A_Finally_That_Throws() =>
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
    public Task After_A_Return_From_A_Try_Whose_Catch_Goes_On() =>
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
    public Task After_A_Throw_From_A_Try_Whose_Catch_Is_For_Others() =>
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
    public Task In_A_Catch_That_A_Way_Does_Not_Reach() =>
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
    public Task After_A_Guard_In_A_Try_Whose_Catch_Is_For_Others() =>
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
    public Task A_Try_In_A_Loop() =>
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
    public Task A_Null_Coalescing_Throw_In_A_Try() =>
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
    public Task In_A_Catch_With_A_Filter() =>
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
