using Keyway.Designs.Model;
using Keyway.Findings;

namespace Keyway.Rules.Boards;

/// <summary>KEY5006: the board is warped more than the maker of the connector allows.</summary>
internal sealed class BoardWarped()
    : Rule("KEY5006", FindingSeverity.Error, "The board must not warp more than the connector allows"),
        IRuleFor<MountingModel>,
        IRequiresRatings<MountingModel>
{
    public void Check(MountingModel subject, FindingList findings)
    {
        if (
            subject.BoardWarp is { } stated
            && stated.TryGetValue(out Length warp)
            && subject.Part.TryGetValue(out Connector part)
            && part.Series.UseRules.BoardWarp is { } limit
            && Math.Abs(warp.Millimeters) > limit.Millimeters
        )
        {
            findings.Add(this, stated.Origin, $"a warp of {warp} is too much; {part.Series} connectors allow {limit} over their length");
        }
    }

    public void AddRequiredRatings(MountingModel subject, RequiredRatings required)
    {
        if (subject.BoardWarp is { } stated)
        {
            required.Add("board warp limit", stated.Origin, static part => part.Series.UseRules.BoardWarp is not null);
        }
    }
}
