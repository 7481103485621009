using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Electrical;

public class VoltageTooHighTests
{
    [Fact]
    public Task Names_The_Rated_Voltage() =>
        Check.Statements(
            "Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithVoltage({|#0:72.Volts()|});",
            Check.Error("KEY3003", "72 V is over the rated voltage; F4S connectors are rated for 60 V")
        );

    [Fact]
    public Task In_The_Other_Order() =>
        Check.Statements("Interconnect.Between(F4S.AXT610124, F4S.AXT510124).WithVoltage({|KEY3003:-60.5.Volts()|});");

    [Fact]
    public Task The_Limit_Itself_Passes() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithVoltage(60.Volts());
            Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithVoltage(60000.Millivolts());
            """
        );

    [Fact]
    public Task The_Last_Voltage_Counts() =>
        Check.Statements("Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithVoltage(72.Volts()).WithVoltage(5.Volts());");
}
