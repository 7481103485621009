using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.OtherMakers;

/// <summary>
/// A series modeled on Hirose's BM28: one connector has signal contacts and two power contacts, and part numbers contain slashes.
/// </summary>
public class SignalAndPowerTests
{
    private const string Catalog = """
        series: B28
        manufacturer: Acme
        ratings:
          currentPerContact: 0.3 A
          contactResistance: 100 mΩ
        contactGroups:
          - for: { contacts: 32 }
            name: power
            first: 31
            last: 32
            currentPerContact: 5 A
            contactResistance: 20 mΩ
          - for: { contacts: 42 }
            name: power
            first: 41
            last: 42
            currentPerContact: 5 A
            contactResistance: 20 mΩ
        numbers:
          socket:
            pattern: B28B0.6-{contacts}DS/2-0.35V(51)
            contacts: { "30": 32, "40": 42 }
          header:
            pattern: B28B0.6-{contacts}DP/2-0.35V(51)
            contacts: { "30": 32, "40": 42 }
        pairs:
          - matedHeight: 0.6 mm
            parts:
              32: [B28B0.6-30DS/2-0.35V(51), B28B0.6-30DP/2-0.35V(51)]
              42: [B28B0.6-40DS/2-0.35V(51), B28B0.6-40DP/2-0.35V(51)]
        """;

    [Fact]
    public Task Sound_designs_pass() =>
        CatalogTest.RunStatements(
            Catalog,
            """
            Interconnect.Between(B28.Socket(32), B28.B28B0_6_30DP_2_0_35V_51)
                .AddNet("VBAT", 10.Amperes(), [31, 32])
                .AddNet("SDA", 0.3.Amperes(), [30]);
            Interconnect.Between(B28.Socket(42), B28.Header(42)).AddNet("VBAT", 5.Amperes(), [41]);
            string power = B28.Header(42).ContactGroups[0].Name;
            """
        );

    [Fact]
    public Task Each_contact_bears_what_its_group_bears() =>
        CatalogTest.RunStatements(
            Catalog,
            """
            Interconnect.Between(B28.Socket(32), B28.Header(32))
                .AddNet("VBAT", {|#0:11.Amperes()|}, {|#1:[31, 32]|})
                .AddNet("SDA", {|KEY3001:0.4.Amperes()|}, [29]);
            Interconnect.Between(B28.Socket(42), B28.Header(42)).AddNet("VBAT", {|KEY3001:5.Amperes()|}, [31]);
            Interconnect.Between(B28.Socket(42), B28.Header(42)).AddNet("VBAT", {|KEY3001:1.Amperes()|}, [40, 41]);
            Interconnect.Between(B28.Socket(32), B28.Header(32)).AddNet("GND", 1.Amperes(), [{|KEY1003:33|}]);
            """,
            new DiagnosticResult("KEY3001", DiagnosticSeverity.Error)
                .WithLocation(0)
                .WithLocation(1)
                .WithMessage(
                    "'VBAT' puts 5.5 A on each of 2 contacts; B28 power contacts carry 5 A; "
                        + "11 A is more than all 2 power contacts of B28B0.6-30DS/2-0.35V(51) can carry"
                )
        );
}
