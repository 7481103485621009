using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Text;

namespace Keyway.Rules.Environment;

/// <summary>KEY4010: parts are stored without control of the humidity for longer than the datasheet says.</summary>
internal sealed class StoredTooLong()
    : Rule("KEY4010", FindingSeverity.Warning, "Parts should not be stored long without control of the humidity"),
        IRuleFor<InterconnectModel>,
        IRequiresRatings<InterconnectModel>
{
    public void Check(InterconnectModel subject, FindingList findings)
    {
        if (
            subject.MonthsInUncontrolledStorage is { } stated
            && stated.TryGetValue(out int months)
            && subject.HasLeast(half => half.Series.UseRules.MonthsInUncontrolledStorage, out Connector half, out int limit)
            && months > limit
        )
        {
            findings.Add(
                this,
                stated.Origin,
                $"{Wording.FormatCount(months, "month")} without control of the humidity are too long; the datasheet of {half.Series} asks for control beyond {Wording.FormatCount(limit, "month")}",
                remedies: [new Remedy(stated.Origin, limit)]
            );
        }
    }

    public void AddRequiredRatings(InterconnectModel subject, RequiredRatings required)
    {
        if (subject.MonthsInUncontrolledStorage is { } stated)
        {
            required.Add(
                "time of storage without control of the humidity",
                stated.Origin,
                static half => half.Series.UseRules.MonthsInUncontrolledStorage is not null
            );
        }
    }
}
