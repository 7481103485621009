using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Choosing;

public class NoSuchContactTests
{
    [Fact]
    public Task A_Connector_Ends_At_Its_Last_Contact() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .AddNet("VCAM", 0.1.Amperes(), contacts: [{|#0:25|}]);
            """,
            Check.Error("KEY1003", "AXK7L24223G has contacts 1 to 24; there is no contact 25")
        );

    [Fact]
    public Task In_The_Other_Order_The_First_Half_Is_Named() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK8L24124BG, F4.AXK7L24223G)
                .AddNet("VCAM", 0.1.Amperes(), contacts: [{|#0:25|}]);
            """,
            Check.Error("KEY1003", "AXK8L24124BG has contacts 1 to 24; there is no contact 25")
        );

    [Fact]
    public Task Each_Wrong_Number_Is_Marked() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .AddNet("GND", 1.Amperes(), contacts: [{|KEY1003:0|}, 1, {|KEY1003:-1|}, 24, {|KEY1003:30 - 5|}]);
            """
        );

    [Fact]
    public Task A_Number_From_Elsewhere_Is_Marked_Where_It_Is_Used() =>
        Check.Members(
            """
                private static readonly int[] Supply = [23, 24, 25];

                static Interconnect Build() => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("VCAM", 0.1.Amperes(), contacts: {|KEY1003:Supply|});
            """
        );

    [Fact]
    public Task First_And_Last_Contact_Pass() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .AddNet("VCAM", 0.1.Amperes(), contacts: [1, 24]);
            """
        );

    [Fact]
    public Task One_Known_Half_Is_Enough() =>
        Check.Members(
            """
                static Interconnect Build(Socket socket) => Interconnect.Between(socket, F4.AXK8L24124BG)
                    .AddNet("VCAM", 0.1.Amperes(), contacts: [{|KEY1003:25|}]);
            """
        );

    [Fact]
    public Task Silences_The_Rules_That_Would_Need_The_Contact() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .AddNet("VCAM", 1.5.Amperes(), contacts: [1, {|KEY1003:25|}])
                .AddNet("VBAT", {|KEY3001:1.5.Amperes()|}, contacts: [2, 3]);
            """
        );
}
