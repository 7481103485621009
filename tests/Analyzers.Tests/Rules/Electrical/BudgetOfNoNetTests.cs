using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class BudgetOfNoNetTests
{
    [Fact]
    public Task Names_The_Net_That_Was_Meant() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT510124, F4S.AXT610124)
                .LimitVoltageDrop({|#0:"VCORR"|}, 10.Millivolts())
                .AddNet("VCORE", 0.3.Amperes(), contacts: [1, 2, 3]);
            """,
            Check.Error("KEY3012", "there is no net 'VCORR'; did you mean 'VCORE'?")
        );

    [Fact]
    public Task Names_The_Nets_If_None_Is_Near() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT510124, F4S.AXT610124)
                .AddNet("VCORE", 0.1.Amperes(), contacts: [1])
                .AddNet("GND", 0.1.Amperes(), contacts: [10])
                .LimitVoltageDrop({|#0:"BATTERY"|}, 10.Millivolts());
            """,
            Check.Error("KEY3012", "there is no net 'BATTERY'; its nets are 'VCORE' and 'GND'")
        );

    [Fact]
    public Task A_Net_That_Comes_Later_Is_There_And_One_That_Is_Not_Known_May_Be_Meant() =>
        Check.Members(
            """
                static void Build(string name)
                {
                    Interconnect.Between(F4S.AXT510124, F4S.AXT610124).LimitVoltageDrop("VCORE", 30.Millivolts()).AddNet("VCORE", 0.3.Amperes(), contacts: [1]);
                    Interconnect.Between(F4S.AXT510124, F4S.AXT610124).LimitVoltageDrop("VCORE", 30.Millivolts()).AddNet(name, 0.3.Amperes(), contacts: [1]);
                    Interconnect.Between(F4S.AXT510124, F4S.AXT610124).LimitVoltageDrop(name, 30.Millivolts()).AddNet("VCORE", 0.3.Amperes(), contacts: [1]);
                }
            """
        );
}
