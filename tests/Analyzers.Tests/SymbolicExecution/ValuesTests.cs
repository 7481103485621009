using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution;

/// <summary>Values are evaluated from all kinds of expressions.</summary>
public class ValuesTests
{
    [Theory]
    [InlineData("{|KEY1001:18|}")]
    [InlineData("{|KEY1001:20 - 2|}")]
    [InlineData("{|KEY1001:(int)18.9|}")]
    [InlineData("{|KEY1001:Constant|}")]
    [InlineData("{|KEY1001:Other.Constant|}")]
    [InlineData("{|KEY1001:Field|}")]
    [InlineData("{|KEY1001:Other.Field|}")]
    [InlineData("{|KEY1001:Property|}")]
    [InlineData("{|KEY1001:Other.Property + 2|}")]
    [InlineData("{|KEY1001:Arrow|}")]
    [InlineData("{|KEY1001:Other.Table[1]|}")]
    [InlineData("{|KEY1001:Table.Length * 6|}")]
    [InlineData("{|KEY1001:F4.AXK7L20223G.Contacts - 2|}")]
    [InlineData("contacts: {|KEY1001:18|}")]
    [InlineData("{|KEY1001:Field > 3 ? 18 : 24|}")]
    [InlineData("{|KEY1001:Nothing ?? 18|}")]
    [InlineData("{|KEY1001:sizeof(long) + 10|}")]
    [InlineData("checked({|KEY1001:17 + 1|})")]
    [InlineData("{|KEY1001:default|}")]
    [InlineData("{|KEY1001:'\\x12'|}")]
    [InlineData("{|KEY1001:(int)Pins.Supply|}")]
    [InlineData("{|KEY1001:(byte)Field|}")]
    public Task Of_a_count(string count) =>
        Check.Files(
            $$"""
            static class Boards
            {
                private const int Constant = 18;
                private static readonly int Field = Constant;
                private static readonly int[] Table = [1, 2, 3];
                private static int? Nothing { get; } = null;

                static int Property { get; } = Field;
                static int Arrow => Property;

                static void Build() => F4.Socket({{count}});
            }

            enum Pins { Supply = 18 }
            """,
            """
            static class Other
            {
                public const int Constant = 3 * 6;
                public static readonly int Field = Constant;
                public static readonly int[] Table = { 10, 18 };
                public static int Property { get; } = 16;
            }
            """
        );

    [Theory]
    [InlineData("{|KEY3001:1.2.Amperes()|}")]
    [InlineData("{|KEY3001:1200.Milliamperes()|}")]
    [InlineData("{|KEY3001:1200000.Microamperes()|}")]
    [InlineData("{|KEY3001:1.2m.Amperes()|}")]
    [InlineData("{|KEY3001:ElectricCurrent.FromAmperes(1.2)|}")]
    [InlineData("{|KEY3001:ElectricCurrent.FromMilliamperes(1200)|}")]
    [InlineData("{|KEY3001:ElectricCurrent.Parse(\"1.2 A\")|}")]
    [InlineData("{|KEY3001:200.Milliamperes() * 6|}")]
    [InlineData("{|KEY3001:6 * 200.Milliamperes()|}")]
    [InlineData("{|KEY3001:0.6.Amperes() + 0.6.Amperes()|}")]
    [InlineData("{|KEY3001:2.Amperes() - 0.8.Amperes()|}")]
    [InlineData("{|KEY3001:2.4.Amperes() / 2|}")]
    [InlineData("{|KEY3001:2.4.Amperes() / 2.0|}")]
    [InlineData("{|KEY3001:2.4.Amperes() * 0.5m|}")]
    [InlineData("{|KEY3001:-1.2.Amperes()|}")]
    [InlineData("{|KEY3001:-(-1.2).Amperes()|}")]
    [InlineData("{|KEY3001:(0.6 * 2).Amperes()|}")]
    [InlineData("{|KEY3001:((double)6 / 5).Amperes()|}")]
    [InlineData("{|KEY3001:(Volts / Ohms).Amperes()|}")]
    [InlineData("{|KEY3001:((decimal)Volts / 5).Amperes()|}")]
    [InlineData("{|KEY3001:Supply|}")]
    [InlineData("{|KEY3001:Supply * Branches|}")]
    [InlineData("{|KEY3001:F4.AXK7L24223G.Ratings.CurrentPerContact * 4 ?? default|}")]
    [InlineData("{|KEY3001:(1.2.Amperes().Amperes * 1).Amperes()|}")]
    public Task Of_a_current(string current) =>
        Check.Members(
            $$"""
                private const double Volts = 6;
                private const double Ohms = 5;
                private const int Branches = 2;
                private static readonly ElectricCurrent Supply = 1.2.Amperes();

                static void Build() =>
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", {{current}}, contacts: [1, 2, 3]);
            """
        );

