using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;
using Keyway.Rules.Support;
using Keyway.Tracing;

namespace Keyway.Rules.Environment;

/// <summary>KEY4001: the ambient temperature is outside the rating, by itself or together with the connector's self-heating.</summary>
internal sealed class AmbientOutsideRating()
    : Rule("KEY4001", FindingSeverity.Error, "The ambient temperature must be within the rating"),
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

        // Self-heating is added only at the hot end: at the cold end the connector may carry no current.
        if (
            subject.SelfHeating is { } stated
            && stated.TryGetValue(out TemperatureDelta rise)
            && hottest.TryGetValue(out Temperature maximum)
            && TemperatureLimits.FindNarrowest(subject, ratings => ratings.AmbientTemperature) is { } rated
            && maximum <= rated.Maximum
            && Saturating.Add(maximum.DegreesCelsius, rise.Kelvins) > rated.Maximum.DegreesCelsius
        )
        {
            var sum = Temperature.FromDegreesCelsius(Saturating.Add(maximum.DegreesCelsius, rise.Kelvins));
            string rating = $"{rated.Hot.Series} connectors are rated for {rated.Hot.Ratings.AmbientTemperature}";
            findings.Add(
                this,
                stated.Origin,
                $"{maximum} plus {rise} of self-heating is {sum}, above the rating; {rating}",
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
