using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Environment;

public class StoredTooLongTests
{
    [Fact]
    public Task Longer_Than_The_Datasheet_Says() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK8L24124BG, F4.AXK7L24223G).WithUncontrolledHumidityStorage(months: {|#0:9|});",
            Check.Warning(
                "KEY4010",
                "9 months without control of the humidity are too long; the datasheet of F4 asks for control beyond 6 months"
            )
        );

    [Fact]
    public Task The_Limit_Itself_Passes() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithUncontrolledHumidityStorage(6);
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithUncontrolledHumidityStorage(12).WithUncontrolledHumidityStorage(0);
            """
        );

    [Fact]
    public Task Where_The_Datasheet_Says_Nothing_There_Is_No_Warning() =>
        Check.Statements(
            "Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).WithUncontrolledHumidityStorage({|#0:24|});",
            Check.Information(
                "KEY1005",
                "the catalog gives no time of storage without control of the humidity for P4 connectors; this is not checked"
            )
        );

    [Fact]
    public Task What_Is_Not_Known_Is_Not_Judged() =>
        Check.Members(
            """
                static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other).WithUncontrolledHumidityStorage(99);
                static Interconnect For(int months) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithUncontrolledHumidityStorage(months);
                static Interconnect Half(Connector other) => Interconnect.Between(F4.AXK7L24223G, other).WithUncontrolledHumidityStorage({|KEY4010:99|});
            """
        );
}
