namespace Keyway.Runtime.Tests.Quantities;

public class ElectricCurrentUnitTests
{
    [Fact]
    public void Amperes_come_from_every_kind_of_number() =>
        Assert.All(
            [
                ElectricCurrent.FromAmperes(2),
                ElectricCurrent.FromAmperes(2m),
                ElectricCurrent.FromAmperes(2.0),
                2.Amperes(),
                2m.Amperes(),
                2.0.Amperes(),
                ElectricCurrent.Parse("2 A"),
            ],
            two =>
            {
                Assert.Equal(2 * 1m, two.Amperes);
                Assert.Equal(2m, two.Amperes);
            }
        );

    [Fact]
    public void Milliamperes_come_from_every_kind_of_number() =>
        Assert.All(
            [
                ElectricCurrent.FromMilliamperes(2),
                ElectricCurrent.FromMilliamperes(2m),
                ElectricCurrent.FromMilliamperes(2.0),
                2.Milliamperes(),
                2m.Milliamperes(),
                2.0.Milliamperes(),
                ElectricCurrent.Parse("2 mA"),
            ],
            two =>
            {
                Assert.Equal(2 * 0.001m, two.Amperes);
                Assert.Equal(2m, two.Milliamperes);
            }
        );

    [Fact]
    public void Microamperes_come_from_every_kind_of_number() =>
        Assert.All(
            [
                ElectricCurrent.FromMicroamperes(2),
                ElectricCurrent.FromMicroamperes(2m),
                ElectricCurrent.FromMicroamperes(2.0),
                2.Microamperes(),
                2m.Microamperes(),
                2.0.Microamperes(),
                ElectricCurrent.Parse("2 µA"),
            ],
            two =>
            {
                Assert.Equal(2 * 0.000001m, two.Amperes);
                Assert.Equal(2m, two.Microamperes);
            }
        );
}
