using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Choosing;

public class CountNotMadeAtHeightTests
{
    [Fact]
    public Task A_count_is_not_made_for_every_height() =>
        Check.Statements(
            "P4.Socket(contacts: {|#1:70|}, matedHeight: {|#0:3.0.Millimeters()|});",
            Check.Error(
                "KEY1004",
                "P4 sockets with 70 contacts are made for 1.5, 2.0 and 2.5 mm, not for 3.0 mm; "
                    + "the nearest counts for 3.0 mm are 60 and 80",
                related: 1
            )
        );

    [Fact]
    public Task A_height_that_the_series_does_not_have() =>
        Check.Statements(
            "P4.Header({|#1:40|}, {|#0:4.Millimeters()|});",
            Check.Error(
                "KEY1004",
                "P4 headers with 40 contacts are made for 1.5, 2.0, 2.5, 3.0 and 3.5 mm, not for 4.0 mm; P4 has no pair for 4.0 mm",
                related: 1
            )
        );

    [Fact]
    public Task Counts_at_their_heights_pass() =>
        Check.Statements(
            """
            P4.Socket(contacts: 40, matedHeight: 2.5.Millimeters());
            P4.Socket(40, 3.Millimeters());
            P4.Socket(40, 0.35.Centimeters());
            P4.Header(70, 2500.Micrometers());
            """
        );

    [Fact]
    public async Task The_remedies_are_heights_nearest_first() =>
        Assert.Equal(
            ["3.0.Millimeters() -> 2.5.Millimeters()", "3.0.Millimeters() -> 2.0.Millimeters()", "3.0.Millimeters() -> 1.5.Millimeters()"],
            await Remedies.OfExpression("P4.Socket(contacts: 70, matedHeight: 3.0.Millimeters())")
        );
}
