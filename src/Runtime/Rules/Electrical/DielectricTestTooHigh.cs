using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;

namespace Keyway.Rules.Electrical;

/// <summary>KEY3013: the test voltage is higher than the connectors withstand, or lasts longer than the maker guarantees.</summary>
internal sealed class DielectricTestTooHigh()
    : Rule("KEY3013", FindingSeverity.Error, "The test voltage must not exceed the dielectric strength"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            subject.DielectricTest is not { } stated
            || !stated.Voltage.TryGetValue(out ElectricPotential voltage)
            || !subject.TryFindLowestRating(ratings => ratings.DielectricStrength, out Connector half, out ElectricPotential strength)
        )
        {
            return;
        }

        string made = half.Series.TestConditions.DielectricDuration is { } time ? $" for {DurationText.Format(time)}" : "";
        if (Math.Abs(voltage.Volts) > strength.Volts)
        {
            findings.Add(
                this,
                stated.Voltage.Origin,
                $"a test voltage of {voltage} is over the dielectric strength; {half.Series} connectors withstand {strength} AC{made}",
                remedies: [new Remedy(stated.Voltage.Origin, strength)]
            );
        }
        else if (
            stated.Duration is { } given
            && given.TryGetValue(out TimeSpan duration)
            && subject.TryFindLowest(side => side.Series.TestConditions.DielectricDuration, out Connector shortest, out TimeSpan longest)
            && duration > longest
            // Up to the rated voltage, a test may last any time.
            && subject.TryFindLowestRating(ratings => ratings.Voltage, out _, out ElectricPotential rated)
            && Math.Abs(voltage.Volts) > rated.Volts
        )
        {
            string test = $"{voltage} for {DurationText.Format(duration)}";
            string most = $"{strength} AC for {DurationText.Format(longest)}";
            findings.Add(
                this,
                given.Origin,
                $"{test} goes beyond the maker's test; {shortest.Series} connectors withstand {most}",
                [stated.Voltage.Origin],
                [new Remedy(given.Origin, longest)],
                FindingSeverity.Warning
            );
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.DielectricTest is { } stated)
        {
            required.Add("dielectric strength", stated.Voltage.Origin, static half => half.Ratings.DielectricStrength is not null);
        }
    }
}