    [Theory]
    [InlineData("3.0.Millimeters()")]
    [InlineData("3.Millimeters()")]
    [InlineData("3m.Millimeters()")]
    [InlineData("3000.Micrometers()")]
    [InlineData("0.3.Centimeters()")]
    [InlineData("0.003.Meters()")]
    [InlineData("Length.FromMillimeters(3)")]
    [InlineData("Length.FromMillimeters(3.0)")]
    [InlineData("Length.FromMillimeters(3m)")]
    [InlineData("Length.Parse(\"3 mm\")")]
    [InlineData("1.5.Millimeters() * 2")]
    [InlineData("Height")]
    [InlineData("Height + 0.Millimeters()")]
    public Task Of_a_height(string height) =>
        Check.Members(
            $$"""
                private static readonly Length Height = 3.0.Millimeters();

                static void Build()
                {
                    Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).WithMatedHeight({|KEY2005:{{height}}|});
                    P4.Socket(70, {|KEY1004:{{height}}|});
                    P4.AXK740147G.MatingHeader({|KEY2005:{{height}}|});
                }
            """
        );

    [Theory]
    [InlineData("[1, {|KEY1003:25|}]")]
    [InlineData("{|KEY1003:[2, .. Supply]|}")]
    [InlineData("new[] { 1, {|KEY1003:25|} }")]
    [InlineData("new int[] { 1, {|KEY1003:25|} }")]
    [InlineData("new int[2] { 1, {|KEY1003:25|} }")]
    [InlineData("new List<int> { 1, {|KEY1003:25|} }")]
    [InlineData("new List<int>() { 1, {|KEY1003:25|} }")]
    [InlineData("new List<int>(2) { 1, {|KEY1003:25|} }")]
    [InlineData("new List<int>(copy) { 3, {|KEY1003:26|} }")]
    [InlineData("{|KEY1003:Supply|}")]
    [InlineData("{|KEY1003:Boards.Supply|}")]
    [InlineData("{|KEY1003:Braces|}")]
    [InlineData("{|KEY1003:List|}")]
    [InlineData("{|KEY1003:Property|}")]
    [InlineData("{|KEY1003:local|}")]
    [InlineData("{|KEY1003:list|}")]
    [InlineData("{|KEY1003:frozen|}")]
    [InlineData("{|KEY1003:(IEnumerable<int>)local|}")]
    [InlineData("[list[0], {|KEY1003:local[1]|}]")]
    [InlineData("[{|KEY1003:(int)25.0|}, {|KEY1003:24 + 2|}]")]
    public Task Of_contacts(string contacts) =>
        Check.Members(
            $$"""
                private static readonly int[] Supply = [1, 25];
                private static readonly int[] Braces = { 1, 25 };
                private static readonly List<int> List = new() { 1, 25 };
                private static IReadOnlyList<int> Property { get; } = [1, 25];

                static void Build()
                {
                    int[] local = { 1, 25 };
                    List<int> list = [1];
                    list.Add(25);
                    List<int> copy = [1, 2];
                    ImmutableArray<int> frozen = [1, 25];
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VCAM", 0.Amperes(), contacts: {{contacts}});
                }
            """
        );

