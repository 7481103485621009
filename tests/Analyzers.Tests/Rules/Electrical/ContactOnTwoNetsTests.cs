using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class ContactOnTwoNetsTests
{
    [Fact]
    public Task Sits_On_The_Contact_And_Points_To_The_First() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT516124, F4S.AXT616124)
                .AddNet("MIC_P", 1.Milliamperes(), contacts: [{|#1:1|}, 2])
                .AddNet("MIC_N", 1.Milliamperes(), contacts: [3, {|#0:1|}]);
            """,
            Check.Error("KEY3004", "contact 1 already carries 'MIC_P'; 'MIC_N' needs another contact", related: 1)
        );

    [Fact]
    public Task Holds_For_Halves_That_Are_Not_Known() =>
        Check.Members(
            """
                static Interconnect Build(Socket socket, Header header) => Interconnect.Between(socket, header)
                    .AddNet("MIC_P", 1.Milliamperes(), contacts: [1])
                    .AddNet("MIC_N", 1.Milliamperes(), contacts: [{|KEY3004:1|}]);
            """
        );

    [Fact]
    public Task Contacts_Of_Their_Own_Pass() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT516124, F4S.AXT616124)
                .AddNet("MIC_P", 1.Milliamperes(), contacts: [1])
                .AddNet("MIC_N", 1.Milliamperes(), contacts: [2]);
            """
        );

    [Fact]
    public Task Two_Interconnects_From_One_Do_Not_Meet() =>
        Check.Statements(
            """
            Interconnect common = Interconnect.Between(F4S.AXT516124, F4S.AXT616124).AddNet("GND", 1.Milliamperes(), contacts: [16]);
            Interconnect left = common.AddNet("MIC_L", 1.Milliamperes(), contacts: [1]);
            Interconnect right = common.AddNet("MIC_R", 1.Milliamperes(), contacts: [1]);
            """
        );
}
