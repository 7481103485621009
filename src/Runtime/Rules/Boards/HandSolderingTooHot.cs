using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Quantities;
using Keyway.Text;

namespace Keyway.Rules.Boards;

/// <summary>KEY5009: a soldering iron is too hot, or is applied for too long.</summary>
internal sealed class HandSolderingTooHot()
    : Rule("KEY5009", FindingSeverity.Error, "Hand soldering must not be hotter or longer than the connector withstands"),
        IRuleFor<MountingModel>,
        IRequiresRatings<MountingModel>
{
    public void Check(MountingModel subject, FindingList findings)
    {
        if (
            subject.HandSoldering is not { } stated
            || !stated.Tip.TryGetValue(out Temperature tip)
            || !subject.Part.TryGetValue(out Connector part)
        )
        {
            return;
        }

        List<(Temperature Tip, TimeSpan Duration)> limits =
        [
            .. part
                .Soldering.SolderingIron.Where(limit => limit.Temperature is not null && limit.Duration is not null)
                .Select(limit => (limit.Temperature!.Value, limit.Duration!.Value))
                .OrderBy(limit => limit.Item1),
        ];
        if (limits.Count == 0)
        {
            return;
        }

        string table = Wording.JoinWithOr([.. limits.Select(limit => $"{DurationText.Format(limit.Duration)} at {limit.Tip}")]);

        // The table gives no time for an iron that is cooler than its coolest row.
        int row = limits.FindIndex(limit => tip <= limit.Tip);
        if (row < 0)
        {
            findings.Add(this, stated.Tip.Origin, $"an iron at {tip} is too hot; {part.Series} connectors withstand {table}");
        }
        else if (tip >= limits[0].Tip && stated.Duration.TryGetValue(out TimeSpan duration) && duration > limits[row].Duration)
        {
            findings.Add(
                this,
                stated.Duration.Origin,
                $"{DurationText.Format(duration)} at {tip} is too long; {part.Series} connectors withstand {table}",
                [stated.Tip.Origin]
            );
        }
    }

    public void AddRequiredRatings(MountingModel subject, RequiredRatings required)
    {
        if (subject.HandSoldering is { } stated)
        {
            required.Add("soldering iron limit", stated.Tip.Origin, static part => part.Soldering.SolderingIron.Count > 0);
        }
    }
}
