using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Boards;

public class HumidityUnfitTests
{
    [Fact]
    public Task Too_dry() =>
        Check.Statements(
            "Mounting.Of(P4.AXK740147G).AtRelativeHumidity({|#0:30.Percent()|});",
            Check.Warning("KEY5011", "a relative humidity of 30 % is not recommended; the P4 datasheet recommends 40 % to 60 %")
        );

    [Fact]
    public Task Too_damp() =>
        Check.Statements(
            "Mounting.Of(F4S.AXT624124).AtRelativeHumidity(45.Percent(), {|#0:60.1.Percent()|});",
            Check.Warning("KEY5011", "a relative humidity of 60.1 % is not recommended; the F4S datasheet recommends 40 % to 60 %")
        );

    [Fact]
    public Task Both_ends_in_either_order() =>
        Check.Statements(
            """
            Mounting.Of(F4S.AXT524124).AtRelativeHumidity({|KEY5011:20.Percent()|}, {|KEY5011:80.Percent()|});
            Mounting.Of(F4S.AXT524124).AtRelativeHumidity({|KEY5011:80.Percent()|}, {|KEY5011:20.Percent()|});
            Mounting.Of(F4S.AXT524124).AtRelativeHumidity(maximum: {|KEY5011:80.Percent()|}, minimum: 70.Percent());
            """
        );

    [Fact]
    public Task The_ends_of_the_range_pass() =>
        Check.Statements(
            """
            Mounting.Of(P4.AXK740147G).AtRelativeHumidity(40.Percent());
            Mounting.Of(P4.AXK740147G).AtRelativeHumidity(60.Percent());
            Mounting.Of(P4.AXK740147G).AtRelativeHumidity(40.Percent(), 60.Percent());
            Mounting.Of(P4.AXK740147G).AtRelativeHumidity(60.Percent(), 40.Percent());
            Mounting.Of(P4.AXK740147G).AtRelativeHumidity(10.Percent()).AtRelativeHumidity(50.Percent());
            """
        );

    [Fact]
    public Task Where_the_datasheet_says_nothing_there_is_no_warning() =>
        Check.Statements(
            "Mounting.Of(F4.AXK7L24223G).AtRelativeHumidity({|#0:10.Percent()|});",
            Check.Information("KEY1005", "the catalog gives no handling humidity for AXK7L24223G; this is not checked")
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Mounting Of(Connector part) => Mounting.Of(part).AtRelativeHumidity(10.Percent());
                static Mounting At(Ratio humidity) => Mounting.Of(P4.AXK740147G).AtRelativeHumidity(humidity);
                static Mounting Up(Ratio maximum) => Mounting.Of(P4.AXK740147G).AtRelativeHumidity({|KEY5011:10.Percent()|}, maximum);
                static Mounting Down(Ratio minimum) => Mounting.Of(P4.AXK740147G).AtRelativeHumidity(minimum, {|KEY5011:90.Percent()|});
            """
        );
}
