namespace Keyway;

/// <summary>KEY4001: the ambient temperature lies outside the rating, by itself or with the connector's own heat.</summary>
internal sealed class AmbientOutsideRating()
    : Rule("KEY4001", FindingSeverity.Error, "The ambient temperature must lie within the rating"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (subject.AmbientMinimum is not { } first || subject.AmbientMaximum is not { } second)
        {
            return;
        }

        (Fact<Temperature> coldest, Fact<Temperature> hottest) = TemperatureLimits.InOrder(first, second);

        TemperatureLimits.Check(
            this,
            subject,
            ratings => ratings.AmbientTemperature,
            (coldest, hottest),
            "an ambient temperature",
            findings
        );

        // The hot end alone is hotter by the connector's own heat: it may stand without current at the cold end.
        if (
            subject.SelfHeating is { } stated
            && stated.Is(out TemperatureDelta rise)
            && hottest.Is(out Temperature maximum)
            && TemperatureLimits.Narrowest(subject, ratings => ratings.AmbientTemperature) is { } rated
            && maximum <= rated.Maximum
            && Saturating.Add(maximum.DegreesCelsius, rise.Kelvins) > rated.Maximum.DegreesCelsius
        )
        {
            findings.Add(
                this,
                stated.Origin,
                $"{maximum} and {rise} of self-heating make {Temperature.FromDegreesCelsius(Saturating.Add(maximum.DegreesCelsius, rise.Kelvins))}, above the rating; {rated.Hot.Series} connectors are rated for {rated.Hot.Ratings.AmbientTemperature}",
                [hottest.Origin]
            );
        }
    }
}
