using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Tracing;

namespace Keyway.Rules.Boards;

/// <summary>KEY5001: one pair of boards is joined with several connectors.</summary>
internal sealed class SeveralConnectors()
    : Rule("KEY5001", FindingSeverity.Error, "One pair of boards must not be joined with several connectors where the maker forbids it"),
        IRuleFor<AssemblyModel>
{
    public void Check(AssemblyModel subject, FindingList findings)
    {
        foreach (IGrouping<(string First, string Second), JointModel> boards in subject.JointsByBoards())
        {
            List<JointModel> joints = [.. boards];
            if (
                joints.Count < 2
                || boards.Key.First == boards.Key.Second
                || subject.HasAcknowledged(Hazard.SeveralConnectors, boards.Key.First, boards.Key.Second)
            )
            {
                continue;
            }

            if (
                UseLimits.FindStrictest(joints.SelectMany(Halves), rules => rules.SeveralConnectors) is { } strictest
                && UseLimits.GetSeverity(strictest.Advice) is { } severity
            )
            {
                string says =
                    strictest.Advice == UseAdvice.Forbidden
                        ? "allows one connector between two boards"
                        : "calls for care, since small shifts between them strain both";
                findings.Add(
                    this,
                    joints[1].Interconnect.Origin,
                    $"{joints.Count} connectors join '{joints[0].First.Value}' and '{joints[0].Second.Value}'; the datasheet of {strictest.Half.Series} {says}; use one with more contacts, or state Acknowledge(Hazard.SeveralConnectors, …) where the boards are held in place",
                    joints.Where(joint => joint != joints[1]).Select(joint => joint.Interconnect.Origin),
                    severity: severity
                );
            }
        }
    }

    private static IReadOnlyList<Traced<Connector>> Halves(JointModel joint) =>
        joint.Interconnect.TryGetValue(out InterconnectModel model) ? model.Halves : [];
}
