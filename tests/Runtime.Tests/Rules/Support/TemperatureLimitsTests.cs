using Keyway.Designs.Model;
using Keyway.Rules.Support;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Support;

public class TemperatureLimitsTests
{
    [Fact]
    public void Each_end_of_the_narrowest_range_is_that_of_the_half_that_sets_it()
    {
        foreach (
            InterconnectModel design in MadeUp.InEitherOrder(
                MadeUp.Socket("K2", "ratings storageTemperature=-40 °C to 60 °C"),
                MadeUp.Header("L3", "ratings storageTemperature=-10 °C to 90 °C")
            )
        )
        {
            Assert.Equal(
                ("L3", (-10).DegreesCelsius(), "K2", 60.DegreesCelsius()),
                TemperatureLimits.FindNarrowest(design, ratings => ratings.StorageTemperature) is { } narrowest
                    ? (narrowest.Cold.Series.Name, narrowest.Minimum, narrowest.Hot.Series.Name, narrowest.Maximum)
                    : default
            );
        }
    }

    [Fact]
    public void Of_two_alike_the_first_is_named()
    {
        var narrowest = TemperatureLimits.FindNarrowest(
            SampleDesigns.Between(
                MadeUp.Socket("K2", "ratings storageTemperature=-40 °C to 60 °C"),
                MadeUp.Header("L3", "ratings storageTemperature=-40 °C to 60 °C")
            ),
            ratings => ratings.StorageTemperature
        );
        Assert.Equal("K2", narrowest?.Cold.Series.Name);
        Assert.Equal("K2", narrowest?.Hot.Series.Name);
    }

    [Fact]
    public void A_half_that_is_not_rated_sets_no_limit()
    {
        foreach (
            InterconnectModel design in MadeUp.InEitherOrder(
                MadeUp.Socket("K2", "ratings storageTemperature=-40 °C to 60 °C"),
                MadeUp.Header("L3", "ratings ambientTemperature=0 °C to 10 °C")
            )
        )
        {
            var narrowest = TemperatureLimits.FindNarrowest(design, ratings => ratings.StorageTemperature);
            Assert.Equal("K2", narrowest?.Cold.Series.Name);
            Assert.Equal("K2", narrowest?.Hot.Series.Name);
            Assert.Null(TemperatureLimits.FindNarrowest(design, ratings => ratings.PackedStorageTemperature));
        }

        Assert.Null(TemperatureLimits.FindNarrowest(SampleDesigns.NoneKnown(), ratings => ratings.StorageTemperature));
    }

    [Theory]
    [InlineData(10, 20, "first")]
    [InlineData(20, 10, "second")]
    [InlineData(20, 20, "first")]
    public void The_colder_comes_first(int first, int second, string colder) =>
        Assert.Equal(colder, TemperatureLimits.Sort(At(first, "first"), At(second, "second")).Minimum.Origin);

    [Fact]
    public void An_unknown_element_keeps_its_position()
    {
        Traced<Temperature> unknown = SampleDesigns.Unknown<Temperature>();
        Assert.Equal("first", TemperatureLimits.Sort(At(99, "first"), unknown).Minimum.Origin);
        Assert.Equal("second", TemperatureLimits.Sort(unknown, At(-99, "second")).Maximum.Origin);
    }

    private static Traced<Temperature> At(int celsius, string origin) => SampleDesigns.Known(celsius.DegreesCelsius(), origin);
}
