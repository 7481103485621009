using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation;

/// <summary>What does not touch a parameter leaves its ways to be judged.</summary>
public class JudgedWaysTests
{
    [Fact]
    public Task After_A_Line_To_The_Console() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                    Console.WriteLine("building");
                    return Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
                }
            """
        );

    [Fact]
    public Task After_A_Line_To_A_Log_Of_The_User() =>
        Check.File(
            """
            interface ILog { void Info(string text); }

            static class Boards
            {
                static Interconnect Build(bool wide, ILog log)
                {
                    Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                    log.Info("building");
                    return Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
                }
            }
            """
        );

    [Fact]
    public Task A_Get_Only_Property() =>
        Check.File(
            """
            class Options(bool wide)
            {
                public bool Wide { get; } = wide;
            }

            static class Boards
            {
                static Interconnect Build(Options options) =>
                    Interconnect.Between(options.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, {|KEY2003:F4.AXK8L24124BG|});
            }
            """
        );

    [Fact]
    public Task After_A_Null_Check_Of_Options() =>
        Check.File(
            """
            record Options(bool Wide);

            static class Boards
            {
                static Interconnect Build(Options options)
                {
                    ArgumentNullException.ThrowIfNull(options);
                    return Interconnect.Between(options.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, {|KEY2003:F4.AXK8L24124BG|});
                }
            }
            """
        );

    [Fact]
    public Task After_A_Null_Check_Of_Another_Parameter() =>
        Check.Members(
            """
                static Interconnect Build(bool wide, string name)
                {
                    ArgumentNullException.ThrowIfNull(name);
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, {|KEY2003:F4.AXK8L24124BG|});
                }
            """
        );

    [Fact]
    public Task After_A_Null_Check_By_If() =>
        Check.File(
            """
            record Options(bool Wide);

            static class Boards
            {
                static Interconnect Build(Options options)
                {
                    if (options is null)
                    {
                        throw new ArgumentNullException();
                    }

                    return Interconnect.Between(options.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, {|KEY2003:F4.AXK8L24124BG|});
                }
            }
            """
        );

    [Fact]
    public Task After_A_Progress_Report() =>
        Check.Members(
            """
                static Interconnect Build(bool wide, Action<string>? report)
                {
                    Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                    report?.Invoke("building");
                    return Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
                }
            """
        );

    [Fact]
    public Task A_Nullable_Number_That_Is_Neither() =>
        Check.Members(
            """
                static Interconnect Build(int? n)
                {
                    if (n > 3)
                    {
                        return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    }

                    if (n <= 3)
                    {
                        return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    }

                    return Interconnect.Between(F4.AXK7L26223G, {|KEY2003:F4.AXK8L24124BG|});
                }
            """
        );

    [Fact]
    public Task A_Design_Method_On_A_Class_With_A_Check() =>
        Check.File(
            """
            class Options(bool wide)
            {
                public bool Wide { get; set; } = wide;

                public void Unused() => throw new NotSupportedException();
            }

            static class Boards
            {
                static Interconnect Build(bool wide)
                {
                    Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                    var options = new Options(true);
                    return Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
                }
            }
            """
        );
}
