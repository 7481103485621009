using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>Hunted.</summary>
public class HuntC
{
    [Fact]
    public Task C_A_Captured_Interconnect_Whose_Height_Is_Overridden() => Check.Members(
        """
            static Action Build()
            {
                Interconnect flex = Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).AtMatedHeight(0.1.Millimeters());
                flex = flex.AtMatedHeight(2.5.Millimeters());
                return () => Console.WriteLine(flex);
            }
        """);

    [Fact]
    public Task C_In_A_Catch_With_A_Filter() => Check.Members(
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
        """);

    [Fact]
    public Task C_After_A_Check_Of_The_Framework() => Check.Members(
        """
            static Interconnect Build(System.Net.Http.HttpResponseMessage response)
            {
                response.EnsureSuccessStatusCode();
                return Interconnect.Between(!response.IsSuccessStatusCode ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task C_After_A_Validator_Of_The_Framework() => Check.File(
        """
        class Options
        {
            [System.ComponentModel.DataAnnotations.Range(24, 24)]
            public int Contacts { get; set; }
        }

        static class Boards
        {
            static Interconnect Build(Options options)
            {
                System.ComponentModel.DataAnnotations.Validator.ValidateObject(options, new(options), true);
                return Interconnect.Between(options.Contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        }
        """);

    [Fact]
    public Task C_A_Guard_Under_A_Condition_That_Is_Not_Followed() => Check.Members(
        """
            static bool IsStrict() => true;

            static void Require(bool condition)
            {
                if (!condition)
                {
                    throw new ArgumentException();
                }
            }

            static Interconnect Build(bool wide)
            {
                if (IsStrict())
                {
                    Require(!wide);
                }

                return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task C_A_Throwing_Helper_Under_A_Condition_That_Is_Left_Open() => Check.Members(
        """
            static void Refuse(int contacts) => throw new NotSupportedException($"{contacts}");

            static Interconnect Build(int contacts)
            {
                Socket socket = contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G;
                if (contacts % 24 != 0)
                {
                    Refuse(contacts);
                }

                return Interconnect.Between(socket, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task C_A_Helper_That_Never_Returns_Under_A_Condition_That_Is_Left_Open() => Check.Members(
        """
            static Interconnect Build(string kind)
            {
                Socket socket = kind == "wide" ? F4.AXK7L26223G : F4.AXK7L24223G;
                if (kind.StartsWith('w'))
                {
                    Environment.Exit(1);
                }

                return Interconnect.Between(socket, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task C_A_Throwing_Helper_In_A_Section_That_Is_Left_Open() => Check.Members(
        """
            static void Refuse(string kind) => throw new NotSupportedException(kind);

            static Interconnect Build(string kind)
            {
                Socket socket = kind == "wide" ? F4.AXK7L26223G : F4.AXK7L24223G;
                switch (kind.Length)
                {
                    case 4:
                        Refuse(kind);
                        break;
                }

                return Interconnect.Between(socket, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task C_A_Throwing_Helper_In_A_Loop_That_Is_Left_Open() => Check.Members(
        """
            static void Refuse(int contact) => throw new NotSupportedException($"{contact}");

            static Interconnect Build(int[] contacts)
            {
                Socket socket = contacts.Contains(26) ? F4.AXK7L26223G : F4.AXK7L24223G;
                foreach (int contact in contacts)
                {
                    if (contact > 24)
                    {
                        Refuse(contact);
                    }
                }

                return Interconnect.Between(socket, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task C_A_Throwing_Helper_Behind_A_Question_Mark() => Check.Members(
        """
            static void Refuse(this string text) => throw new NotSupportedException(text);

            static Interconnect Build(string? text)
            {
                Socket socket = text?.Length == 3 ? F4.AXK7L26223G : F4.AXK7L24223G;
                text?.Trim().Refuse();
                return Interconnect.Between(socket, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task C_A_Value_That_Is_Never_Less_Than_One_Of_Its_Parts() => Check.Members(
        """
            static Interconnect Build(int a, int b)
            {
                int lower = Math.Min(a, b);
                return Interconnect.Between(lower > a ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task C_A_Guard_In_The_Arm_Of_A_Conditional() => Check.Members(
        """
            static bool Require(bool condition) => condition ? true : throw new ArgumentException();

            static Interconnect Build(string kind)
            {
                Socket socket = kind == "wide" ? F4.AXK7L26223G : F4.AXK7L24223G;
                bool valid = kind.Length == 4 ? Require(kind != "wide") : true;
                return Interconnect.Between(socket, F4.AXK8L24124BG);
            }
        """);

    [Fact]
    public Task C_A_Guard_Behind_An_And() => Check.Members(
        """
            static bool Require(bool condition) => condition ? true : throw new ArgumentException();

            static Interconnect Build(string kind)
            {
                Socket socket = kind == "wide" ? F4.AXK7L26223G : F4.AXK7L24223G;
                if (kind.Length == 4 && Require(kind != "wide"))
                {
                    Console.WriteLine();
                }

                return Interconnect.Between(socket, F4.AXK8L24124BG);
            }
        """);
}
