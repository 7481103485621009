using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>Hunted.</summary>
public class HuntTests
{
    [Fact]
    public Task An_Unsigned_Number_Is_Not_Negative() => Check.Members(
        """
            static Interconnect Build(uint spares)
            {
                if (spares > 0)
                {
                    return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                return Interconnect.Between(spares != 0 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task All_Of_A_Byte() => Check.Members(
        """
            static Interconnect Build(byte variant)
            {
                Socket socket = F4.AXK7L26223G;
                switch (variant)
                {
                    case < 128:
                    case >= 128 and < 255:
                        socket = F4.AXK7L24223G;
                        break;
                    case 255:
                        socket = F4.AXK7L24223G;
                        break;
                }

                return Interconnect.Between(socket, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task A_Length_Is_Not_Negative() => Check.Members(
        """
            static Interconnect Build(string[] args)
            {
                int count = args.Length;
                if (count > 0)
                {
                    return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                return Interconnect.Between(count != 0 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task An_Int_At_Its_Limit() => Check.Members(
        """
            static Interconnect Build(int n)
            {
                if (n < int.MaxValue)
                {
                    return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                return Interconnect.Between(n != int.MaxValue ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task The_Three_Values_Of_A_Nullable_Truth_Value() => Check.Members(
        """
            static Interconnect Build(bool? wide)
            {
                if (wide == true)
                {
                    return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                if (wide == false)
                {
                    return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                return Interconnect.Between(wide != null ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task A_Switch_Over_A_Nullable_Truth_Value() => Check.Members(
        """
            static Interconnect Build(bool? wide)
            {
                Socket socket = F4.AXK7L26223G;
                switch (wide)
                {
                    case true:
                        socket = F4.AXK7L24223G;
                        break;
                    case false:
                        socket = F4.AXK7L24223G;
                        break;
                    case null:
                        socket = F4.AXK7L24223G;
                        break;
                }

                return Interconnect.Between(socket, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task A_Remainder() => Check.Members(
        """
            static Interconnect Build(int n)
            {
                Socket socket = F4.AXK7L26223G;
                switch (n & 1)
                {
                    case 0:
                    case 1:
                        socket = F4.AXK7L24223G;
                        break;
                }

                return Interconnect.Between(socket, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task A_Clamped_Number() => Check.Members(
        """
            static Interconnect Build(int cameras)
            {
                int n = Math.Clamp(cameras, 1, 2);
                return n == 1 ? Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG) : Interconnect.Between(n != 2 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task An_And_Without_Short_Circuit() => Check.Members(
        """
            private static readonly bool Wide = false;

            static Interconnect Build(bool verbose) => Interconnect.Between(Wide & verbose ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
        """);

    [Fact]
    public Task A_Property_Pattern_On_A_Property_That_Is_Always_The_Same() => Check.File(
        """
        class Options
        {
            public bool Wide => false;
        }

        static class Boards
        {
            static Interconnect Build(Options options) => Interconnect.Between(options is { Wide: true } ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
        }
        """);

    [Fact]
    public Task A_Positional_Pattern_On_A_Deconstruct_Of_The_User() => Check.File(
        """
        class Options
        {
            public void Deconstruct(out bool wide, out bool tall) => wide = tall = false;
        }

        static class Boards
        {
            static Interconnect Build(Options options) => Interconnect.Between(options is (true, _) ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
        }
        """);

    [Fact]
    public Task A_Setter_That_Refuses() => Check.File(
        """
        class Options
        {
            private bool wide;

            public bool Wide
            {
                get => wide;
                set => wide = value ? throw new NotSupportedException() : value;
            }
        }

        static class Boards
        {
            static Interconnect Build(Options options, bool wide)
            {
                options.Wide = wide;
                return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task An_Initializer_Whose_Setter_Refuses() => Check.File(
        """
        class Options
        {
            private bool wide;

            public bool Wide
            {
                get => wide;
                init => wide = value ? throw new NotSupportedException() : value;
            }
        }

        static class Boards
        {
            static Interconnect Build(bool wide)
            {
                var options = new Options { Wide = wide };
                return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task A_With_Whose_Setter_Refuses() => Check.File(
        """
        record Options
        {
            private bool wide;

            public bool Wide
            {
                get => wide;
                init => wide = value ? throw new NotSupportedException() : value;
            }
        }

        static class Boards
        {
            static Interconnect Build(Options options, bool wide)
            {
                options = options with { Wide = wide };
                return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task A_Base_Constructor_That_Refuses() => Check.File(
        """
        class Checked
        {
            public Checked(bool wide)
            {
                if (wide)
                {
                    throw new NotSupportedException();
                }
            }
        }

        class Options : Checked
        {
            public Options(bool wide)
                : base(wide)
            {
            }
        }

        static class Boards
        {
            static Interconnect Build(bool wide)
            {
                var options = new Options(wide);
                return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task A_Local_Function_That_Refuses_What_It_Captures() => Check.Members(
        """
            static Interconnect Build(bool wide)
            {
                Check();
                return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);

                void Check()
                {
                    if (wide)
                    {
                        throw new NotSupportedException();
                    }
                }
            }
        """);

    [Fact]
    public Task A_Lambda_That_Refuses_What_It_Captures() => Check.Members(
        """
            static Interconnect Build(bool wide)
            {
                Action check = () =>
                {
                    if (wide)
                    {
                        throw new NotSupportedException();
                    }
                };
                check();
                return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task A_Method_That_Refuses_A_Primary_Constructors_Parameter() => Check.File(
        """
        class Flex(bool wide)
        {
            private void Check()
            {
                if (wide)
                {
                    throw new NotSupportedException();
                }
            }

            public Interconnect Build()
            {
                Check();
                return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task A_Primary_Constructors_Parameter_That_Is_Refused() => Check.File(
        """
        class Flex(bool wide)
        {
            private readonly bool narrow = wide ? throw new NotSupportedException() : true;

            public Interconnect Build() => Interconnect.Between(wide && narrow ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);

            public Interconnect BuildOther() => Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
        }
        """);

    [Fact]
    public Task A_Primary_Constructors_Parameter_That_Another_Method_Writes() => Check.File(
        """
        class Flex(bool wide)
        {
            private void Flip() => wide = !wide;

            public Interconnect? Build()
            {
                if (wide)
                {
                    Flip();
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                return null;
            }
        }
        """);

    [Fact]
    public Task An_Object_That_Checks_Itself() => Check.File(
        """
        class Options(bool wide)
        {
            public void Validate()
            {
                if (wide)
                {
                    throw new NotSupportedException();
                }
            }
        }

        static class Boards
        {
            static Interconnect Build(bool wide)
            {
                var options = new Options(wide);
                options.Validate();
                return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task An_Object_That_Says_Whether_It_Is_Valid() => Check.File(
        """
        class Options(int contacts)
        {
            public bool IsValid => contacts == 24;
        }

        static class Boards
        {
            static Interconnect Build(int contacts)
            {
                var options = new Options(contacts);
                if (!options.IsValid)
                {
                    throw new ArgumentException(null, nameof(contacts));
                }

                return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task A_Text_Made_Of_It() => Check.Members(
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
        """);

    [Fact]
    public Task A_Number_Made_Of_It() => Check.Members(
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
        """);

    [Fact]
    public Task A_Tuple_Made_Of_It() => Check.Members(
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
        """);

    [Fact]
    public Task A_Switch_Over_A_Tuple() => Check.Members(
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
        """);

    [Fact]
    public Task A_Flag_That_A_Loop_Sets() => Check.Members(
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
        """);

    [Fact]
    public Task A_Loop_Over_A_Table_Of_It() => Check.Members(
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
        """);

    [Fact]
    public Task A_Finally_That_Throws() => Check.Members(
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
        """);

    [Fact]
    public Task After_A_Return_From_A_Try_Whose_Catch_Goes_On() => Check.Members(
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
        """);

    [Fact]
    public Task After_A_Throw_From_A_Try_Whose_Catch_Is_For_Others() => Check.Members(
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
        """);

    [Fact]
    public Task In_A_Catch_That_A_Way_Does_Not_Reach() => Check.Members(
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
        """);

    [Fact]
    public Task After_A_Guard_In_A_Try_Whose_Catch_Is_For_Others() => Check.Members(
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
        """);

    [Fact]
    public Task A_Local_Function_Behind_A_Guard() => Check.Members(
        """
            static Interconnect Build(int contacts)
            {
                if (contacts != 24)
                {
                    throw new ArgumentException();
                }

                return Make();

                Interconnect Make() => Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task A_Local_Function_Before_A_Guard() => Check.Members(
        """
            static Interconnect Build(int contacts)
            {
                Interconnect Make() => Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);

                if (contacts != 24)
                {
                    throw new ArgumentException();
                }

                return Make();
            }
        """);

    [Fact]
    public Task A_Local_Function_Of_One_Branch() => Check.Members(
        """
            static Interconnect Build(bool wide)
            {
                if (wide)
                {
                    return Interconnect.Between(F4.AXK7L26223G, F4.AXK8L26124BG);
                }

                return Narrow();

                Interconnect Narrow() => Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task A_Lambda_Before_A_Guard() => Check.Members(
        """
            static Interconnect Build(int contacts)
            {
                Func<Interconnect> make = () => Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                if (contacts != 24)
                {
                    throw new ArgumentException();
                }

                return make();
            }
        """);

    [Fact]
    public Task The_Right_Side_Of_A_Conjunction_That_Is_Kept() => Check.Members(
        """
            static bool Build(bool wide) => wide && Interconnect.Between(!wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG) != null;
        """);

    [Fact]
    public Task The_Right_Side_In_A_Local() => Check.Members(
        """
            static bool Build(Header? header)
            {
                bool made = header is not null && Interconnect.Between(F4.AXK7L24223G, header ?? F4.AXK8L26124BG) != null;
                return made;
            }
        """);

    [Fact]
    public Task A_Local_Function_With_A_Parameter_That_Refuses_What_It_Captures() => Check.Members(
        """
            static Interconnect Build(bool wide, bool other)
            {
                Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                Check(other);
                return Interconnect.Between(socket, F4.AXK8L24124BG);

                void Check(bool also)
                {
                    if (also || wide)
                    {
                        throw new NotSupportedException();
                    }
                }
            }
        """);

    [Fact]
    public Task A_Property_Written_Before() => Check.File(
        """
        class Options
        {
            public bool Wide { get; set; }
        }

        static class Boards
        {
            static Interconnect Build(Options options)
            {
                options.Wide = false;
                return Interconnect.Between(options.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task A_Property_That_A_Helper_Writes_Before() => Check.File(
        """
        class Options
        {
            public bool Wide { get; set; }
        }

        static class Boards
        {
            static void Narrow(Options options) => options.Wide = false;

            static Interconnect Build(Options options)
            {
                Narrow(options);
                return Interconnect.Between(options.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task A_List_That_Is_Cleared_Before() => Check.Members(
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
        """);

    [Fact]
    public Task A_Property_Whose_Setter_Refuses_It() => Check.File(
        """
        class Options
        {
            public int Contacts
            {
                get;
                set => field = value == 24 ? value : throw new ArgumentException();
            } = 24;
        }

        static class Boards
        {
            static Interconnect Build(Options options) => Interconnect.Between(options.Contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
        }
        """);

    [Fact]
    public Task A_Property_That_Only_The_Constructor_Writes() => Check.File(
        """
        class Options
        {
            public Options(int contacts)
            {
                if (contacts != 24)
                {
                    throw new ArgumentException();
                }

                Contacts = contacts;
            }

            public int Contacts { get; private set; }
        }

        static class Boards
        {
            static Interconnect Build(Options options) => Interconnect.Between(options.Contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
        }
        """);

    [Fact]
    public Task A_Property_Of_An_Object_That_Is_Checked_After_A_Write() => Check.File(
        """
        class Options
        {
            public bool Wide { get; set; }

            public void Validate()
            {
                if (Wide)
                {
                    throw new NotSupportedException();
                }
            }
        }

        static class Boards
        {
            static Interconnect Build(Options options, bool wide)
            {
                Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                options.Wide = wide;
                options.Validate();
                return Interconnect.Between(socket, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task After_Keyways_Own_Refusal() => Check.Members(
        """
            static Interconnect Build(int contacts)
            {
                Header header = contacts == 18 ? F4.AXK8L26124BG : F4.AXK8L24124BG;
                F4.Socket(contacts);
                return Interconnect.Between(F4.AXK7L24223G, header);
            }
        """);

    [Fact]
    public Task After_Keyways_Own_Refusal_Of_Nothing() => Check.Members(
        """
            static Interconnect Build(Header? header)
            {
                Socket socket = header is null ? F4.AXK7L26223G : F4.AXK7L24223G;
                Interconnect.Between(socket, header!);
                return Interconnect.Between(socket, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task After_What_Nothing_Does_Not_Survive() => Check.Members(
        """
            static Interconnect Build(string name, int? spare)
            {
                int length = name.Length;
                int given = spare.Value;
                Interconnect.Between(name is null ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                return Interconnect.Between(spare is null ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task A_Deconstruct_That_Refuses() => Check.File(
        """
        class Options
        {
            public bool Wide { get; set; }

            public void Deconstruct(out bool wide, out bool tall)
            {
                wide = Wide ? throw new NotSupportedException() : false;
                tall = false;
            }
        }

        static class Boards
        {
            static Interconnect Build(Options options)
            {
                var (wide, tall) = options;
                return Interconnect.Between(options.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task A_Compound_Operator_That_Refuses() => Check.File(
        """
        struct Count
        {
            public int N { get; set; }

            public static Count operator +(Count count, int other) => other == 26 ? throw new ArgumentException() : count;
        }

        static class Boards
        {
            static Interconnect Build(int contacts)
            {
                Count count = default;
                count += contacts;
                return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task A_Unary_Operator_Of_The_User() => Check.File(
        """
        class Flag
        {
            public static bool operator !(Flag flag) => false;
        }

        static class Boards
        {
            static Interconnect Build(Flag flag) => Interconnect.Between(!flag ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
        }
        """);

    [Fact]
    public Task A_Dynamic_Guard() => Check.Members(
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
        """);

    [Fact]
    public Task A_Boxed_Number_Of_Another_Type() => Check.Members(
        """
            static Interconnect? Build(object variant)
            {
                if (variant is 1)
                {
                    return Interconnect.Between(variant is 1L ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                return null;
            }
        """);

    [Fact]
    public Task A_Cast_To_A_Smaller_Enum() => Check.File(
        """
        enum Variant : byte { Narrow, Wide }

        static class Boards
        {
            static Interconnect? Build(int variant) => variant == 257 ? Interconnect.Between((Variant)variant != Variant.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG) : null;
        }
        """);

    [Fact]
    public Task The_Role_Of_A_Socket() => Check.Members(
        """
            static Interconnect Build(Socket socket, F4Socket other)
            {
                F4.Socket(other.Series == P4.Series ? 18 : 24);
                return Interconnect.Between(socket.Role == ConnectorRole.Header ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task A_Number_That_Is_Never_Missing() => Check.Members(
        """
            static Interconnect Build(double number) => Interconnect.Between(number == double.NaN ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
        """);

    [Fact]
    public Task A_Static_Write_And_A_Check() => Check.File(
        """
        static class Settings
        {
            public static bool Wide;

            public static void Validate()
            {
                if (Wide)
                {
                    throw new NotSupportedException();
                }
            }
        }

        static class Boards
        {
            static Interconnect Build(bool wide)
            {
                Settings.Wide = wide;
                Settings.Validate();
                return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task An_Event_That_Refuses() => Check.File(
        """
        class Board
        {
            private event Action<int>? Checks;

            public Interconnect Build(int contacts)
            {
                Checks += n => { if (n != 24) throw new ArgumentException(); };
                Checks?.Invoke(contacts);
                return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task A_Helper_Whose_Setter_Refuses() => Check.File(
        """
        class Options
        {
            private bool wide;

            public bool Wide
            {
                get => wide;
                set => wide = value ? throw new NotSupportedException() : value;
            }
        }

        static class Boards
        {
            static void Set(Options options, bool wide) => options.Wide = wide;

            static Interconnect Build(Options options, bool wide)
            {
                Set(options, wide);
                return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task A_Helper_Whose_Operator_Refuses() => Check.File(
        """
        struct Count
        {
            public static Count operator +(Count count, int other) => other == 26 ? throw new ArgumentException() : count;

            public static implicit operator Count(int other) => other == 26 ? throw new ArgumentException() : default;
        }

        static class Boards
        {
            static Count Add(int contacts) => default(Count) + contacts;

            static Count Convert(int contacts) => contacts;

            static Interconnect Build(int contacts)
            {
                Add(contacts);
                return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }

            static Interconnect BuildOther(int contacts)
            {
                Convert(contacts);
                return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);
}
