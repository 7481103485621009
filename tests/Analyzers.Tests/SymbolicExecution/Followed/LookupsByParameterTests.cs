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
    [InlineData("public static F4Socket? Make(Kind kind) => Tables.Contacts.TryGetValue(kind, out int n) ? F4.Socket(n) : null;")]
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

    [Theory]
    [InlineData("public static F4Socket Make(string market, bool isWide) => F4.Socket(Contacts[(market, isWide)]);")]
    [InlineData("public static F4Socket Make(bool isWide) => F4.Socket(Contacts[(\"NL\", isWide)]);")]
    [InlineData("public static F4Socket Make(string market) { var key = (market, true); return F4.Socket(Contacts[key]); }")]
    [InlineData("public static F4Socket Make((string Market, bool IsWide) key) => F4.Socket(Contacts[(key.Market, key.IsWide)]);")]
    [InlineData("public static F4Socket Make(string m, bool w) => F4.Socket(Contacts.GetValueOrDefault((m, w), 20));")]
    [InlineData("public static F4Socket? Make(string m, bool w) => Contacts.TryGetValue((m, w), out int n) ? F4.Socket(n) : null;")]
    [InlineData("public static F4Socket Make(string m) => F4.Socket(Contacts[(m, Environment.Is64BitProcess)]);")]
    [InlineData("public static F4Socket[] Make(string m, bool w) => [F4.Socket(Spares[m]), F4.Socket(Contacts[(m, w)])];")]
    public Task A_row_of_which_parameters_select_the_tuple(string member) =>
        Check.Marked(
            $$"""
            static class Boards
            {
                private static readonly Dictionary<string, int> Spares = new() { ["NL"] = 20, ["NZ"] = 24 };

                private static readonly Dictionary<(string Market, bool IsWide), int> Contacts = new()
                {
                    [("NL", true)] = 18, // KEY1001
                    [("NL", false)] = 20,
                    [("NZ", false)] = 24,
                };

                {{member}}
            }
            """
        );

    [Fact]
    public Task The_message_names_the_parts_of_a_tuple() =>
        Check.Members(
            """
            private static readonly Dictionary<(string, int), int> Sizes = new() { [("NL", 1)] = 20, [("NL", 2)] = {|#0:18|} };

            public static F4Socket Make(string market, int line) => F4.Socket({|#1:Sizes[(market, line)]|});
            """,
            Check.Error(
                "KEY1001",
                "F4 sockets are not made with 18 contacts; the nearest are 16 and 20 "
                    + "(when 'market is \"NL\"' is true and 'line is 2' is true)",
                1
            )
        );

    [Theory]
    [InlineData("Kind kind", "kind", "row => row.Kind")]
    [InlineData("string name", "name", "row => row.Name")]
    [InlineData("string name", "name", "row => row.Name, StringComparer.OrdinalIgnoreCase")]
    public Task A_group_of_a_lookup_is_faulty(string parameter, string key, string selector) =>
        Check.Marked(
            $$"""
            enum Kind { Camera, Display }

            static class Boards
            {
                private static readonly (Kind Kind, string Name, int Contacts)[] Rows =
                [
                    (Kind.Camera, "camera", 24),
                    (Kind.Display, "display", 20),
                    (Kind.Display, "display", 18), // KEY1001
                ];

                public static void Make({{parameter}})
                {
                    foreach (var row in Rows.ToLookup({{selector}})[{{key}}])
                    {
                        F4.Socket(row.Contacts);
                    }
                }
            }
            """
        );

    [Fact]
    public Task A_message_names_the_key_of_a_group() =>
        Check.Members(
            """
            enum Kind { Camera, Display }

            static F4Socket Make(Kind kind) =>
                F4.Socket({|#0:new[] { (Kind.Camera, 24), (Kind.Display, 18) }.ToLookup(row => row.Item1)[kind].Sum(row => row.Item2)|});
            """,
            Check.Error(
                "KEY1001",
                "F4 sockets are not made with 18 contacts; the nearest are 16 and 20 (when 'kind is Kind.Display' is true)"
            )
        );
}
