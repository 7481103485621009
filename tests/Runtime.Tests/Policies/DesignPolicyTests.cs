using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Policies;

public class DesignPolicyTests
{
    private static readonly Interconnect Design = Interconnect
        .Between(TestSeries.Part("RA10"), TestSeries.Part("RB10"))
        .WithVoltage(50.Volts());

    public static TheoryData<string> Peculiar => Cultures.Peculiar;

    [Fact]
    public void Settings_state_a_policy()
    {
        DesignPolicy policy = DesignPolicy.FromSettings([
            new("keyway_current_derating", "80 %"),
            new("KEYWAY_VOLTAGE_DERATING", " 75% "),
            new("keyway_temperature_margin", "10 K"),
            new("keyway_component_clearance", "100 µm"),
            new("keyway_acknowledge_several_connectors", "main/camera, main / display"),
            new("keyway_acknowledge_cross_mating", "left camera/right camera"),
            new("dotnet_diagnostic.KEY1005.severity", "none"),
        ]);
        Assert.Equal(80.Percent(), policy.CurrentDerating);
        Assert.Equal(75.Percent(), policy.VoltageDerating);
        Assert.Equal(TemperatureDelta.FromKelvins(10), policy.TemperatureMargin);
        Assert.Equal(0.1.Millimeters(), policy.ComponentClearance);
        Assert.Equal(
            ["SeveralConnectors main camera", "SeveralConnectors main display", "CrossMating left camera right camera"],
            policy.Acknowledged.Select(own => $"{own.Hazard} {own.FirstBoard} {own.SecondBoard}")
        );
    }

    [Fact]
    public void Without_settings_there_are_no_limits()
    {
        foreach (
            DesignPolicy policy in new[]
            {
                DesignPolicy.None,
                DesignPolicy.FromSettings([]),
                DesignPolicy.FromSettings([new("indent_size", "4")]),
                new DesignPolicy(),
            }
        )
        {
            Assert.Null(policy.CurrentDerating);
            Assert.Null(policy.VoltageDerating);
            Assert.Null(policy.TemperatureMargin);
            Assert.Null(policy.ComponentClearance);
            Assert.Empty(policy.Acknowledged);
            Assert.Empty(Design.Check(policy));
        }
    }

