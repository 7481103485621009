namespace Keyway.Runtime.Tests.Quantities;

public class ElectricResistanceUnitTests
{
    [Fact]
    public void Ohms_come_from_every_kind_of_number() =>
        Assert.All(
            [
                ElectricResistance.FromOhms(2),
                ElectricResistance.FromOhms(2m),
                ElectricResistance.FromOhms(2.0),
                2.Ohms(),
                2m.Ohms(),
                2.0.Ohms(),
                ElectricResistance.Parse("2 Ω"),
            ],
            two =>
            {
                Assert.Equal(2 * 1m, two.Ohms);
                Assert.Equal(2m, two.Ohms);
            }
        );

    [Fact]
    public void Milliohms_come_from_every_kind_of_number() =>
        Assert.All(
            [
                ElectricResistance.FromMilliohms(2),
                ElectricResistance.FromMilliohms(2m),
                ElectricResistance.FromMilliohms(2.0),
                2.Milliohms(),
                2m.Milliohms(),
                2.0.Milliohms(),
                ElectricResistance.Parse("2 mΩ"),
            ],
            two =>
            {
                Assert.Equal(2 * 0.001m, two.Ohms);
                Assert.Equal(2m, two.Milliohms);
            }
        );

    [Fact]
    public void Kiloohms_come_from_every_kind_of_number() =>
        Assert.All(
            [
                ElectricResistance.FromKiloohms(2),
                ElectricResistance.FromKiloohms(2m),
                ElectricResistance.FromKiloohms(2.0),
                2.Kiloohms(),
                2m.Kiloohms(),
                2.0.Kiloohms(),
                ElectricResistance.Parse("2 kΩ"),
            ],
            two =>
            {
                Assert.Equal(2 * 1000m, two.Ohms);
                Assert.Equal(2m, two.Kiloohms);
            }
        );

    [Fact]
    public void Megaohms_come_from_every_kind_of_number() =>
        Assert.All(
            [
                ElectricResistance.FromMegaohms(2),
                ElectricResistance.FromMegaohms(2m),
                ElectricResistance.FromMegaohms(2.0),
                2.Megaohms(),
                2m.Megaohms(),
                2.0.Megaohms(),
                ElectricResistance.Parse("2 MΩ"),
            ],
            two =>
            {
                Assert.Equal(2 * 1000000m, two.Ohms);
                Assert.Equal(2m, two.Megaohms);
            }
        );
}
