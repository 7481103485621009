namespace Keyway.Runtime.Tests.Quantities;

public class ElectricPotentialUnitTests
{
    [Fact]
    public void Volts_come_from_every_kind_of_number() =>
        Assert.All(
            [
                ElectricPotential.FromVolts(2),
                ElectricPotential.FromVolts(2m),
                ElectricPotential.FromVolts(2.0),
                2.Volts(),
                2m.Volts(),
                2.0.Volts(),
                ElectricPotential.Parse("2 V"),
            ],
            two =>
            {
                Assert.Equal(2 * 1m, two.Volts);
                Assert.Equal(2m, two.Volts);
            }
        );

    [Fact]
    public void Millivolts_come_from_every_kind_of_number() =>
        Assert.All(
            [
                ElectricPotential.FromMillivolts(2),
                ElectricPotential.FromMillivolts(2m),
                ElectricPotential.FromMillivolts(2.0),
                2.Millivolts(),
                2m.Millivolts(),
                2.0.Millivolts(),
                ElectricPotential.Parse("2 mV"),
            ],
            two =>
            {
                Assert.Equal(2 * 0.001m, two.Volts);
                Assert.Equal(2m, two.Millivolts);
            }
        );

    [Fact]
    public void Kilovolts_come_from_every_kind_of_number() =>
        Assert.All(
            [
                ElectricPotential.FromKilovolts(2),
                ElectricPotential.FromKilovolts(2m),
                ElectricPotential.FromKilovolts(2.0),
                2.Kilovolts(),
                2m.Kilovolts(),
                2.0.Kilovolts(),
                ElectricPotential.Parse("2 kV"),
            ],
            two =>
            {
                Assert.Equal(2 * 1000m, two.Volts);
                Assert.Equal(2m, two.Kilovolts);
            }
        );
}
