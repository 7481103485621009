namespace Keyway;

/// <summary>Holds temperatures against the ratings of both halves.</summary>
internal static class TemperatureLimits
{
    /// <summary>The narrowest range of both halves, each end with the half that sets it; nothing if no rating is known.</summary>
    public static (Connector Cold, Temperature Minimum, Connector Hot, Temperature Maximum)? Narrowest(
        InterconnectModel subject,
        Func<Ratings, TemperatureRange?> rating
    )
    {
        (Connector Cold, Temperature Minimum, Connector Hot, Temperature Maximum)? narrowest = null;
        foreach (Fact<Connector> side in subject.Halves)
        {
            if (!side.Is(out Connector half) || rating(half.Ratings) is not { } range)
            {
                continue;
            }

            narrowest = narrowest is not { } so
                ? (half, range.Minimum, half, range.Maximum)
                : (
                    range.Minimum > so.Minimum ? half : so.Cold,
                    range.Minimum > so.Minimum ? range.Minimum : so.Minimum,
                    range.Maximum < so.Maximum ? half : so.Hot,
                    range.Maximum < so.Maximum ? range.Maximum : so.Maximum
                );
        }

        return narrowest;
    }

    /// <summary>The colder one first, in whichever order they were stated.</summary>
    public static (Fact<Temperature> Minimum, Fact<Temperature> Maximum) InOrder(Fact<Temperature> minimum, Fact<Temperature> maximum) =>
        minimum.Is(out Temperature first) && maximum.Is(out Temperature second) && first > second ? (maximum, minimum) : (minimum, maximum);

    /// <summary>Adds a finding for each end of a range that lies outside the rating.</summary>
    public static void Check(
        Rule rule,
        InterconnectModel subject,
        Func<Ratings, TemperatureRange?> rating,
        (Fact<Temperature> Minimum, Fact<Temperature> Maximum) stated,
        string noun,
        FindingList findings,
        string where = ""
    )
    {
        if (Narrowest(subject, rating) is not { } rated)
        {
            return;
        }

        stated = InOrder(stated.Minimum, stated.Maximum);
        if (stated.Minimum.Is(out Temperature minimum) && minimum < rated.Minimum)
        {
            findings.Add(
                rule,
                stated.Minimum.Origin,
                $"{noun} of {minimum} is below the rating; {rated.Cold.Series} connectors{where} are rated for {rating(rated.Cold.Ratings)}"
            );
        }

        if (stated.Maximum.Is(out Temperature maximum) && maximum > rated.Maximum)
        {
            findings.Add(
                rule,
                stated.Maximum.Origin,
                $"{noun} of {maximum} is above the rating; {rated.Hot.Series} connectors{where} are rated for {rating(rated.Hot.Ratings)}"
            );
        }
    }
}
