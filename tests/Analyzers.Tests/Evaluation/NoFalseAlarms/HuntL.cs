using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>Hunted.</summary>
public class HuntL
{
    [Fact]
    public Task L_After_A_Line_To_The_Console() => Check.Members(
        """
            static Interconnect Build(bool wide)
            {
                Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                Console.WriteLine("building");
                return Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
            }
        """);

    [Fact]
    public Task L_After_A_Line_To_A_Log_Of_The_User() => Check.File(
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
        """);

    [Fact]
    public Task L_After_A_Line_To_A_Log_In_A_Field() => Check.File(
        """
        interface ILog { void Info(string text); }

        class Boards(ILog log)
        {
            private readonly ILog log = log;

            Interconnect Build(bool wide)
            {
                Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                log.Info("building");
                return Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
            }
        }
        """);

    [Fact]
    public Task L_After_An_If_With_A_Lambda() => Check.File(
        """
        class Boards
        {
            private bool verbose = Environment.TickCount > 3;

            Interconnect Build(bool wide, List<int> log)
            {
                Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                if (verbose)
                {
                    log.ForEach(x => Console.WriteLine(x));
                }

                return Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
            }
        }
        """);

    [Fact]
    public Task L_After_An_If_With_A_Yield() => Check.File(
        """
        class Boards
        {
            private bool verbose = Environment.TickCount > 3;

            IEnumerable<Interconnect> Build(bool wide)
            {
                Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                if (verbose)
                {
                    yield return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                yield return Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
            }
        }
        """);

    [Fact]
    public Task L_A_Get_Only_Property() => Check.File(
        """
        class Options(bool wide)
        {
            public bool Wide { get; } = wide;
        }

        static class Boards
        {
            static Interconnect Build(Options options) => Interconnect.Between(options.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, {|KEY2003:F4.AXK8L24124BG|});
        }
        """);

    [Fact]
    public Task L_After_A_Null_Check_Of_Options() => Check.File(
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
        """);

    [Fact]
    public Task L_After_A_Null_Check_Of_Another_Parameter() => Check.Members(
        """
            static Interconnect Build(bool wide, string name)
            {
                ArgumentNullException.ThrowIfNull(name);
                return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, {|KEY2003:F4.AXK8L24124BG|});
            }
        """);

    [Fact]
    public Task L_After_A_Null_Check_By_If() => Check.File(
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
        """);

    [Fact]
    public Task L_After_A_Retry_Loop() => Check.Members(
        """
            static Interconnect Build()
            {
                while (true)
                {
                    try
                    {
                        File.ReadAllText("x");
                        break;
                    }
                    catch (IOException)
                    {
                        Console.WriteLine();
                        throw;
                    }
                }

                return Interconnect.Between(F4.AXK7L26223G, {|KEY2003:F4.AXK8L24124BG|});
            }
        """);

    [Fact]
    public Task L_After_A_Retry_Loop_That_Counts() => Check.Members(
        """
            static Interconnect Build(bool wide)
            {
                Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                for (int i = 0; ; i++)
                {
                    try
                    {
                        File.ReadAllText("x");
                        break;
                    }
                    catch (IOException) when (i < 3)
                    {
                    }
                }

                return Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
            }
        """);

    [Fact]
    public Task L_After_A_Progress_Report() => Check.Members(
        """
            static Interconnect Build(bool wide, Action<string>? report)
            {
                Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                report?.Invoke("building");
                return Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
            }
        """);

    [Fact]
    public Task L_After_An_Unknown_Return() => Check.File(
        """
        class Boards
        {
            private bool draft = Environment.TickCount > 3;

            Interconnect? Build(bool wide)
            {
                Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                if (draft)
                {
                    return null;
                }

                return Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
            }
        }
        """);

    [Fact]
    public Task L_After_A_Helper_With_A_Dictionary() => Check.Members(
        """
            private static readonly Dictionary<string, int> Table = new();

            static int Find(string name) => Table.TryGetValue(name, out int n) ? n : throw new KeyNotFoundException();

            static Interconnect Build(bool wide)
            {
                Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                int n = Find("x");
                return Interconnect.Between(socket, {|KEY2003:F4.AXK8L24124BG|});
            }
        """);

    [Fact]
    public Task L_The_Third_Value_In_A_Switch() => Check.Members(
        """
            static Interconnect Build(bool? wide)
            {
                switch (wide)
                {
                    case true:
                        return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    case false:
                        return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    default:
                        return Interconnect.Between(F4.AXK7L26223G, {|KEY2003:F4.AXK8L24124BG|});
                }
            }
        """);

    [Fact]
    public Task L_A_Nullable_Number_That_Is_Neither() => Check.Members(
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
        """);

    [Fact]
    public Task L_After_A_Goto() => Check.Members(
        """
            static Interconnect Build(bool wide)
            {
                Header header = F4.AXK8L24124BG;
                if (wide)
                {
                    goto made;
                }

                Console.WriteLine();
            made:
                return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, {|KEY2003:header|});
            }
        """);

    [Fact]
    public Task L_A_Design_Method_On_A_Class_With_A_Check() => Check.File(
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
        """);

    [Fact]
    public Task L_A_Loop_Over_What_A_Method_Gives() => Check.Members(
        """
            static int[] Load() => [1, 2];

            static void Build()
            {
                foreach (int i in Load())
                {
                    Interconnect.Between(F4.AXK7L26223G, {|KEY2003:F4.AXK8L24124BG|});
                }
            }
        """);
}
