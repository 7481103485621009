using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class NetNamedTwiceTests
{
    [Fact]
    public Task Sits_on_the_second_name_and_points_to_the_first() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT520124, F4S.AXT620124)
                .AddNet({|#1:"GND"|}, 0.1.Amperes(), contacts: [1])
                .AddNet({|#0:"GND"|}, 0.1.Amperes(), contacts: [2]);
            """,
            Check.Error("KEY3005", "'GND' is already a net of this interconnect; list all its contacts in one call", related: 1)
        );

    [Fact]
    public Task One_name_on_one_contact_is_one_fault() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT520124, F4S.AXT620124)
                .AddNet("GND", 0.1.Amperes(), contacts: [1])
                .AddNet({|KEY3005:"GND"|}, 0.1.Amperes(), contacts: [1]);
            """
        );

    [Fact]
    public Task Names_differ_by_case() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT520124, F4S.AXT620124)
                .AddNet("GND", 0.1.Amperes(), contacts: [1])
                .AddNet("gnd", 0.1.Amperes(), contacts: [2]);
            """
        );
}
