using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;
using Keyway.Rules.Support;
using Keyway.Tracing;

namespace Keyway.Rules.Environment;

/// <summary>KEY4007: the ambient temperature is within the rating, but closer to its limit than the team allows.</summary>
internal sealed class TemperatureMarginTooSmall()
    : Rule("KEY4007", FindingSeverity.Warning, "The ambient temperature must keep the team's margin"),
        IRuleFor<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            subject.Policy.TemperatureMargin is not { } margin
            || subject.AmbientMinimum is not { } first
            || subject.AmbientMaximum is not { } second
            || TemperatureLimits.FindNarrowest(subject, ratings => ratings.AmbientTemperature) is not { } rated
        )
        {
            return;
        }

        (Traced<Temperature> coldest, Traced<Temperature> hottest) = TemperatureLimits.Sort(first, second);
        if (coldest.TryGetValue(out Temperature minimum) && minimum >= rated.Minimum && Distance(minimum, rated.Minimum) < margin.Kelvins)
        {
            string rating = $"{rated.Cold.Series} connectors are rated for {rated.Cold.Ratings.AmbientTemperature}";
            findings.Add(
                this,
                coldest.Origin,
                $"{minimum} is {minimum - rated.Minimum} from the limit of the rating; the team requires {margin}; {rating}"
            );
        }

        decimal rise = subject.SelfHeating is { } heating && heating.TryGetValue(out TemperatureDelta own) ? own.Kelvins : 0;
        if (
            hottest.TryGetValue(out Temperature maximum)
            && Saturating.Add(Distance(rated.Maximum, maximum), -rise) is var left
            && left >= 0
            && left < margin.Kelvins
        )
        {
            string heat = rise == 0 ? "" : $" with {TemperatureDelta.FromKelvins(rise)} of self-heating";
            var distance = TemperatureDelta.FromKelvins(left);
            string rating = $"{rated.Hot.Series} connectors are rated for {rated.Hot.Ratings.AmbientTemperature}";
            findings.Add(
                this,
                hottest.Origin,
                $"{maximum}{heat} is {distance} from the limit of the rating; the team requires {margin}; {rating}"
            );
        }
    }

    private static decimal Distance(Temperature hot, Temperature cold) => Saturating.Add(hot.DegreesCelsius, -cold.DegreesCelsius);
}
