using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Choosing;

public class CountNotMadeAtHeightTests
{
    [Fact]
    public Task A_Count_Is_Not_Made_For_Every_Height() =>
        Check.Statements(
            "P4.Socket(contacts: {|#1:70|}, matedHeight: {|#0:3.0.Millimeters()|});",
            Check.Error(
                "KEY1004",
                "P4 sockets with 70 contacts are made for 1.5, 2.0 and 2.5 mm, not for 3.0 mm; " + "for 3.0 mm the nearest are 60 and 80",
                related: 1
            )
        );

    [Fact]
    public Task A_Height_That_The_Series_Does_Not_Have() =>
        Check.Statements(
            "P4.Header({|#1:40|}, {|#0:4.Millimeters()|});",
            Check.Error(
                "KEY1004",
                "P4 headers with 40 contacts are made for 1.5, 2.0, 2.5, 3.0 and 3.5 mm, not for 4.0 mm; P4 has no pair of this height",
                related: 1
            )
        );

    [Fact]
    public Task Counts_At_Their_Heights_Pass() =>
        Check.Statements(
            """
            P4.Socket(contacts: 40, matedHeight: 2.5.Millimeters());
            P4.Socket(40, 3.Millimeters());
            P4.Socket(40, 0.35.Centimeters());
            P4.Header(70, 2500.Micrometers());
            """
        );

    [Fact]
    public async Task The_Remedies_Are_Heights_Nearest_First() =>
        Assert.Equal(
            ["3.0.Millimeters() -> 2.5.Millimeters()", "3.0.Millimeters() -> 2.0.Millimeters()", "3.0.Millimeters() -> 1.5.Millimeters()"],
            await Remedies.OfExpression("P4.Socket(contacts: 70, matedHeight: 3.0.Millimeters())")
        );
}
