using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Mating;

public class InsertionForceTooHighTests
{
    [Fact]
    public Task Names_the_force_of_the_pair() =>
        Check.Statements(
            "Interconnect.Between({|#1:F4S.AXT510124|}, {|#2:F4S.AXT610124|}).LimitInsertionForce({|#0:9.8.Newtons()|});",
            Check.Error("KEY2007", "AXT510124 with AXT610124 takes up to 9.81 N to mate; the design allows 9.8 N", related: 2)
        );

    [Fact]
    public Task In_the_other_order() =>
        Check.Statements(
            "Interconnect.Between({|#1:P4.AXK820145WG|}, {|#2:P4.AXK720147G|}).LimitInsertionForce({|#0:29.Newtons()|});",
            Check.Error("KEY2007", "AXK820145WG with AXK720147G takes up to 29.43 N to mate; the design allows 29 N", related: 2)
        );

    [Fact]
    public Task The_limit_itself_passes() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT510124, F4S.AXT610124).LimitInsertionForce(9.81.Newtons());
            Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).LimitInsertionForce(39240.Millinewtons());
            Interconnect.Between(F4S.AXT510124, F4S.AXT610124).LimitInsertionForce(1.Newtons()).LimitInsertionForce(10.Newtons());
            """
        );

    [Fact]
    public Task The_least_beyond_does_not() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT510124, F4S.AXT610124).LimitInsertionForce({|KEY2007:9.8099999.Newtons()|});
            Interconnect.Between(F4S.AXT510124, F4S.AXT610124).LimitInsertionForce({|KEY2007:Force.Zero|});
            Interconnect.Between(F4S.AXT510124, F4S.AXT610124).LimitInsertionForce({|KEY2007:(-1).Newtons()|});
            """
        );

    [Fact]
    public Task What_does_not_mate_takes_no_force() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT510124, {|KEY2003:F4S.AXT616124|}).LimitInsertionForce(1.Newtons());
            Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithMatedHeight({|KEY2005:2.Millimeters()|})
                .LimitInsertionForce(1.Newtons());
            """
        );

    [Fact]
    public Task A_force_that_the_catalog_does_not_give_is_said() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).LimitInsertionForce({|#0:1.Newtons()|});",
            Check.Information("KEY1005", "the catalog gives no insertion force for AXK7L24223G; this is not checked")
        );

    [Fact]
    public Task One_height_that_does_is_enough() =>
        CatalogTest.RunStatements(
            TwoHeights,
            """
            Interconnect.Between(T3.TS10, T3.TH10).LimitInsertionForce(5.Newtons());
            Interconnect.Between(T3.TS10, T3.TH10).LimitInsertionForce({|KEY2007:4.Newtons()|});
            Interconnect.Between(T3.TS10, T3.TH10).WithMatedHeight(2.Millimeters()).LimitInsertionForce({|KEY2007:5.Newtons()|});
            Interconnect.Between(T3.TS10, T3.TH10).WithMatedHeight(1.Millimeters()).LimitInsertionForce(5.Newtons());
            """
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Interconnect Of(Connector other) => Interconnect.Between(F4S.AXT510124, other).LimitInsertionForce(1.Newtons());
                static Interconnect With(Force limit) => Interconnect.Between(F4S.AXT510124, F4S.AXT610124).LimitInsertionForce(limit);
                static Interconnect At(Length height) => Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithMatedHeight(height)
                    .LimitInsertionForce(1.Newtons());
            """
        );

    private const string TwoHeights = """
        series: T3
        manufacturer: Acme
        forces:
          - for: { matedHeight: 1.0 mm }
            insertionForcePerContact: 0.5 N
            removalForce: 2 N
          - for: { matedHeight: 2.0 mm }
            insertionForcePerContact: 0.6 N
            removalForce: 3 N
        numbers:
          socket:
            pattern: TS{contacts}
          header:
            pattern: TH{contacts}
        pairs:
          - matedHeight: 1.0 mm
            parts:
              10: [TS10, TH10]
          - matedHeight: 2.0 mm
            parts:
              10: [TS10, TH10]
        """;
}
