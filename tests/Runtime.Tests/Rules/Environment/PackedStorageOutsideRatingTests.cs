using Keyway.Designs.Model;
using Keyway.Rules.Environment;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Environment;

public class PackedStorageOutsideRatingTests
{
    private static readonly InterconnectModel Design = MadeUp.Pair("K2", "ratings packedStorageTemperature=-25 °C to 70 °C");

    [Fact]
    public void Colder_than_the_rating()
    {
        Finding finding = Assert.Single(Judge.By<PackedStorageOutsideRating>(Stored(Design, -25.1m, 20)));
        Assert.Equal(
            "error KEY4004: a storage temperature of -25.1 °C is below the rating; "
                + "K2 connectors in their packing are rated for -25 °C to 70 °C",
            finding.ToString()
        );
        Assert.Equal("minimum", finding.Origin);
        Assert.Empty(finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void Hotter_than_the_rating()
    {
        Finding finding = Assert.Single(Judge.By<PackedStorageOutsideRating>(Stored(Design, 20, 70.1m)));
        Assert.Equal(
            "error KEY4004: a storage temperature of 70.1 °C is above the rating; "
                + "K2 connectors in their packing are rated for -25 °C to 70 °C",
            finding.ToString()
        );
        Assert.Equal("maximum", finding.Origin);
        Assert.Empty(finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void The_ends_of_the_rating_are_allowed()
    {
        Assert.Empty(Judge.By<PackedStorageOutsideRating>(Stored(Design, -25, 70)));
        Assert.Empty(Judge.By<PackedStorageOutsideRating>(Stored(Design, 70, -25)));
        Assert.Single(Judge.By<PackedStorageOutsideRating>(Stored(Design, -25.00000000000000000000000001m, 70)));
        Assert.Single(Judge.By<PackedStorageOutsideRating>(Stored(Design, -25, 70.00000000000000000000000001m)));
    }

    [Fact]
    public void Each_end_is_reported_at_its_place_in_any_order()
    {
        Assert.Equal(
            ["minimum", "maximum"],
            Judge.By<PackedStorageOutsideRating>(Stored(Design, -40, 90)).Select(finding => finding.Origin)
        );
        Assert.Equal(
            ["maximum", "minimum"],
            Judge.By<PackedStorageOutsideRating>(Stored(Design, 90, -40)).Select(finding => finding.Origin)
        );
    }

    [Fact]
    public void Each_end_is_that_of_the_half_that_bears_less()
    {
        foreach (
            InterconnectModel design in MadeUp.InEitherOrder(
                MadeUp.Socket("L3", "ratings packedStorageTemperature=-40 °C to 60 °C"),
                MadeUp.Header("M4", "ratings packedStorageTemperature=-10 °C to 90 °C")
            )
        )
        {
            Assert.Equal(
                [
                    "a storage temperature of -11 °C is below the rating; M4 connectors in their packing are rated for -10 °C to 90 °C",
                    "a storage temperature of 61 °C is above the rating; L3 connectors in their packing are rated for -40 °C to 60 °C",
                ],
                Judge.By<PackedStorageOutsideRating>(Stored(design, -11, 61)).Select(finding => finding.Message)
            );
            Assert.Empty(Judge.By<PackedStorageOutsideRating>(Stored(design, -10, 60)));
        }
    }

    [Fact]
    public void What_is_unknown_or_not_rated_is_not_a_finding()
    {
        Traced<Temperature> unknown = SampleDesigns.Unknown<Temperature>();
        Assert.Empty(Judge.By<PackedStorageOutsideRating>(Design));
        Assert.Empty(
            Judge.By<PackedStorageOutsideRating>(Stored(MadeUp.Pair("U4", "ratings storageTemperature=-25 °C to 70 °C"), -99, 999))
        );
        Assert.Empty(Judge.By<PackedStorageOutsideRating>(Stored(SampleDesigns.NoneKnown(), -99, 999)));
        Assert.Empty(
            Judge.By<PackedStorageOutsideRating>(Design.Stating(nameof(Interconnect.WithPackedStorageTemperature), unknown, unknown))
        );
        Assert.Equal(
            ["maximum"],
            Judge
                .By<PackedStorageOutsideRating>(
                    Design.Stating(
                        nameof(Interconnect.WithPackedStorageTemperature),
                        unknown,
                        SampleDesigns.Known(71.DegreesCelsius(), "maximum")
                    )
                )
                .Select(finding => finding.Origin)
        );
        Assert.Equal(
            ["minimum"],
            Judge
                .By<PackedStorageOutsideRating>(
                    Design.Stating(
                        nameof(Interconnect.WithPackedStorageTemperature),
                        SampleDesigns.Known((-26).DegreesCelsius(), "minimum"),
                        unknown
                    )
                )
                .Select(finding => finding.Origin)
        );
        Assert.All(
            MadeUp.WithUnknown(Design.First.Value),
            half => Assert.Equal(2, Judge.By<PackedStorageOutsideRating>(Stored(half, -99, 999)).Count)
        );
    }

    private static InterconnectModel Stored(InterconnectModel design, decimal minimum, decimal maximum) =>
        design.WithTemperatures(nameof(Interconnect.WithPackedStorageTemperature), minimum, maximum);
}
