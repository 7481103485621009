using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "F4S (0.4 mm pitch)" of 2020: soldering heat and recommended metal masks.</summary>
public class F4SSolderingTests
{
    [Fact]
    public void Reflow_soldering_peaks_at_260_degrees() =>
        Assert.All(F4S.Series.Parts, part => Assert.Equal(260.DegreesCelsius(), part.Soldering.ReflowPeak));

    [Fact]
    public void A_soldering_iron_is_300_degrees_for_5_seconds_or_350_for_3() =>
        Assert.All(
            F4S.Series.Parts,
            part =>
                Assert.Equal(
                    new (Temperature?, TimeSpan?)[]
                    {
                        (300.DegreesCelsius(), TimeSpan.FromSeconds(5)),
                        (350.DegreesCelsius(), TimeSpan.FromSeconds(3)),
                    },
                    part.Soldering.SolderingIron.OrderBy(limit => limit.Temperature).Select(limit => (limit.Temperature, limit.Duration))
                )
        );

    [Fact]
    public void Masks_of_sockets() => AssertMasks(ConnectorRole.Socket, (150, 48, 100), (120, 60, 100));

    [Fact]
    public void Masks_of_headers() => AssertMasks(ConnectorRole.Header, (150, 48, 100), (120, 60, 100));

    private static void AssertMasks(ConnectorRole role, params (int Micrometers, int Terminals, int? SolderingTerminals)[] expected) =>
        Assert.All(
            F4S.Series.Parts.Of(role),
            part =>
                Assert.Equal(
                    expected.Select(mask =>
                        ((Length?)mask.Micrometers.Micrometers(), (Ratio?)mask.Terminals.Percent(), mask.SolderingTerminals?.Percent())
                    ),
                    part.Soldering.Stencils.OrderByDescending(stencil => stencil.Thickness)
                        .Select(stencil => (stencil.Thickness, stencil.Terminals, stencil.SolderingTerminals))
                )
        );
}
