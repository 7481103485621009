using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class VoltageDropLimitOfNoNetTests
{
    [Fact]
    public Task Names_the_net_that_was_meant() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT510124, F4S.AXT610124)
                .LimitVoltageDrop({|#0:"VCORR"|}, 10.Millivolts())
                .AddNet("VCORE", 0.3.Amperes(), contacts: [1, 2, 3]);
            """,
            Check.Error("KEY3012", "there is no net 'VCORR'; did you mean 'VCORE'?")
        );

    [Fact]
    public Task Names_the_nets_if_none_is_near() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT510124, F4S.AXT610124)
                .AddNet("VCORE", 0.1.Amperes(), contacts: [1])
                .AddNet("GND", 0.1.Amperes(), contacts: [10])
                .LimitVoltageDrop({|#0:"BATTERY"|}, 10.Millivolts());
            """,
            Check.Error("KEY3012", "there is no net 'BATTERY'; the nets are 'VCORE' and 'GND'")
        );

    [Fact]
    public Task A_net_that_comes_later_is_there_and_one_that_is_not_known_may_be_meant() =>
        Check.Members(
            """
                static void Build(string name)
                {
                    Interconnect.Between(F4S.AXT510124, F4S.AXT610124).LimitVoltageDrop("VCORE", 30.Millivolts())
                        .AddNet("VCORE", 0.3.Amperes(), contacts: [1]);
                    Interconnect.Between(F4S.AXT510124, F4S.AXT610124).LimitVoltageDrop("VCORE", 30.Millivolts())
                        .AddNet(name, 0.3.Amperes(), contacts: [1]);
                    Interconnect.Between(F4S.AXT510124, F4S.AXT610124).LimitVoltageDrop(name, 30.Millivolts())
                        .AddNet("VCORE", 0.3.Amperes(), contacts: [1]);
                }
            """
        );
}
