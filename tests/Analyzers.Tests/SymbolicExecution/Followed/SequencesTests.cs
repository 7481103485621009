using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Ranges, LINQ and tables of known values are evaluated.</summary>
public class SequencesTests
{
    [Theory]
    [InlineData("Enumerable.Range(1, 2)", 2)]
    [InlineData("Enumerable.Range(1, 9).Where(n => n % 2 == 0)", 4)]
    [InlineData("Enumerable.Range(1, 3).Select(n => n * 2).ToArray()", 3)]
    [InlineData("new[] { 1, 2 }.Concat([3])", 3)]
    [InlineData("new[] { 1, 2, 3, 4 }.Skip(1).Take(2)", 2)]
    [InlineData("Enumerable.Range(1, 4).Reverse().ToList()", 4)]
    [InlineData("new[] { 1, 1, 2 }.Distinct()", 2)]
    [InlineData("Enumerable.Range(1, 3).Append(9).Prepend(10)", 5)]
    [InlineData("new[] { 3, 1, 2 }.OrderBy(n => n).TakeWhile(n => n < 3)", 2)]
    [InlineData("Enumerable.Range(1, 6).Except(new[] { 2, 3 })", 4)]
    [InlineData("new[] { 0, 10 }.SelectMany(row => Enumerable.Range(row + 1, 2))", 4)]
    [InlineData("Supply", 2)]
    [InlineData("Table[\"supply\"]", 3)]
    [InlineData("[.. Supply, 5, 6]", 4)]
    [InlineData("from n in Enumerable.Range(1, 5) where n > 2 select n", 3)]
    public async Task A_current_divides_over_its_contacts(string contacts, int count)
    {
        await Check.Members(Code(contacts, count * 0.3m, mark: false));
        await Check.Members(Code(contacts, (count * 0.3m) + 0.1m, mark: true));
    }

    [Fact]
    public Task A_table_of_parts() =>
        Check.Members(
            """
                private static readonly Dictionary<string, F4Socket> Parts = new()
                {
                    ["camera"] = F4.AXK7L24223G,
                    ["display"] = {|KEY2003:F4.AXK7L26223G|},
                };

                static void Build(string unknown)
                {
                    Interconnect.Between(Parts["camera"], F4.AXK8L24124BG);
                    Interconnect.Between(Parts["display"], {|KEY2003:F4.AXK8L24124BG|});
                    Interconnect.Between(Parts[unknown], F4.AXK8L24124BG);
                    if (Parts.TryGetValue("display", out F4Socket? part))
                    {
                        Interconnect.Between(part, {|KEY2003:F4.AXK8L24124BG|});
                    }

                    var more = new Dictionary<int, int> { { 1, 24 }, { 2, {|KEY1001:18|} } };
                    more.Add(3, 19);
                    foreach ((int key, int contacts) in more)
                    {
                        F4.Socket({|KEY1001:contacts|});
                    }

                    F4.Socket({|KEY1001:more[3]|});
                }
            """
        );

    [Fact]
    public Task A_table_that_is_written_to_elsewhere() =>
        Check.Members(
            """
                private static readonly Dictionary<string, int> Counts = new() { ["camera"] = 18 };

                static void Change() => Counts["camera"] = 24;

                static void Build() => F4.Socket(Counts["camera"]);
            """
        );

    [Fact]
    public Task A_query_that_runs_later() =>
        Check.Members(
            """
                static void Build()
                {
                    var contacts = new List<int> { 1, 25 };
                    IEnumerable<int> seen = contacts.Where(n => n > 0);
                    contacts.RemoveAt(1);
                    int limit = 30;
                    IEnumerable<int> small = Enumerable.Range(20, 10).Where(n => n < limit);
                    limit = 22;
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                        .AddNet("A", 0.1.Amperes(), seen)
                        .AddNet("B", 0.1.Amperes(), small);
                }
            """
        );

    [Fact]
    public Task A_query_that_is_the_same_whenever_it_runs() =>
        Check.Members(
            """
                private static readonly int[] Supply = [1, 2];

                static void Build()
                {
                    int last = 4;
                    IEnumerable<int> even = Enumerable.Range(1, 8).Where(n => n % 2 == 0 && n <= last);
                    var ground = even.Select(n => n + 20).ToList();
                    var all = Supply.Concat([3]);
                    Interconnect flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    flex.AddNet("A", 0.6.Amperes(), even);
                    flex.AddNet("B", {|KEY3001:0.7.Amperes()|}, even);
                    flex.AddNet("C", {|KEY3001:1.Amperes()|}, all);
                    flex.AddNet("D", {|KEY3001:0.7.Amperes()|}, ground);
                }
            """
        );

    [Theory]
    [InlineData("$\"AXK7L{20 + 4}223G\"", false)]
    [InlineData("$\"AXK7L{18}223G\"", true)]
    [InlineData("\"AXK7L\" + 18 + \"223G\"", true)]
    [InlineData("string.Concat(\"AXK7L\", \"18\", \"223G\")", true)]
    [InlineData("\"axk7l18223g\".ToUpperInvariant()", true)]
    [InlineData("$\"AXK7L{8:00}223G\"", true)]
    [InlineData("Number(18)", true)]
    [InlineData("Number(24)", false)]
    public Task A_part_number_that_is_put_together(string number, bool isWrong) =>
        Check.Members(
            $$"""
                static string Number(int contacts) => $"AXK7L{contacts}223G";

                static void Build() => PartNumber.Parse({{(isWrong ? "{|KEY1002:" + number + "|}" : number)}});
            """
        );

    [Fact]
    public Task A_table_of_tuples() =>
        Check.Members(
            """
                private static readonly (string Name, int Contacts)[] Plan = [("camera", 24), ("display", {|KEY1001:18|})];
                private static readonly Dictionary<string, (int Contacts, double Height)> Plugs = new()
                {
                    ["camera"] = (24, 0.9),
                    ["display"] = (18, 0.9),
                };

                static void Build()
                {
                    F4.Socket(Plan[0].Contacts);
                    F4.Socket({|KEY1001:Plan[1].Contacts|});
                    F4.Socket({|KEY1001:Plugs["display"].Contacts|});
                    foreach ((string name, int contacts) in Plan)
                    {
                        F4.Socket(contacts);
                    }
                }
            """
        );

    [Fact]
    public Task An_object_that_nothing_changes_is_the_same_after_others_have_had_it() =>
        Check.File(
            """
            record Requirement(string Board, int Contacts);

            readonly record struct Need(int Contacts);

            static class Designs
            {
                static void Build()
                {
                    var camera = new Requirement("camera", 18);
                    Console.WriteLine(camera);
                    F4.Socket({|KEY1001:camera.Contacts|});
                    var need = new Need(18);
                    Console.WriteLine(need);
                    F4.Socket({|KEY1001:need.Contacts|});
                }
            }
            """
        );

    private static string Code(string contacts, decimal amperes, bool mark)
    {
        string current = FormattableString.Invariant($"{amperes}m.Amperes()");
        return $$"""
                private static readonly int[] Supply = [1, 2];
                private static readonly Dictionary<string, int[]> Other = new();

                static Interconnect Build()
                {
                    var Table = new Dictionary<string, int[]> { ["supply"] = [1, 2, 3] };
                    return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VBAT", {{(
                mark ? "{|KEY3001:" + current + "|}" : current
            )}}, {{contacts}});
                }
            """;
    }
}
