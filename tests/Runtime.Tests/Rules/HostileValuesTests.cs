using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules;

public class HostileValuesTests
{
    private static readonly Connector Socket = TestSeries.Part("RA10");

    private static readonly Connector Header = TestSeries.Part("RB10");

    private static readonly decimal[] Extremes =
    [
        decimal.MaxValue,
        decimal.MinValue,
        decimal.MaxValue / 2,
        0,
        0.0000000000000000000000000001m,
        -0.0000000000000000000000000001m,
        -1,
        1e20m,
        100,
    ];

    public static TheoryData<decimal> Figures => [.. Extremes];

    public static TheoryData<int> Counts => [int.MaxValue, int.MinValue, 0, -1, 1, int.MaxValue - 1];

    [Theory]
    [MemberData(nameof(Figures))]
    public void No_figure_of_an_interconnect_makes_a_rule_throw(decimal figure)
    {
        foreach (decimal other in Extremes)
        {
            Interconnect design = Interconnect
                .Between(Socket, Header)
                .AddNet("A", ElectricCurrent.FromAmperes(figure), [1, 2, 3])
                .AddNet("B", ElectricCurrent.FromAmperes(other), [4])
                .AddReturn("GND", ["A", "B"], [10])
                .WithVoltage(ElectricPotential.FromVolts(figure))
                .LimitVoltageDrop(ElectricPotential.FromVolts(other))
                .LimitVoltageDrop("A", ElectricPotential.FromVolts(other))
                .RequireDielectricStrength(ElectricPotential.FromVolts(figure), figure > 0 ? TimeSpan.MaxValue : TimeSpan.MinValue)
                .WithAmbientTemperature(Temperature.FromDegreesCelsius(figure), Temperature.FromDegreesCelsius(other))
                .WithSelfHeating(TemperatureDelta.FromKelvins(other))
                .WithStorageTemperature(Temperature.FromDegreesCelsius(figure), Temperature.FromDegreesCelsius(other))
                .WithPackedStorageTemperature(Temperature.FromDegreesCelsius(figure), Temperature.FromDegreesCelsius(other))
                .RequireInsulationResistance(ElectricResistance.FromOhms(figure))
                .RequireThermalShock(
                    int.MaxValue,
                    Temperature.FromDegreesCelsius(figure),
                    Temperature.FromDegreesCelsius(other),
                    TimeSpan.MaxValue
                )
                .RequireDampHeat(TimeSpan.MinValue, Temperature.FromDegreesCelsius(figure), Ratio.FromPercent(other))
                .RequireHydrogenSulfide(
                    TimeSpan.MaxValue,
                    Temperature.FromDegreesCelsius(figure),
                    Ratio.FromPercent(figure),
                    Ratio.FromPercent(other)
                )
                .LimitInsertionForce(Force.FromNewtons(figure))
                .RequireRemovalForce(Force.FromNewtons(other))
                .WithComponentHeights(Length.FromMillimeters(figure), Length.FromMillimeters(other));
            foreach (DesignPolicy policy in Policies())
            {
                Assert.NotNull(design.Check(policy));
                Assert.NotNull(
                    design
                        .WithAmbientTemperature(Temperature.FromDegreesCelsius(other), Temperature.FromDegreesCelsius(figure))
                        .Check(policy)
                );
                Assert.NotNull(new BoardAssembly("").Join("", "", design).Join("", "a", design).Join("a", "", design).Check(policy));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void No_figure_of_a_mounting_makes_a_rule_throw(decimal figure)
    {
        Mounting mounting = Mounting
            .Of(Socket)
            .AtRelativeHumidity(Ratio.FromPercent(figure), Ratio.FromPercent(-figure))
            .WithBoardWarp(Length.FromMillimeters(figure))
            .WithReflowPeak(Temperature.FromDegreesCelsius(figure))
            .WithHandSoldering(Temperature.FromDegreesCelsius(Math.Min(figure, 300)), TimeSpan.MaxValue)
            .WithStencil(Length.FromMillimeters(figure), Ratio.FromPercent(figure))
            .WithReinforcingPlate("", Length.FromMillimeters(figure), Length.FromMillimeters(figure));
        Assert.NotNull(mounting.Check());
        Assert.NotNull(
            mounting
                .WithHandSoldering(Temperature.FromDegreesCelsius(figure), TimeSpan.MinValue)
                .WithStencil(Length.FromMicrometers(120), Ratio.FromPercent(figure))
                .WithReinforcingPlate("SUS", Length.FromMillimeters(figure), Length.FromMillimeters(figure))
                .Check(DesignPolicy.None)
        );
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void No_count_makes_a_rule_throw(int count)
    {
        Interconnect design = Interconnect
            .Between(Socket, Header)
            .WithMatingCycles(count, count)
            .WithUncontrolledHumidityStorage(count)
            .AddNet("A", 1.Amperes(), [count, count])
            .AddNet("B", 1.Amperes(), [count]);
        Assert.NotNull(design.Check());
        Assert.NotNull(new BoardAssembly("a").Join("main", "camera", design).Join("main", "display", design).Check());
        Assert.NotNull(new PurchaseOrder("").Add(Socket, count).Add(Socket, count).AddSamples(Header, count).AddFor(design, count).Check());
    }

    [Fact]
    public void Nets_without_contacts_and_names_make_no_rule_throw()
    {
        Interconnect design = Interconnect
            .Between(Socket, Header)
            .AddNet("", 1.Amperes(), [])
            .AddNet("", 1.Amperes(), [])
            .AddReturn("", [""], [])
            .AddReturn("", [], []);
        Assert.NotNull(
            design.LimitVoltageDrop("", 0.Volts()).LimitVoltageDrop(0.Volts()).Check(new DesignPolicy { CurrentDerating = 50.Percent() })
        );
        Assert.NotNull(new BoardAssembly("").Join("", "a", design).Join("", "b", design).Join("", "a", design).Check());
    }

    [Fact]
    public void A_part_that_mates_with_itself_and_halves_that_do_not_mate_make_no_rule_throw()
    {
        foreach (
            (Connector first, Connector second) in new[]
            {
                (Socket, Socket),
                (Header, Header),
                (Socket, TestSeries.Part("RB20")),
                (Socket, TestSeries.Part("UB10")),
            }
        )
        {
            Interconnect design = Interconnect
                .Between(first, second)
                .AddNet("A", 1.Amperes(), [1])
                .AddNet("B", 1.Amperes(), [10])
                .LimitInsertionForce(1.Newtons())
                .WithComponentHeights(9.Millimeters(), 9.Millimeters())
                .WithMatingCycles(99);
            Assert.NotEmpty(design.Check());
            Assert.NotNull(
                new BoardAssembly("a")
                    .Join("main", "main", design)
                    .Join("main", "camera", design)
                    .Join("camera", "main", design)
                    .Join("main", "x", design)
                    .Check()
            );
            Assert.NotNull(new PurchaseOrder("a").AddFor(design, 100).Check());
        }
    }

    private static IEnumerable<DesignPolicy> Policies()
    {
        yield return DesignPolicy.None;
        foreach (decimal limit in Extremes)
        {
            Ratio? share = DesignPolicy.IsShare(Ratio.FromPercent(limit)) ? Ratio.FromPercent(limit) : null;
            yield return new DesignPolicy
            {
                CurrentDerating = share,
                VoltageDerating = share,
                TemperatureMargin = TemperatureDelta.FromKelvins(limit),
                ComponentClearance = Length.FromMillimeters(limit),
            };
        }
    }
}
