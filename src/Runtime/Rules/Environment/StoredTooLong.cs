using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Text;

namespace Keyway.Rules.Environment;

/// <summary>KEY4010: parts are stored without humidity control for longer than the datasheet allows.</summary>
internal sealed class StoredTooLong()
    : Rule("KEY4010", FindingSeverity.Warning, "Parts should not be stored long without humidity control"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>,
        IGivesRemedies
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            subject.MonthsInUncontrolledStorage is { } stated
            && stated.TryGetValue(out int months)
            && subject.TryFindLowest(half => half.Series.UseRules.MonthsInUncontrolledStorage, out Connector half, out int limit)
            && months > limit
        )
        {
            string most = Wording.FormatCount(limit, "month");
            findings.Add(
                this,
                stated.Origin,
                $"{Wording.FormatCount(months, "month")} without humidity control is too long; the {half.Series} datasheet allows {most}",
                remedies: [new Remedy(stated.Origin, limit)]
            );
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.MonthsInUncontrolledStorage is { } stated)
        {
            required.Add(
                "time limit for storage without humidity control",
                stated.Origin,
                static half => half.Series.UseRules.MonthsInUncontrolledStorage is not null
            );
        }
    }
}
