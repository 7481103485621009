namespace Keyway.Runtime.Tests.Quantities;

public class MassUnitTests
{
    [Fact]
    public void Grams_come_from_every_kind_of_number() =>
        Assert.All(
            [Mass.FromGrams(2), Mass.FromGrams(2m), Mass.FromGrams(2.0), 2.Grams(), 2m.Grams(), 2.0.Grams(), Mass.Parse("2 g")],
            two =>
            {
                Assert.Equal(2 * 1m, two.Grams);
                Assert.Equal(2m, two.Grams);
            }
        );

    [Fact]
    public void Milligrams_come_from_every_kind_of_number() =>
        Assert.All(
            [
                Mass.FromMilligrams(2),
                Mass.FromMilligrams(2m),
                Mass.FromMilligrams(2.0),
                2.Milligrams(),
                2m.Milligrams(),
                2.0.Milligrams(),
                Mass.Parse("2 mg"),
            ],
            two =>
            {
                Assert.Equal(2 * 0.001m, two.Grams);
                Assert.Equal(2m, two.Milligrams);
            }
        );

    [Fact]
    public void Kilograms_come_from_every_kind_of_number() =>
        Assert.All(
            [
                Mass.FromKilograms(2),
                Mass.FromKilograms(2m),
                Mass.FromKilograms(2.0),
                2.Kilograms(),
                2m.Kilograms(),
                2.0.Kilograms(),
                Mass.Parse("2 kg"),
            ],
            two =>
            {
                Assert.Equal(2 * 1000m, two.Grams);
                Assert.Equal(2m, two.Kilograms);
            }
        );
}
