using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Tracing;

namespace Keyway.Rules.Support;

/// <summary>Compares temperatures with the ratings of both halves.</summary>
internal static class TemperatureLimits
{
    /// <summary>Returns the range that both halves support, each end with the half that sets it; null if no rating is known.</summary>
    public static (Connector Cold, Temperature Minimum, Connector Hot, Temperature Maximum)? FindNarrowest(
        InterconnectModel subject,
        Func<Ratings, TemperatureRange?> rating
    )
    {
        (Connector Half, TemperatureRange Range)? cold = null;
        (Connector Half, TemperatureRange Range)? hot = null;
        foreach (Traced<Connector> side in subject.Halves)
        {
            if (!side.TryGetValue(out Connector half) || rating(half.Ratings) is not { } range)
            {
                continue;
            }

            if (cold is null || range.Minimum > cold.Value.Range.Minimum)
            {
                cold = (half, range);
            }

            if (hot is null || range.Maximum < hot.Value.Range.Maximum)
            {
                hot = (half, range);
            }
        }

        return cold is { } coldest && hot is { } hottest
            ? (coldest.Half, coldest.Range.Minimum, hottest.Half, hottest.Range.Maximum)
            : null;
    }

    /// <summary>Returns the colder temperature first, in whichever order they were stated.</summary>
    public static (Traced<Temperature> Minimum, Traced<Temperature> Maximum) Sort(
        Traced<Temperature> minimum,
        Traced<Temperature> maximum
    ) =>
        minimum.TryGetValue(out Temperature first) && maximum.TryGetValue(out Temperature second) && first > second
            ? (maximum, minimum)
            : (minimum, maximum);

    /// <summary>Adds a finding for each end of a range that lies outside the rating.</summary>
    public static void Check(
        Rule rule,
        InterconnectModel subject,
        Func<Ratings, TemperatureRange?> rating,
        (Traced<Temperature> Minimum, Traced<Temperature> Maximum) stated,
        string noun,
        FindingList findings,
        string where = ""
    )
    {
        if (FindNarrowest(subject, rating) is not { } rated)
        {
            return;
        }

        stated = Sort(stated.Minimum, stated.Maximum);
        if (stated.Minimum.TryGetValue(out Temperature minimum) && minimum < rated.Minimum)
        {
            findings.Add(
                rule,
                stated.Minimum.Origin,
                $"{noun} of {minimum} is below the rating; {rated.Cold.Series} connectors{where} are rated for {rating(rated.Cold.Ratings)}"
            );
        }

        if (stated.Maximum.TryGetValue(out Temperature maximum) && maximum > rated.Maximum)
        {
            findings.Add(
                rule,
                stated.Maximum.Origin,
                $"{noun} of {maximum} is above the rating; {rated.Hot.Series} connectors{where} are rated for {rating(rated.Hot.Ratings)}"
            );
        }
    }
}
