using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A guard whose condition is not analyzed may have rejected the value.</summary>
public class ConditionalGuardsTests
{
    [Fact]
    public Task A_guard_for_each_element() =>
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
    public Task An_element_that_is_checked() =>
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
    public Task An_endless_loop_that_one_path_leaves() =>
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
    public Task A_guard_of_the_user_that_is_conditional() =>
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
    public Task A_guard_under_a_condition_that_is_not_analyzed() =>
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
    public Task A_throwing_helper_under_a_condition_that_is_left_open() =>
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
    public Task A_helper_that_never_returns_under_a_condition_that_is_left_open() =>
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
    public Task A_throwing_helper_in_a_section_that_is_left_open() =>
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
    public Task A_throwing_helper_in_a_loop_that_is_left_open() =>
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
    public Task A_throwing_helper_behind_a_question_mark() =>
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
    public Task A_guard_in_the_arm_of_a_conditional() =>
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
    public Task A_guard_behind_an_and() =>
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
