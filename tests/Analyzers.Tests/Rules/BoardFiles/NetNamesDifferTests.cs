using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.BoardFiles;

public class NetNamesDifferTests
{
    private static readonly string Mating =
        BoardCode.Declare("SDA GND", "SDA_CAM GND")
        + """
            Interconnect.Between({|#1:main["J1"]|}, {|#0:camera["J1"]|}, ContactMap.SameNumbers).EnsureValid();
            """;

    [Fact]
    public Task Other_names_are_reported_if_a_setting_asks_for_it() =>
        Check.Under(
            "keyway_compare_net_names = true",
            Mating,
            Check.Warning(
                "KEY7010",
                "contact 1 of Main.J1 (SDA) meets contact 1 of Camera.J1 (SDA_CAM); nets that meet should have the same name, "
                    + "or call AcknowledgeContacts([1], …) if that is meant",
                related: 1
            )
        );

    [Fact]
    public Task Other_names_are_reported_if_a_severity_asks_for_it() =>
        Check.Under(
            "dotnet_diagnostic.KEY7010.severity = warning",
            Mating,
            Check.Warning(
                "KEY7010",
                "contact 1 of Main.J1 (SDA) meets contact 1 of Camera.J1 (SDA_CAM); nets that meet should have the same name, "
                    + "or call AcknowledgeContacts([1], …) if that is meant",
                related: 1
            )
        );

    [Theory]
    [InlineData("keyway_compare_net_names = false\ndotnet_diagnostic.KEY7010.severity = warning")]
    [InlineData("dotnet_diagnostic.KEY7010.severity = none")]
    [InlineData("dotnet_diagnostic.KEY7011.severity = warning")]
    [InlineData("keyway_compare_net_names = false")]
    [InlineData("keyway_component_clearance = 0.1 mm")]
    public Task Other_names_are_let_through_unless_asked_for(string settings) => Check.Under(settings, Mating);
}
