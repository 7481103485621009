using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;
using Keyway.Rules.Support;
using Keyway.Tracing;

namespace Keyway.Rules.Environment;

/// <summary>KEY4001: the ambient temperature lies outside the rating, by itself or with the connector's own heat.</summary>
internal sealed class AmbientOutsideRating()
    : Rule("KEY4001", FindingSeverity.Error, "The ambient temperature must lie within the rating"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (subject.AmbientMinimum is not { } first || subject.AmbientMaximum is not { } second)
        {
            return;
        }

        (Traced<Temperature> coldest, Traced<Temperature> hottest) = TemperatureLimits.Sort(first, second);

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
            && stated.TryGetValue(out TemperatureDelta rise)
            && hottest.TryGetValue(out Temperature maximum)
            && TemperatureLimits.FindNarrowest(subject, ratings => ratings.AmbientTemperature) is { } rated
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

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.AmbientMaximum is { } stated)
        {
            required.Add("ambient temperature", stated.Origin, static half => half.Ratings.AmbientTemperature is not null);
        }
    }
}
