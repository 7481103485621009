using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class VoltageOverPolicyTests
{
    private const string Derating = "keyway_voltage_derating = 80 %";

    [Fact]
    public Task Names_the_teams_limit() =>
        Check.Under(
            Derating,
            "Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithVoltage({|#0:48.5.Volts()|});",
            Check.Warning("KEY3010", "48.5 V is over the team's limit; derated to 80 %, F4S connectors are rated for 48 V")
        );

    [Fact]
    public Task In_the_other_order() =>
        Check.Under(Derating, "Interconnect.Between(F4S.AXT610124, F4S.AXT510124).WithVoltage({|KEY3010:(-60).Volts()|});");

    [Fact]
    public Task The_limit_itself_passes() =>
        Check.Under(
            Derating,
            """
            Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithVoltage(48.Volts());
            Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithVoltage((-48000).Millivolts());
            """
        );

    [Fact]
    public Task The_least_beyond_does_not() =>
        Check.Under(Derating, "Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithVoltage({|KEY3010:48.0000001.Volts()|});");

    [Fact]
    public Task Beyond_the_rating_it_is_that_error_alone() =>
        Check.Under(Derating, "Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithVoltage({|KEY3003:60.1.Volts()|});");

    [Fact]
    public Task Without_a_policy_the_rating_alone_holds() =>
        Check.Under("keyway_current_derating = 50 %", "Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithVoltage(60.Volts());");

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Under(
            Derating,
            """
            }

            static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other).WithVoltage(50.Volts());
            static Interconnect At(ElectricPotential voltage)
            {
                return Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithVoltage(voltage);
            """
        );
}
