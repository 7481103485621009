using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class VoltageTooHighTests
{
    [Fact]
    public Task Names_the_rated_voltage() =>
        Check.Statements(
            "Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithVoltage({|#0:72.Volts()|});",
            Check.Error("KEY3003", "72 V is over the rated voltage; F4S connectors are rated for 60 V")
        );

    [Fact]
    public Task In_the_other_order() =>
        Check.Statements("Interconnect.Between(F4S.AXT610124, F4S.AXT510124).WithVoltage({|KEY3003:-60.5.Volts()|});");

    [Fact]
    public Task The_limit_itself_passes() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithVoltage(60.Volts());
            Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithVoltage(60000.Millivolts());
            """
        );

    [Fact]
    public Task The_last_voltage_counts() =>
        Check.Statements("Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithVoltage(72.Volts()).WithVoltage(5.Volts());");
}
