using Keyway;
using Panasonic.Tests.Datasheets;

namespace Panasonic.Tests;

/// <summary>Soldering heat and recommended metal masks.</summary>
public class SolderingTests
{
    public static TheoryData<string> AllSeries => DatasheetData.Series(_ => true);

    public static IEnumerable<object?[]> Roles => DatasheetData.RolesOf(_ => true);

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void The_peak_of_reflow_soldering(string series)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.All(sheet.Series.Parts, part => Assert.Equal(sheet.Soldering.ReflowPeak, part.Soldering.ReflowPeak));
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void A_soldering_iron_has_a_time_limit_for_each_temperature(string series)
    {
        Datasheet sheet = Datasheet.Of(series);

        Assert.All(
            sheet.Series.Parts,
            part =>
                Assert.Equal(
                    sheet.Soldering.SolderingIron.Select(limit => ((Temperature?)limit.Temperature, (TimeSpan?)limit.Duration)),
                    part.Soldering.SolderingIron.OrderBy(limit => limit.Temperature).Select(limit => (limit.Temperature, limit.Duration))
                )
        );
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void Masks_are_those_of_the_role(string series, ConnectorRole role)
    {
        Datasheet sheet = Datasheet.Of(series);
        List<MaskRow> masks = [.. sheet.Soldering.Masks.Where(row => row.Role == role)];

        Assert.All(
            sheet.Series.Parts.Of(role),
            part =>
                Assert.Equal(
                    masks.Select(row =>
                        ((Length?)row.Micrometers.Micrometers(), (Ratio?)row.Terminals.Percent(), row.SolderingTerminals?.Percent())
                    ),
                    part.Soldering.Stencils.OrderByDescending(stencil => stencil.Thickness)
                        .Select(stencil => (stencil.Thickness, stencil.Terminals, stencil.SolderingTerminals))
                )
        );
    }
}
