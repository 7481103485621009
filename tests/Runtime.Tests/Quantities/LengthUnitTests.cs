namespace Keyway.Runtime.Tests.Quantities;

public class LengthUnitTests
{
    [Fact]
    public void Millimeters_come_from_every_kind_of_number() =>
        Assert.All(
            [
                Length.FromMillimeters(2),
                Length.FromMillimeters(2m),
                Length.FromMillimeters(2.0),
                2.Millimeters(),
                2m.Millimeters(),
                2.0.Millimeters(),
                Length.Parse("2 mm"),
            ],
            two =>
            {
                Assert.Equal(2 * 1m, two.Millimeters);
                Assert.Equal(2m, two.Millimeters);
            }
        );

    [Fact]
    public void Micrometers_come_from_every_kind_of_number() =>
        Assert.All(
            [
                Length.FromMicrometers(2),
                Length.FromMicrometers(2m),
                Length.FromMicrometers(2.0),
                2.Micrometers(),
                2m.Micrometers(),
                2.0.Micrometers(),
                Length.Parse("2 µm"),
            ],
            two =>
            {
                Assert.Equal(2 * 0.001m, two.Millimeters);
                Assert.Equal(2m, two.Micrometers);
            }
        );

    [Fact]
    public void Centimeters_come_from_every_kind_of_number() =>
        Assert.All(
            [
                Length.FromCentimeters(2),
                Length.FromCentimeters(2m),
                Length.FromCentimeters(2.0),
                2.Centimeters(),
                2m.Centimeters(),
                2.0.Centimeters(),
                Length.Parse("2 cm"),
            ],
            two =>
            {
                Assert.Equal(2 * 10m, two.Millimeters);
                Assert.Equal(2m, two.Centimeters);
            }
        );

    [Fact]
    public void Meters_come_from_every_kind_of_number() =>
        Assert.All(
            [
                Length.FromMeters(2),
                Length.FromMeters(2m),
                Length.FromMeters(2.0),
                2.Meters(),
                2m.Meters(),
                2.0.Meters(),
                Length.Parse("2 m"),
            ],
            two =>
            {
                Assert.Equal(2 * 1000m, two.Millimeters);
                Assert.Equal(2m, two.Meters);
            }
        );

    [Fact]
    public void Inches_come_from_every_kind_of_number() =>
        Assert.All(
            [
                Length.FromInches(2),
                Length.FromInches(2m),
                Length.FromInches(2.0),
                2.Inches(),
                2m.Inches(),
                2.0.Inches(),
                Length.Parse("2 in"),
            ],
            two =>
            {
                Assert.Equal(2 * 25.4m, two.Millimeters);
                Assert.Equal(2m, two.Inches);
            }
        );
}
