using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Environment;

public class StoredTooLongTests
{
    [Fact]
    public Task Longer_than_the_datasheet_says() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK8L24124BG, F4.AXK7L24223G).WithUncontrolledHumidityStorage(months: {|#0:9|});",
            Check.Warning("KEY4010", "9 months without humidity control is too long; the F4 datasheet allows 6 months")
        );

    [Fact]
    public Task The_limit_itself_passes() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithUncontrolledHumidityStorage(6);
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithUncontrolledHumidityStorage(12).WithUncontrolledHumidityStorage(0);
            """
        );

    [Fact]
    public Task Where_the_datasheet_says_nothing_there_is_no_warning() =>
        Check.Statements(
            "Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).WithUncontrolledHumidityStorage({|#0:24|});",
            Check.Information(
                "KEY1005",
                "the catalog gives no time limit for storage without humidity control for P4 connectors; this is not checked"
            )
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other)
                    .WithUncontrolledHumidityStorage(99);
                static Interconnect For(int months) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .WithUncontrolledHumidityStorage(months);
                static Interconnect Half(Connector other) => Interconnect.Between(F4.AXK7L24223G, other)
                    .WithUncontrolledHumidityStorage({|KEY4010:99|});
            """
        );
}