    [Theory]
    [InlineData("\"AXK7L26227G\"")]
    [InlineData("\"AXK7L\" + \"26227G\"")]
    [InlineData("$\"AXK7L{Code}227G\"")]
    [InlineData("Number")]
    [InlineData("Family + Code + \"227G\"")]
    [InlineData("@\"AXK7L26227G\"")]
    [InlineData("\"\"\"AXK7L26227G\"\"\"")]
    public Task Of_a_part_number(string number) =>
        Check.Members(
            $$"""
                private const string Code = "26";
                private static readonly string Family = "AXK7L";
                private static string Number { get; } = "AXK7L26227G";

                static void Build()
                {
                    PartNumber.Parse({|KEY1002:{{number}}|});
                    string local = {{number}};
                    PartNumber.Parse(text: {|KEY1002:local|});
                }
            """
        );

    [Theory]
    [InlineData("F4.AXK8L26124BG")]
    [InlineData("Panasonic.F4.AXK8L26124BG")]
    [InlineData("global::Panasonic.F4.AXK8L26124BG")]
    [InlineData("F4.Header(26)")]
    [InlineData("F4.Header(contacts: 20 + 6)")]
    [InlineData("F4.AXK7L26223G.MatingHeader()")]
    [InlineData("F4.Socket(26).MatingHeader(0.9.Millimeters())")]
    [InlineData("F4.AXK8L26124BG.MatingSocket().MatingHeader()")]
    [InlineData("Field")]
    [InlineData("Property")]
    [InlineData("Parts[1]")]
    [InlineData("local")]
    [InlineData("(F4Header)local")]
    [InlineData("(Connector)Field")]
    [InlineData("local ?? F4.AXK8L24124BG")]
    public Task Of_a_part(string header) =>
        Check.Members(
            $$"""
                private static readonly F4Header Field = F4.AXK8L26124BG;
                private static readonly Header[] Parts = [F4.AXK8L24124BG, F4.AXK8L26124BG];
                static Connector Property => Field;

                static void Build()
                {
                    Header local = Field;
                    Interconnect.Between(F4.AXK7L24223G, {|KEY2003:{{header}}|});
                }
            """
        );

    [Fact]
    public Task Of_arguments_in_another_order() =>
        Check.Statements(
            """
            Interconnect.Between(second: {|#0:F4.AXK8L26124BG|}, first: {|#1:F4.AXK7L24223G|});
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(contacts: [1], name: "VCAM", current: {|KEY3001:1.Amperes()|});
            P4.Socket(matedHeight: {|KEY1004:3.Millimeters()|}, contacts: 70);
            """,
            Check.Error("KEY2003", "AXK7L24223G has 24 contacts, but AXK8L26124BG has 26; AXK7L24223G mates with AXK8L24124BG", related: 1)
        );

    [Fact]
    public Task Of_locals_that_are_reassigned() =>
        Check.Statements(
            """
            int contacts = 24;
            F4.Socket(contacts);
            contacts = 18;
            F4.Socket({|KEY1001:contacts|});
            contacts += 2;
            F4.Socket(contacts);
            contacts--;
            F4.Socket({|KEY1001:contacts--|});
            F4.Socket({|KEY1001:contacts|});
            int first = 18, second = first;
            F4.Socket({|KEY1001:second|});
            F4.Socket({|KEY1001:second = 19|});
            F4.Socket({|KEY1001:second|});
            const int Third = 21;
            F4.Socket({|KEY1001:Third|});
            """
        );

    [Fact]
    public Task Of_elements_that_are_written() =>
        Check.Statements(
            """
            int[] contacts = [24, 24];
            int[] same = contacts;
            same[1] = 18;
            F4.Socket({|KEY1001:contacts[1]|});
            List<int> list = [24];
            list.Add(18);
            list[0] = 19;
            F4.Socket({|KEY1001:list[0]|});
            F4.Socket({|KEY1001:list[1]|});
            F4.Socket({|KEY1001:list.Count * 9|});
            """
        );
}
