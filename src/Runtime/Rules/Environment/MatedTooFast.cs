using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Text;

namespace Keyway.Rules.Environment;

/// <summary>KEY4009: the connector is mated faster than in the test of its life.</summary>
internal sealed class MatedTooFast()
    : Rule("KEY4009", FindingSeverity.Warning, "A connector should not be mated faster than in the test of its life"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            subject.MatingsPerHour is { } stated
            && stated.TryGetValue(out int perHour)
            && subject.HasLeast(OfTest, out Connector half, out int tested)
            && perHour > tested
        )
        {
            findings.Add(
                this,
                stated.Origin,
                $"{Wording.FormatCount(perHour, "mating")} an hour go beyond the maker's test; the life of {half.Series} connectors is that at {tested} an hour",
                remedies: [new Remedy(stated.Origin, tested)]
            );
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.MatingsPerHour is { } stated)
        {
            required.Add("rate of mating", stated.Origin, static half => OfTest(half) is not null);
        }
    }

    /// <summary>
    /// How many matings an hour the test of a half's life had. It is that of the standard parts; of variants, datasheets say nothing.
    /// </summary>
    public static int? OfTest(Connector half) => half.IsStandard ? half.Series.TestConditions.MatingsPerHour : null;
}
