using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>A value that has gone into code which is not followed may have been refused there.</summary>
public class HiddenGuardsTests
{
    [Fact]
    public Task A_Text_Made_Of_It() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task A_Number_Made_Of_It() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task A_Tuple_Made_Of_It() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task A_Switch_Over_A_Tuple() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task A_Flag_That_A_Loop_Sets() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task A_Loop_Over_A_Table_Of_It() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task A_List_That_Is_Cleared_Before() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task After_Keyways_Own_Refusal() =>
        Check.Members(
            """
                static Interconnect Build(int contacts)
                {
                    Header header = contacts == 18 ? F4.AXK8L26124BG : F4.AXK8L24124BG;
                    F4.Socket(contacts);
                    return Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task After_Keyways_Own_Refusal_Of_Nothing() =>
        Check.Members(
            """
                static Interconnect Build(Header? header)
                {
                    Socket socket = header is null ? F4.AXK7L26223G : F4.AXK7L24223G;
                    Interconnect.Between(socket, header!);
                    return Interconnect.Between(socket, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_What_Nothing_Does_Not_Survive() =>
        Check.Members(
            """
                static Interconnect Build(string name, int? spare)
                {
                    int length = name.Length;
                    int given = spare.Value;
                    Interconnect.Between(name is null ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                    return Interconnect.Between(spare is null ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_Dynamic_Guard() =>
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
                    dynamic narrow = !wide;
                    Require(narrow);
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_List_That_Is_Checked() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task An_Error_That_Is_Handed_Out() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task A_Number_That_Is_Read() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task A_Guard_For_Each_Element() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task An_Element_That_Is_Checked() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task An_Endless_Loop_That_One_Way_Leaves() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task A_Guard_Of_The_User_That_Is_Conditional() =>
        Check.Files(
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
            """
        );

    [Fact]
    public Task After_A_Number_Of_Keyways_Own_Refusal() =>
        Check.Members(
            """
                static Interconnect Build(string text)
                {
                    Header header = text == "none" ? F4.AXK8L26124BG : F4.AXK8L24124BG;
                    PartNumber.Parse(text);
                    return Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task A_Count_Reckoned_In_A_Loop() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task A_Switch_That_Fills_A_Local() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task After_A_Check_Of_The_Framework() =>
        Check.Members(
            """
                static Interconnect Build(System.Net.Http.HttpResponseMessage response)
                {
                    response.EnsureSuccessStatusCode();
                    return Interconnect.Between(!response.IsSuccessStatusCode ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_A_Validator_Of_The_Framework() =>
        Check.File(
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
            """
        );

    [Fact]
    public Task A_Guard_Under_A_Condition_That_Is_Not_Followed() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task A_Throwing_Helper_Under_A_Condition_That_Is_Left_Open() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task A_Helper_That_Never_Returns_Under_A_Condition_That_Is_Left_Open() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task A_Throwing_Helper_In_A_Section_That_Is_Left_Open() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task A_Throwing_Helper_In_A_Loop_That_Is_Left_Open() =>
        Check.Members(
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
            """
        );

    [Fact]
    public Task A_Throwing_Helper_Behind_A_Question_Mark() =>
        Check.Members(
            """
                static void Refuse(this string text) => throw new NotSupportedException(text);

                static Interconnect Build(string? text)
                {
                    Socket socket = text?.Length == 3 ? F4.AXK7L26223G : F4.AXK7L24223G;
                    text?.Trim().Refuse();
                    return Interconnect.Between(socket, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_Guard_In_The_Arm_Of_A_Conditional() =>
        Check.Members(
            """
                static bool Require(bool condition) => condition ? true : throw new ArgumentException();

                static Interconnect Build(string kind)
                {
                    Socket socket = kind == "wide" ? F4.AXK7L26223G : F4.AXK7L24223G;
                    bool valid = kind.Length == 4 ? Require(kind != "wide") : true;
                    return Interconnect.Between(socket, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task A_Guard_Behind_An_And() =>
        Check.Members(
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
            """
        );
}
