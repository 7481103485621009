using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.OtherMakers;

/// <summary>Contacts with the names of the manufacturer: rows with letters, and numbers from 101.</summary>
public class NamedContactsTests
{
    private const string Mezzanine = """
        series: FM
        manufacturer: Acme
        ratings:
          currentPerContact: 0.5 A
        contacts:
          - for: { contacts: 400 }
            names: A1 to K40 without I
          - for: { contacts: 160 }
            names: C1 to D40, G1 to H40
        contactGroups:
          - for: { contacts: 400 }
            name: power
            first: H37
            last: H40
            currentPerContact: 2 A
          - for: { contacts: 160 }
            name: power
            first: H37
            last: H40
            currentPerContact: 2 A
        pairs:
          - matedHeight: 10 mm
            parts:
              400: [HPC-C, HPC-M]
              160: [LPC-C, LPC-M]
              400/160: [HPC-C, LPC-M]
        """;

    private const string From101 = """
        series: TN
        manufacturer: Acme
        ratings:
          currentPerContact: 0.5 A
        contacts:
          names: from 101
        pairs:
          - matedHeight: 2 mm
            parts:
              10: [TN-S, TN-H]
        """;

    [Fact]
    public Task Contacts_are_followed_by_their_names() =>
        CatalogTest.RunStatements(
            Mezzanine,
            """
            const string Clock = "CLK";
            string[] supply = ["H37", "H38"];
            List<string> ground = Enumerable.Range(1, 4).Select(number => $"C{number}").ToList();
            string missing = "I" + 3;
            Interconnect.Between(FM.HPC_C, FM.HPC_M)
                .AddNet("VCC", 4.Amperes(), contacts: supply)
                .AddReturn("GND", nets: ["VCC"], contacts: ["H39", "H40"])
                .AddNet(Clock, 0.1.Amperes(), contacts: ["A1", .. ground])
                .AddNet("X", 0.1.Amperes(), contacts: [{|KEY1003:missing|}, "K40"])
                .AddNet("Y", 0.1.Amperes(), contacts: [{|KEY3004:"C4"|}, "C5", {|KEY3006:"C5"|}])
                .AddNet("Z", {|KEY3001:1.5.Amperes()|}, contacts: ["D1", "D2"])
                .AddNet("W", 0.1.Amperes(), contacts: [{|KEY1003:5|}]);
            """
        );

    [Fact]
    public Task Equal_names_meet_where_counts_differ() =>
        CatalogTest.RunStatements(
            Mezzanine,
            """
            Interconnect.Between(FM.HPC_C, FM.LPC_M).AddNet("12V", 4.Amperes(), contacts: ["H37", "H38"]);
            Interconnect.Between(FM.LPC_M, FM.HPC_C).AddNet("12V", {|KEY3001:4.Amperes()|}, contacts: ["H35", "H36"]);
            Interconnect.Between(FM.HPC_C, FM.LPC_M).AddNet("DP", 0.1.Amperes(), contacts: ["C1", {|KEY1003:"A1"|}]);
            """
        );

    [Fact]
    public Task Numbers_are_those_of_the_manufacturer() =>
        CatalogTest.RunStatements(
            From101,
            """
            Interconnect.Between(TN.TN_S, TN.TN_H)
                .AddNet("A", 0.1.Amperes(), contacts: [101, 110])
                .AddNet("B", 0.1.Amperes(), contacts: ["102", {|KEY3004:"101"|}])
                .AddNet("C", 0.1.Amperes(), contacts: [{|KEY1003:1|}, {|KEY1003:111|}])
                .AddNet("D", 0.1.Amperes(), contacts: [{|KEY1003:"112"|}, "103"]);
            """
        );

    [Fact]
    public Task Unknown_names_are_not_judged() =>
        CatalogTest.RunStatements(
            Mezzanine,
            """
            string name = Console.ReadLine()!;
            string[] names = Console.ReadLine()!.Split(',');
            Interconnect made = Interconnect.Between(FM.HPC_C, FM.HPC_M)
                .AddNet("A", 0.1.Amperes(), contacts: [name, {|KEY1003:"Z1"|}])
                .AddNet("B", 0.1.Amperes(), contacts: names);
            """
        );

    [Fact]
    public Task Names_of_a_part_can_be_read() =>
        CatalogTest.RunStatements(
            Mezzanine,
            """
            Interconnect.Between(FM.HPC_C, FM.HPC_M)
                .AddNet("A", 0.1.Amperes(), contacts: FM.HPC_C.ContactNames.Take(2))
                .AddNet("B", 0.1.Amperes(), contacts: [{|KEY3004:"A2"|}]);
            """
        );

    [Fact]
    public Task A_design_may_be_extended_in_a_helper() =>
        CatalogTest.Run(
            Mezzanine,
            """
            static class Boards
            {
                static readonly Interconnect Made = Ground(Interconnect.Between(FM.HPC_C, FM.HPC_M), "A1").AddNet("B", 0.1.Amperes(), [{|KEY3004:"A1"|}]);

                static Interconnect Ground(Interconnect made, params string[] names) =>
                    names.Aggregate(made, (one, name) => one.AddNet("N" + name, 0.1.Amperes(), [name]));
            }
            """
        );
}