    [Theory]
    [InlineData("keyway_curent_derating", "80 %", "there is no setting 'keyway_curent_derating'; did you mean 'keyway_current_derating'?")]
    [InlineData(
        "keyway_current_derating",
        "80",
        "the setting keyway_current_derating cannot be '80'; write a value such as '80 %', more than 0 % and at most 100 %"
    )]
    [InlineData(
        "keyway_current_derating",
        "",
        "the setting keyway_current_derating cannot be ''; write a value such as '80 %', more than 0 % and at most 100 %"
    )]
    [InlineData(
        "keyway_current_derating",
        null,
        "the setting keyway_current_derating cannot be ''; write a value such as '80 %', more than 0 % and at most 100 %"
    )]
    [InlineData(
        "keyway_voltage_derating",
        "0 %",
        "the setting keyway_voltage_derating cannot be '0 %'; write a value such as '80 %', more than 0 % and at most 100 %"
    )]
    [InlineData(
        "keyway_temperature_margin",
        "-1 K",
        "the setting keyway_temperature_margin cannot be '-1 K'; write a value such as '10 K'"
    )]
    [InlineData(
        "keyway_component_clearance",
        "-0.1 mm",
        "the setting keyway_component_clearance cannot be '-0.1 mm'; write a value such as '0.1 mm'"
    )]
    [InlineData(
        "keyway_acknowledge_cross_mating",
        "a/",
        "the setting keyway_acknowledge_cross_mating cannot be 'a/'; write a value such as 'left camera/right camera'"
    )]
    [InlineData(
        "keyway_acknowledge_cross_mating",
        "a/b,",
        "the setting keyway_acknowledge_cross_mating cannot be 'a/b,'; write a value such as 'left camera/right camera'"
    )]
    public void A_setting_that_cannot_be_read_throws(string name, string? value, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => DesignPolicy.FromSettings([new(name, value!)])).Message);

    [Fact]
    public void A_setting_without_a_name_is_none_of_Keyways() => Assert.Null(DesignPolicy.FromSettings([default]).CurrentDerating);

    [Fact]
    public void The_last_value_of_a_setting_holds() =>
        Assert.Equal(
            50.Percent(),
            DesignPolicy.FromSettings([new("keyway_current_derating", "80 %"), new("keyway_current_derating", "50 %")]).CurrentDerating
        );

    [Fact]
    public void Null_settings_are_rejected() =>
        Assert.Equal("settings", Assert.Throws<ArgumentNullException>(() => DesignPolicy.FromSettings(null!)).ParamName);

    [Fact]
    public void A_policy_holds_where_it_is_given_alone()
    {
        DesignPolicy policy = DesignPolicy.FromSettings([new("keyway_voltage_derating", "80 %")]);
        string finding = "warning KEY3010: 50 V is over the team's limit; derated to 80 %, R4 connectors are rated for 48 V";
        Assert.Equal(finding, Assert.Single(Design.Check(policy)).ToString());
        Assert.Equal(finding, Assert.Single(new BoardAssembly("a").Join("main", "camera", Design).Check(policy)).ToString());
        Assert.Empty(Design.Check());
        Assert.Empty(Design.Check(null));
        Assert.Same(Design, Design.EnsureValid());
    }

    [Fact]
    public void A_hazard_that_the_policy_acknowledges_is_not_a_finding()
    {
        BoardAssembly twice = new BoardAssembly("a").Join("main", "camera", Design).Join("camera", "main", Design);
        Assert.Equal("KEY5001", Assert.Single(twice.Check()).Id);
        Assert.Empty(twice.Check(DesignPolicy.FromSettings([new("keyway_acknowledge_several_connectors", "camera/main")])));
        Assert.Empty(twice.Check(new DesignPolicy { Acknowledged = [new AcknowledgedHazard(Hazard.SeveralConnectors, "main", "camera")] }));
        Assert.Single(twice.Check(new DesignPolicy { Acknowledged = [new AcknowledgedHazard(Hazard.CrossMating, "main", "camera")] }));
        Assert.Single(
            twice.Check(new DesignPolicy { Acknowledged = [new AcknowledgedHazard(Hazard.SeveralConnectors, "main", "Camera")] })
        );
        Assert.Empty(twice.Acknowledge(Hazard.SeveralConnectors, "main", "camera", because: "four screws").Check());
    }

    [Fact]
    public void Null_is_not_an_acknowledged_hazard()
    {
        Assert.Throws<ArgumentNullException>(() => new DesignPolicy { Acknowledged = null! });
        Assert.Throws<ArgumentNullException>(() => new DesignPolicy { Acknowledged = [null!] });
    }

    [Fact]
    public void What_is_acknowledged_does_not_change_with_the_list_that_stated_it()
    {
        List<AcknowledgedHazard> stated = [new AcknowledgedHazard(Hazard.CrossMating, "left", "right")];
        var policy = new DesignPolicy { Acknowledged = stated };
        stated.Clear();
        Assert.Single(policy.Acknowledged);
    }

    [Fact]
    public void An_acknowledged_hazard_has_two_boards()
    {
        var hazard = new AcknowledgedHazard(Hazard.CrossMating, "left", "right");
        Assert.Equal((Hazard.CrossMating, "left", "right"), (hazard.Hazard, hazard.FirstBoard, hazard.SecondBoard));
        Assert.Equal(
            "firstBoard",
            Assert.Throws<ArgumentNullException>(() => new AcknowledgedHazard(Hazard.CrossMating, null!, "b")).ParamName
        );
        Assert.Equal(
            "secondBoard",
            Assert.Throws<ArgumentNullException>(() => new AcknowledgedHazard(Hazard.CrossMating, "a", null!)).ParamName
        );
    }

    [Theory]
    [MemberData(nameof(Peculiar))]
    public void Settings_are_read_the_same_in_every_culture(string culture) =>
        Assert.Equal(
            0.5.Percent(),
            Cultures.In(culture, () => DesignPolicy.FromSettings([new("KEYWAY_CURRENT_DERATING", "0.5 %")]).CurrentDerating)
        );

    [Theory]
    [InlineData(0)]
    [InlineData(-10)]
    [InlineData(101)]
    public void A_derating_that_is_not_a_share_is_rejected(int percent)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DesignPolicy { CurrentDerating = percent.Percent() });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DesignPolicy { VoltageDerating = percent.Percent() });
    }
}
