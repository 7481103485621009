using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Environment;

public class LiveMatingTests
{
    [Fact]
    public Task What_the_maker_forbids_is_an_error() =>
        Check.Statements(
            "Interconnect.Between(F4S.AXT510124, F4S.AXT610124).{|#0:WithMatingUnderPower|}();",
            Check.Error(
                "KEY4005",
                "F4S connectors must not be mated or separated while they carry current or voltage; switch the supply off first"
            )
        );

    [Fact]
    public Task In_the_other_order_and_amid_a_chain() =>
        Check.Statements(
            "Interconnect.Between(F4S.AXT610124, F4S.AXT510124).{|KEY4005:WithMatingUnderPower|}().WithVoltage(5.Volts())"
                + ".AddNet(\"A\", 0.1.Amperes(), [1]);"
        );

    [Fact]
    public Task What_the_maker_calls_for_care_with_is_a_warning() =>
        CatalogTest.RunStatements(
            SampleCatalogs.Small + "\nuse:\n  matingUnderPower: withCare\n",
            "Interconnect.Between(T2.TS10_1, T2.TH10).{|#0:WithMatingUnderPower|}();",
            Check.Warning(
                "KEY4005",
                "T2 connectors call for care when they are mated or separated while they carry current or "
                    + "voltage; switch the supply off first"
            )
        );

    [Fact]
    public Task What_the_maker_allows_passes() =>
        CatalogTest.RunSeeingMissingRatings(
            SampleCatalogs.Small + "\nuse:\n  matingUnderPower: allowed\n",
            "Interconnect.Between(T2.TS10_1, T2.TH10).WithMatingUnderPower();"
        );

    [Fact]
    public Task Where_the_maker_says_nothing_that_is_said() =>
        CatalogTest.RunSeeingMissingRatings(
            SampleCatalogs.Small,
            "Interconnect.Between(T2.TS10_1, T2.TH10).{|#0:WithMatingUnderPower|}();",
            Check.Information("KEY1005", "the catalog gives no rule on mating under power for T2 connectors; this is not checked")
        );

    [Fact]
    public Task Said_twice_is_one_fault() =>
        Check.Statements("Interconnect.Between(F4S.AXT510124, F4S.AXT610124).WithMatingUnderPower().{|KEY4005:WithMatingUnderPower|}();");

    [Fact]
    public Task One_known_half_is_enough_but_no_known_half_is_not() =>
        Check.Members(
            """
                static Interconnect Half(Connector other) => Interconnect.Between(other, F4S.AXT610124).{|KEY4005:WithMatingUnderPower|}();
                static Interconnect None(Connector one, Connector other) => Interconnect.Between(one, other).WithMatingUnderPower();
            """
        );
}
