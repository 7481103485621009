using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Boards;

public class StencilUnfitTests
{
    [Fact]
    public Task Too_much_solder() =>
        Check.Statements(
            "Mounting.Of(F4.AXK7L24223G).WithStencil({|#1:120.Micrometers()|}, {|#0:70.Percent()|});",
            Check.Warning(
                "KEY5010",
                "an opening of 70 % prints too much solder on the terminals; for F4 sockets the datasheet recommends 66 % at 120 µm",
                related: 1
            )
        );

    [Fact]
    public Task The_header_has_a_table_of_its_own() =>
        Check.Statements(
            """
            Mounting.Of(F4.AXK7L24223G).WithStencil(0.15.Millimeters(), 53.Percent());
            Mounting.Of(F4.AXK8L24124BG).WithStencil({|#1:0.15.Millimeters()|}, {|#0:53.Percent()|});
            """,
            Check.Warning(
                "KEY5010",
                "an opening of 53 % prints too much solder on the terminals; for F4 headers the datasheet recommends 52 % at 150 µm",
                related: 1
            )
        );

    [Fact]
    public Task A_thickness_that_the_datasheet_does_not_name() =>
        Check.Statements(
            "Mounting.Of(P4.AXK740147G).WithStencil({|#0:100.Micrometers()|}, 40.Percent());",
            Check.Warning(
                "KEY5010",
                "a stencil 100 µm thick is not recommended; for P4 sockets the datasheet recommends 120 µm "
                    + "with openings of 50 % or 150 µm with openings of 40 %"
            )
        );

    [Fact]
    public Task The_limit_itself_and_less_pass() =>
        Check.Statements(
            """
            Mounting.Of(P4.AXK740147G).WithStencil(120.Micrometers(), 50.Percent());
            Mounting.Of(P4.AXK740147G).WithStencil(0.15.Millimeters(), 39.Percent());
            Mounting.Of(P4.AXK740147G).WithStencil(0.012.Centimeters(), 500_000.PartsPerMillion());
            """
        );

    [Fact]
    public Task The_least_beyond_does_not() =>
        Check.Statements("Mounting.Of(P4.AXK740147G).WithStencil(120.Micrometers(), {|KEY5010:50.000001.Percent()|});");

    [Fact]
    public async Task Offers_the_limit() =>
        Assert.Equal(
            ["70.Percent() -> 66.Percent()"],
            await Remedies.OfMembers(
                "    static Mounting Build() => Mounting.Of(F4.AXK7L24223G).WithStencil(120.Micrometers(), 70.Percent());"
            )
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Mounting Of(Connector part) => Mounting.Of(part).WithStencil(1.Millimeters(), 100.Percent());
                static Mounting Thick(Length thickness) => Mounting.Of(F4.AXK7L24223G).WithStencil(thickness, 100.Percent());
                static Mounting Open(Ratio opening) => Mounting.Of(F4.AXK7L24223G).WithStencil(120.Micrometers(), opening);
                static Mounting Thicker(Ratio opening) => Mounting.Of(F4.AXK7L24223G).WithStencil({|KEY5010:121.Micrometers()|}, opening);
            """
        );

    [Fact]
    public Task A_stencil_without_an_opening_over_the_terminals_is_named_by_its_thickness() =>
        CatalogTest.RunStatements(
            SampleCatalogs.Small
                + """

                stencils:
                  - thickness: 120 µm
                    solderingTerminals: 100 %
                """,
            """
            Mounting.Of(T2.TS10_1).WithStencil(120.Micrometers(), 100.Percent());
            Mounting.Of(T2.TS10_1).WithStencil({|#0:150.Micrometers()|}, 100.Percent());
            """,
            Check.Warning("KEY5010", "a stencil 150 µm thick is not recommended; for T2 sockets the datasheet recommends 120 µm")
        );
}
