using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Text;

namespace Keyway.Rules.Environment;

/// <summary>KEY4009: the connector is mated faster than in the maker's life test.</summary>
internal sealed class MatedTooFast()
    : Rule("KEY4009", FindingSeverity.Warning, "A connector should not be mated faster than in the maker's life test"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            subject.MatingsPerHour is { } stated
            && stated.TryGetValue(out int perHour)
            && subject.TryFindLowest(OfTest, out Connector half, out int tested)
            && perHour > tested
        )
        {
            string rate = $"{Wording.FormatCount(perHour, "mating")} an hour";
            findings.Add(
                this,
                stated.Origin,
                $"{rate} is faster than the maker's test; the life of {half.Series} connectors is rated at {tested} an hour",
                remedies: [new Remedy(stated.Origin, tested)]
            );
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.MatingsPerHour is { } stated)
        {
            required.Add("mating rate", stated.Origin, static half => OfTest(half) is not null);
        }
    }

    /// <summary>
    /// Gets the matings an hour in the life test of a half. The catalog's rate applies to standard parts; null for variants, because
    /// datasheets give no rate for them.
    /// </summary>
    public static int? OfTest(Connector half) => half.IsStandard ? half.Series.TestConditions.MatingsPerHour : null;
}
