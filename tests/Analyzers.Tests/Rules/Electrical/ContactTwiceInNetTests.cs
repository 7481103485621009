using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class ContactTwiceInNetTests
{
    [Fact]
    public Task Sits_On_The_Second_And_Points_To_The_First() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT520124, F4S.AXT620124)
                .AddNet("MOTOR", 0.2.Amperes(), contacts: [{|#1:3|}, 4, {|#0:3|}]);
            """,
            Check.Error("KEY3006", "'MOTOR' lists contact 3 twice; a contact counts once", related: 1)
        );

    [Fact]
    public Task Counts_Once_In_The_Current_Of_Each() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT520124, F4S.AXT620124)
                .AddNet("MOTOR", {|KEY3001:0.5.Amperes()|}, contacts: [3, {|KEY3006:3|}]);
            """
        );

    [Fact]
    public Task Next_To_An_Unknown_Contact() =>
        Check.Members(
            """
                static Interconnect Build(int spare) => Interconnect.Between(F4S.AXT520124, F4S.AXT620124)
                    .AddNet("MOTOR", 0.2.Amperes(), contacts: [3, spare, {|KEY3006:3|}]);
            """
        );
}
