using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class ContactTwiceInNetTests
{
    [Fact]
    public Task Sits_on_the_second_and_points_to_the_first() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT520124, F4S.AXT620124)
                .AddNet("MOTOR", 0.2.Amperes(), contacts: [{|#1:3|}, 4, {|#0:3|}]);
            """,
            Check.Error("KEY3006", "'MOTOR' lists contact 3 twice; a contact counts once", related: 1)
        );

    [Fact]
    public Task Counts_once_in_the_current_of_each() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT520124, F4S.AXT620124)
                .AddNet("MOTOR", {|KEY3001:0.5.Amperes()|}, contacts: [3, {|KEY3006:3|}]);
            """
        );

    [Fact]
    public Task Next_to_an_unknown_contact() =>
        Check.Members(
            """
                static Interconnect Build(int spare) => Interconnect.Between(F4S.AXT520124, F4S.AXT620124)
                    .AddNet("MOTOR", 0.2.Amperes(), contacts: [3, spare, {|KEY3006:3|}]);
            """
        );
}
