using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Nested tables, in which designs often keep their nets, are evaluated.</summary>
public class TablesTests
{
    private const string Table = "private static readonly Req[] Nets = [new(\"B\", 0.85m, [3, 5])];";

    [Theory]
    [InlineData(Table, "Nets[0].Amperes.Amperes(), Nets[0].Contacts")]
    [InlineData("private static readonly int[][] Rows = [[1], [2, 3]];", "0.85.Amperes(), Rows[1]")]
    [InlineData("private static readonly Dictionary<string, int[]> Rows = new() { [\"B\"] = [2, 3] };", "0.85.Amperes(), Rows[\"B\"]")]
    [InlineData(
        "private static readonly (decimal Amperes, int[] Contacts)[] Rows = [(0.85m, [2, 3])];",
        "Rows[0].Amperes.Amperes(), Rows[0].Contacts"
    )]
    [InlineData("private static readonly Req One = new(\"B\", 0.85m, [3, 5]);", "One.Amperes.Amperes(), One.Contacts")]
    [InlineData(
        Table + " static int[] Own() { int[] own = new int[2]; own[0] = 1; return own; }",
        "Nets[0].Amperes.Amperes(), Nets[0].Contacts"
    )]
    [InlineData("private static readonly decimal[] Amperes = [0.85m];", "Amperes[0].Amperes(), [1, 2]")]
    [InlineData(
        "private static readonly int[] Row = [1, 2]; static void Show() => Console.WriteLine(string.Join(\",\", Row));",
        "0.85.Amperes(), Row"
    )]
    [InlineData(
        "private static readonly int[] Row = [1, 2]; static int Show(IReadOnlyList<int> row) => row.Count + Show(Row);",
        "0.85.Amperes(), Row"
    )]
    [InlineData(
        "private static readonly int[] Row = [1, 2]; static object Show() => from contact in Row select contact + 1;",
        "0.85.Amperes(), Row"
    )]
    [InlineData(Table + " static void Mend(int[] contacts) => contacts[0]++;", "Nets[0].Amperes.Amperes(), Nets[0].Contacts")]
    [InlineData(
        Table + " static void Mend(Req net) { var contacts = net.Contacts; contacts[0] = 1; }",
        "Nets[0].Amperes.Amperes(), Nets[0].Contacts"
    )]
    [InlineData(Table + " static void Mend(Req net) => net.Contacts.AsSpan().Fill(1);", "Nets[0].Amperes.Amperes(), Nets[0].Contacts")]
    [InlineData(
        Table + " static void Mend(Req net) { foreach (ref int contact in net.Contacts.AsSpan()) contact = 1; }",
        "Nets[0].Amperes.Amperes(), Nets[0].Contacts"
    )]
    public Task Are_known(string table, string given) => Check.File(Code(table, given, true));

    [Theory]
    [InlineData(Table + " static void Mend() => Nets[0].Contacts[0] = 4;")]
    [InlineData(Table + " static void Mend() { foreach (var net in Nets) Array.Sort(net.Contacts); }")]
    [InlineData(Table + " static void Mend(int[] contacts) => contacts[0]++; static void M() => Mend(Nets[0].Contacts);")]
    [InlineData(Table + " static void Mend(Req net) { var contacts = net.Contacts; contacts[0] = 1; } static void M() => Mend(Nets[0]);")]
    [InlineData(Table + " static void Mend(Req net) => net.Contacts.AsSpan().Fill(1); static void M() => Mend(Nets[0]);")]
    [InlineData(
        Table
            + " static void Mend(Req net) { foreach (ref int contact in net.Contacts.AsSpan()) contact = 1; } static void M() { "
            + "foreach (Req net in Nets) Mend(net); }"
    )]
    public Task Are_not_known_if_anything_may_write_to_what_they_hold(string table) =>
        Check.File(Code(table, "Nets[0].Amperes.Amperes(), Nets[0].Contacts", false));

    private static string Code(string table, string given, bool isFault)
    {
        string current = given[..given.IndexOf(',', StringComparison.Ordinal)];
        string marked = isFault ? given.Replace(current, "{|KEY3001:" + current + "|}", StringComparison.Ordinal) : given;
        return $$"""
            record Req(string Name, decimal Amperes, int[] Contacts);

            static class Boards
            {
                {{table}}

                static Interconnect Build() => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VBAT", {{marked}});
            }
            """;
    }
}
