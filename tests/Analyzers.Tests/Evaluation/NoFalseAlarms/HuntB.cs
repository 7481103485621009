using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>Hunted.</summary>
public class HuntB
{
    [Fact]
    public Task B_An_Object_That_Checks_Itself() => Check.File(
        """
        class Options
        {
            private readonly bool wide;

            public Options(bool wide) => this.wide = wide;

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
    public Task B_A_List_That_Is_Checked() => Check.Members(
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
        """);

    [Fact]
    public Task B_An_Answer_That_Is_Awaited() => Check.Members(
        """
            static async Task<bool> IsMade(int contacts)
            {
                await Task.Yield();
                return contacts == 24;
            }

            static async Task<Interconnect> Build(int contacts)
            {
                bool made = await IsMade(contacts);
                if (!made)
                {
                    throw new ArgumentException();
                }

                return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task B_An_Error_That_Is_Handed_Out() => Check.Members(
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
        """);

    [Fact]
    public Task B_A_Number_That_Is_Read() => Check.Members(
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
        """);

    [Fact]
    public Task B_A_Guard_For_Each_Element() => Check.Members(
        """
            static void Require(int contact)
            {
                if (contact > 24)
                {
                    throw new ArgumentException();
                }
            }

            static Interconnect Build1(List<int> contacts)
            {
                contacts.ForEach(Require);
                return Interconnect.Between(contacts.Contains(26) ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }

            static Interconnect Build2(List<int> contacts)
            {
                contacts.ForEach(contact => Require(contact));
                return Interconnect.Between(contacts.Contains(26) ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }

            static Interconnect Build3(List<int> contacts)
            {
                contacts.ForEach(contact =>
                {
                    if (contact > 24)
                    {
                        throw new ArgumentException();
                    }
                });
                return Interconnect.Between(contacts.Contains(26) ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task B_A_Lambda_That_The_Framework_Runs() => Check.Members(
        """
            static Interconnect Build(bool wide)
            {
                Task.Run(() =>
                {
                    if (wide)
                    {
                        throw new NotSupportedException();
                    }
                }).Wait();
                return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task B_A_Local_Function_That_Tells_What_Is_Supported() => Check.Members(
        """
            static Interconnect Build(int contacts)
            {
                bool IsSupported() => contacts == 24;

                if (!IsSupported())
                {
                    throw new NotSupportedException();
                }

                return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task B_A_Lambda_That_Tells_What_Is_Supported() => Check.Members(
        """
            static Interconnect Build(int contacts)
            {
                Func<bool> isSupported = () => contacts == 24;
                if (!isSupported())
                {
                    throw new NotSupportedException();
                }

                return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task B_A_Field_Of_The_Object_That_Is_Checked() => Check.File(
        """
        class Board
        {
            private readonly int contacts;

            public Board(int contacts)
            {
                this.contacts = contacts;
                Validate();
                Flex = Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }

            public Interconnect Flex { get; }

            private void Validate()
            {
                if (contacts != 24)
                {
                    throw new ArgumentException();
                }
            }
        }
        """);

    [Fact]
    public Task B_An_Element_That_Is_Checked() => Check.Members(
        """
            static Interconnect Build(int contacts)
            {
                var table = new int[2];
                table[0] = contacts;
                if (table[0] != 24)
                {
                    throw new ArgumentException();
                }

                return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task B_A_Using_That_Refuses() => Check.File(
        """
        class Options(bool wide) : IDisposable
        {
            public bool Wide { get; set; } = wide;

            public void Dispose()
            {
                if (Wide)
                {
                    throw new NotSupportedException();
                }
            }
        }

        static class Boards
        {
            static Interconnect Build(Options options)
            {
                using (options)
                {
                }

                return Interconnect.Between(options.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task B_A_Walk_That_Refuses() => Check.File(
        """
        class Options
        {
            public bool Wide { get; set; }

            public IEnumerator<int> GetEnumerator() => Wide ? throw new NotSupportedException() : new List<int>().GetEnumerator();
        }

        static class Boards
        {
            static Interconnect Build(Options options)
            {
                foreach (int one in options)
                {
                }

                return Interconnect.Between(options.Wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task B_A_Captured_Interconnect_Whose_Height_Is_Overridden() => Check.Members(
        """
            static Action Build()
            {
                Interconnect flex = Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).AtMatedHeight(0.1.Millimeters());
                flex = flex.AtMatedHeight(2.0.Millimeters());
                return () => Console.WriteLine(flex);
            }
        """);

    [Fact]
    public Task B_An_Endless_Loop_That_One_Way_Leaves() => Check.Members(
        """
            static Interconnect Build(bool wide)
            {
                while (true)
                {
                    if (wide)
                    {
                        break;
                    }

                    Console.ReadLine();
                }

                return Interconnect.Between(!wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task B_Two_Boxes() => Check.Members(
        """
            static void Build()
            {
                object first = 24, second = 24;
                F4.Socket(first == second ? 18 : 24);
            }
        """);

    [Fact]
    public Task B_A_Boxed_Enum() => Check.File(
        """
        enum Variant { Narrow, Wide }

        static class Boards
        {
            static void Build()
            {
                object variant = Variant.Wide;
                F4.Socket(variant is 1 ? 18 : 24);
            }
        }
        """);

    [Fact]
    public Task B_A_Number_That_Cannot_Be_Missing() => Check.Members(
        """
            static Interconnect Build(int contacts) => Interconnect.Between(contacts == null ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
        """);

    [Fact]
    public Task B_A_Guard_Of_The_User_That_Is_Conditional() => Check.Files(
        "",
        """
        #define CHECKS
        using System;
        using Keyway;
        using Panasonic;

        static class Boards
        {
            [System.Diagnostics.Conditional("CHECKS")]
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
                Require(!wide);
                return Interconnect.Between(socket, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task B_After_A_Number_Of_Keyways_Own_Refusal() => Check.Members(
        """
            static Interconnect Build(string text)
            {
                Header header = text == "none" ? F4.AXK8L26124BG : F4.AXK8L24124BG;
                PartNumber.Parse(text);
                return Interconnect.Between(F4.AXK7L24223G, header);
            }
        """);

    [Fact]
    public Task B_A_Try_In_A_Loop() => Check.Members(
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
        """);

    [Fact]
    public Task B_A_Null_Coalescing_Throw_In_A_Try() => Check.Members(
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
        """);

    [Fact]
    public Task B_An_Indexer_That_Refuses() => Check.File(
        """
        class Options
        {
            public bool this[string name]
            {
                get => false;
                set
                {
                    if (value)
                    {
                        throw new NotSupportedException();
                    }
                }
            }
        }

        static class Boards
        {
            static Interconnect Build(Options options, bool wide)
            {
                options["wide"] = wide;
                return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task B_A_Local_Function_After_A_Return_Of_Nothing() => Check.Members(
        """
            static Interconnect? Build(int contacts)
            {
                if (contacts != 24)
                {
                    return null;
                }

                return Make();

                Interconnect Make() => Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task B_An_Iterator_That_Ends() => Check.Members(
        """
            static IEnumerable<Interconnect> Build(int contacts)
            {
                if (contacts != 24)
                {
                    yield break;
                }

                yield return Make();

                Interconnect Make() => Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task B_A_Compound_Bit_Or() => Check.Members(
        """
            private static readonly bool Always = true;

            static Interconnect Build(bool verbose) => Interconnect.Between(!(verbose | Always) ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
        """);

    [Fact]
    public Task B_A_Property_Set_To_A_Default() => Check.File(
        """
        class Options
        {
            public int? Contacts { get; set; }
        }

        static class Boards
        {
            static Interconnect Build(Options options)
            {
                options.Contacts ??= 24;
                return Interconnect.Between(options.Contacts == null ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task B_A_Parameter_Guarded_In_A_Base_Method() => Check.File(
        """
        abstract class Board
        {
            protected abstract bool Fits { get; }

            protected int Contacts { get; set; }

            public Interconnect Build(int contacts)
            {
                Contacts = contacts;
                if (Contacts != 24)
                {
                    throw new ArgumentException();
                }

                return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task B_A_Struct_That_Is_Filled() => Check.File(
        """
        struct Options
        {
            public int Contacts;
        }

        static class Boards
        {
            static Interconnect Build(int contacts)
            {
                Options options = default;
                options.Contacts = contacts;
                if (options.Contacts != 24)
                {
                    throw new ArgumentException();
                }

                return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task B_A_Deconstructed_Tuple() => Check.Members(
        """
            static Interconnect Build(int contacts, bool wide)
            {
                (int count, bool broad) = (contacts, wide);
                if (count != 24)
                {
                    throw new ArgumentException();
                }

                return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task B_A_Count_Reckoned_In_A_Loop() => Check.Members(
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
        """);

    [Fact]
    public Task B_A_Switch_That_Fills_A_Local() => Check.Members(
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
        """);

    [Fact]
    public Task B_A_Static_Getter_That_Is_Checked() => Check.File(
        """
        static class Boards
        {
            private static int current;

            private static bool IsValid => current == 24;

            static Interconnect Build(int contacts)
            {
                current = contacts;
                if (!IsValid)
                {
                    throw new ArgumentException();
                }

                return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);
}
