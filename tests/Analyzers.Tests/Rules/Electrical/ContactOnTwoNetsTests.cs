using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class ContactOnTwoNetsTests
{
    [Fact]
    public Task Sits_on_the_contact_and_points_to_the_first() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT516124, F4S.AXT616124)
                .AddNet("MIC_P", 1.Milliamperes(), contacts: [{|#1:1|}, 2])
                .AddNet("MIC_N", 1.Milliamperes(), contacts: [3, {|#0:1|}]);
            """,
            Check.Error("KEY3004", "contact 1 already carries 'MIC_P'; 'MIC_N' needs another contact", related: 1)
        );

    [Fact]
    public Task Holds_for_halves_that_are_not_known() =>
        Check.Members(
            """
                static Interconnect Build(Socket socket, Header header) => Interconnect.Between(socket, header)
                    .AddNet("MIC_P", 1.Milliamperes(), contacts: [1])
                    .AddNet("MIC_N", 1.Milliamperes(), contacts: [{|KEY3004:1|}]);
            """
        );

    [Fact]
    public Task Contacts_of_their_own_pass() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT516124, F4S.AXT616124)
                .AddNet("MIC_P", 1.Milliamperes(), contacts: [1])
                .AddNet("MIC_N", 1.Milliamperes(), contacts: [2]);
            """
        );

    [Fact]
    public Task Two_interconnects_from_one_do_not_meet() =>
        Check.Statements(
            """
            Interconnect common = Interconnect.Between(F4S.AXT516124, F4S.AXT616124).AddNet("GND", 1.Milliamperes(), contacts: [16]);
            Interconnect left = common.AddNet("MIC_L", 1.Milliamperes(), contacts: [1]);
            Interconnect right = common.AddNet("MIC_R", 1.Milliamperes(), contacts: [1]);
            """
        );
}
