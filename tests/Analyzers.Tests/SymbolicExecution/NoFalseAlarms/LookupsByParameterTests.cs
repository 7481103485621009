using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A row that a parameter selects is used with what belongs to it, or only where code allows it.</summary>
public class LookupsByParameterTests
{
    private const string Tables = """
        enum Kind { Camera, Display }

        static class Tables
        {
            public static readonly Dictionary<Kind, int> Contacts = new() { [Kind.Camera] = 24, [Kind.Display] = 18 };

            public static readonly Dictionary<string, Socket> Sockets = new()
            {
                ["camera"] = F4.AXK7L24223G,
                ["display"] = F4.AXK7L20223G,
            };

            public static readonly Dictionary<string, Header> Headers = new()
            {
                ["camera"] = F4.AXK8L24124BG,
                ["display"] = F4.AXK8L20124BG,
            };
        }

        """;

    [Theory]
    [InlineData("public static void Make(Kind kind) { if (kind == Kind.Display) throw new ArgumentException(); F4.Socket(Of(kind)); }")]
    [InlineData("public static int Make(Kind kind) => Tables.Contacts.TryGetValue(kind, out int n) ? n : F4.Socket(20).Contacts;")]
    [InlineData("public static void Make(Kind kind) { if (!Supports(kind)) return; F4.Socket(Of(kind)); }")]
    [InlineData("public static void Make(Kind kind) { Demand(kind); F4.Socket(Of(kind)); }")]
    [InlineData("public static void Make(Kind kind) { int n = Of(kind); if (n % 4 != 0) return; F4.Socket(n); }")]
    [InlineData(
        "public static void Make(Kind kind) { int n = Of(kind); if (F4.Series.Parts.All(p => p.Contacts != n)) return; F4.Socket(n); }"
    )]
    [InlineData("public static void Make() => Create(Kind.Camera); private static F4Socket Create(Kind kind) => F4.Socket(Of(kind));")]
    [InlineData("public static int Make(Kind kind) { int n = Of(kind); if (kind == Kind.Camera) F4.Socket(n); return n; }")]
    public Task A_row_that_code_excludes(string members) =>
        Check.Marked(
            $$"""
            {{Tables}}
            static class Boards
            {
                {{members}}

                private static int Of(Kind kind) => Tables.Contacts[kind];

                private static extern bool Supports(Kind kind);

                private static extern void Demand(Kind kind);
            }
            """
        );

    [Theory]
    [InlineData("string name", "Tables.Sockets[name]", "Tables.Headers[name]")]
    [InlineData("string socket, string header", "Tables.Sockets[socket]", "Tables.Headers[header]")]
    public Task Rows_of_two_tables(string parameters, string socket, string header) =>
        Check.Marked(
            $"{Tables}static class Boards {{ public static void Connect({parameters}) => Interconnect.Between({socket}, {header}); }}"
        );

    [Theory]
    [InlineData("public static void Make(Kind kind, bool isWide) { if (isWide) F4.Socket(Contacts[(kind, isWide)]); }")]
    [InlineData("public static void Make(Kind kind, bool w) { if (!w && kind == Kind.Display) return; F4.Socket(Contacts[(kind, w)]); }")]
    [InlineData("public static void Make(Kind kind, bool w) { int n = Contacts[(kind, w)]; if (w || kind == Kind.Camera) F4.Socket(n); }")]
    [InlineData(
        "public static void Make(Kind kind, bool w) { if (!Contacts.TryGetValue((kind, w), out int n) || !w) return; F4.Socket(n); }"
    )]
    [InlineData("public static void Make(Kind kind, bool w) { if (!Supports((kind, w))) return; F4.Socket(Contacts[(kind, w)]); }")]
    [InlineData("public static void Make(Kind kind, bool w) => Interconnect.Between(Sockets[(kind, w)], Headers[(kind, w)]);")]
    [InlineData("public static void Make(Kind a, Kind b) => Interconnect.Between(Sockets[(a, true)], Headers[(b, true)]);")]
    [InlineData("public static void Make(Kind kind) => F4.Socket(Contacts[(kind, kind == Kind.Display)]);")]
    [InlineData(
        "public static void Make() => Create(Kind.Camera, true); private static void Create(Kind k, bool w) => F4.Socket(Contacts[(k, w)]);"
    )]
    public Task A_row_that_code_excludes_by_parts_of_a_tuple(string members) =>
        Check.Marked(
            $$"""
            enum Kind { Camera, Display }

            static class Boards
            {
                private static readonly Dictionary<(Kind, bool), int> Contacts = new()
                {
                    [(Kind.Camera, true)] = 20,
                    [(Kind.Display, true)] = 24,
                    [(Kind.Display, false)] = 18,
                };

                private static readonly Dictionary<(Kind, bool), Socket> Sockets = new()
                {
                    [(Kind.Camera, true)] = F4.AXK7L24223G,
                    [(Kind.Display, true)] = F4.AXK7L20223G,
                };

                private static readonly Dictionary<(Kind, bool), Header> Headers = new()
                {
                    [(Kind.Camera, true)] = F4.AXK8L24124BG,
                    [(Kind.Display, true)] = F4.AXK8L20124BG,
                };

                {{members}}

                private static extern bool Supports((Kind, bool) key);
            }
            """
        );

    [Theory]
    [InlineData("if (name == \"display\") { return []; }")]
    [InlineData("if (!Rows.Contains(name)) { return []; } if (name is not \"camera\") { return []; }")]
    [InlineData("if (Rows[name].Any(contacts => contacts == 18)) { return []; }")]
    public Task A_group_that_a_guard_excludes(string guard) =>
        Check.File(
            $$"""
            static class Boards
            {
                private static readonly ILookup<string, int> Rows =
                    new[] { ("camera", 24), ("display", 18) }.ToLookup(row => row.Item1, row => row.Item2);

                public static List<F4Socket> Make(string name)
                {
                    {{guard}}
                    return [.. Rows[name].Select(contacts => F4.Socket(contacts))];
                }
            }
            """
        );

    [Fact]
    public Task A_group_that_does_not_exist_is_empty() =>
        Check.File(
            """
            static class Boards
            {
                public static F4Socket Make(string name)
                {
                    ILookup<string, int> rows = new[] { ("camera", 24), ("display", 20) }.ToLookup(row => row.Item1, row => row.Item2);
                    int count = rows[name].Count();
                    return F4.Socket(count == 0 ? 24 : 10 * (count + 1));
                }
            }
            """
        );
}
