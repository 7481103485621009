using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>A parameter selects one of the rows of a known table, as it selects one of the cases of a switch.</summary>
public class LookupsByParameterTests
{
    private const string Tables = """
        enum Kind { Camera, Display, Touch }

        sealed record Joint(Socket Socket, Header Header);

        static class Tables
        {
            public static readonly Dictionary<Kind, int> Contacts = new()
            {
                [Kind.Camera] = 24,
                [Kind.Display] = 18, // KEY1001
                [Kind.Touch] = 20,
            };

            public static readonly Dictionary<string, Joint> Joints = new()
            {
                ["camera"] = new(F4.AXK7L24223G, F4.AXK8L24124BG),
                ["display"] = new(F4.AXK7L24223G, F4.AXK8L26124BG),
            };

            public static readonly int[] Sizes = [24, 18, 20];
        }

        """;

    [Theory]
    [InlineData("public static F4Socket Make(Kind kind) => F4.Socket(Tables.Contacts[kind]);")]
    [InlineData("public static F4Socket Make(Kind kind) { int contacts = Tables.Contacts[kind]; return F4.Socket(contacts); }")]
    [InlineData("public static F4Socket Make(Kind kind) => F4.Socket(Tables.Contacts.GetValueOrDefault(kind, 20));")]
    [InlineData(
        "public static F4Socket Make(Kind kind) { if (!Tables.Contacts.TryGetValue(kind, out int contacts)) "
            + "{ throw new ArgumentException(nameof(kind)); } return F4.Socket(contacts); }"
    )]
    public Task A_row_is_faulty(string member) => Check.Marked($"{Tables}static class Boards {{ {member} }}");

    [Fact]
    public Task A_row_whose_values_do_not_fit_together() =>
        Check.Marked(
            Tables
                .Replace("F4.AXK8L26124BG),", "F4.AXK8L26124BG), // KEY2003", StringComparison.Ordinal)
                .Replace(" // KEY1001", "", StringComparison.Ordinal)
                + """
                static class Boards
                {
                    public static Interconnect Connect(string name)
                    {
                        if (!Tables.Joints.TryGetValue(name, out Joint? joint))
                        {
                            throw new ArgumentException("Unknown joint.", nameof(name));
                        }

                        (Socket socket, Header header) = joint;
                        return Interconnect.Between(socket, header);
                    }
                }
                """
        );

    [Fact]
    public Task The_message_names_the_key() =>
        Check.Members(
            """
            private static readonly int[] Sizes = [24, {|#0:18|}, 20];

            public static F4Socket Make(int index) => F4.Socket({|#1:Sizes[index]|});
            """,
            Check.Error("KEY1001", "F4 sockets are not made with 18 contacts; the nearest are 16 and 20 (when 'index is 1' is true)", 1)
        );
}
