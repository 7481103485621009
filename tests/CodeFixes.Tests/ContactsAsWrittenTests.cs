using Keyway.CodeFixes.Tests.Support;

namespace Keyway.CodeFixes.Tests;

/// <summary>A list of contacts keeps comments, line breaks and spreads when contacts are added to it.</summary>
public class ContactsAsWrittenTests
{
    [Fact]
    public Task Contacts_with_comments_on_lines_of_their_own() =>
        Run(
            """
            [
                1, // supply
                2,
                3  // sense
            ]
            """,
            """
            [
                1, // supply
                2,
                3,  // sense
                4
            ]
            """
        );

    [Fact]
    public Task Contacts_on_lines_of_their_own_that_end_in_a_comma() =>
        Run(
            """
            new[]
            {
                1,
                2,
                3, // sense
            }
            """,
            """
            new[]
            {
                1,
                2,
                3, // sense
                4,
            }
            """
        );

    [Fact]
    public Task Several_contacts_on_one_line_of_many() =>
        Run(
            """
            [
                1, 2,
                3
            ]
            """,
            """
            [
                1, 2,
                3,
                4
            ]
            """
        );

    [Fact]
    public Task A_comment_within_the_line() => Run("[1, 2 /* return */, 3 /* sense */]", "[1, 2 /* return */, 3 /* sense */, 4]");

    [Fact]
    public Task A_comma_at_the_end_of_the_line() => Run("[1, 2, 3,]", "[1, 2, 3, 4,]");

    [Fact]
    public Task An_array_of_a_named_type() => Run("new int[] { 1, 2, 3 }", "new int[] { 1, 2, 3, 4 }");

    [Fact]
    public Task A_spread_stays() =>
        Fix.Statements(
            """
                    int[] supply = [1, 2];
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", {|KEY3001:1.2.Amperes()|}, [.. supply, 3]);
            """,
            """
                    int[] supply = [1, 2];
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 1.2.Amperes(), [.. supply, 3, 4]);
            """
        );

    [Fact]
    public Task The_title_is_one_line() =>
        Fix.Statements(
            Design("{|KEY3001:1.2.Amperes()|}", "[\n    1, // supply\n    2,\n    3\n]"),
            Design("1.2.Amperes()", "[\n    1, // supply\n    2,\n    3,\n    4\n]"),
            title: "Use 1, 2, 3, 4 instead of [1, 2, 3]"
        );

    private static Task Run(string contacts, string fixedContacts) =>
        Fix.Statements(Design("{|KEY3001:1.2.Amperes()|}", contacts), Design("1.2.Amperes()", fixedContacts));

    private static string Design(string current, string contacts) =>
        $"Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\", {current}, contacts: {contacts});";
}
