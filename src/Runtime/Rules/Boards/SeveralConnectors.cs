using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Tracing;

namespace Keyway.Rules.Boards;

/// <summary>KEY5001: two boards are joined by several connectors.</summary>
internal sealed class SeveralConnectors()
    : Rule("KEY5001", FindingSeverity.Error, "Two boards must not be joined by several connectors if the maker forbids it"),
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
                string rule =
                    strictest.Advice == UseAdvice.Forbidden
                        ? "allows only one connector between two boards"
                        : "calls for care, because small misalignments strain them";
                string boardNames = $"'{joints[0].First.Value}' and '{joints[0].Second.Value}'";
                const string Fix =
                    "use one with more contacts, or call Acknowledge(Hazard.SeveralConnectors, …) if the boards are held in place";
                findings.Add(
                    this,
                    joints[1].Interconnect.Origin,
                    $"{joints.Count} connectors join {boardNames}; the {strictest.Half.Series} datasheet {rule}; {Fix}",
                    joints.Where(joint => joint != joints[1]).Select(joint => joint.Interconnect.Origin),
                    severity: severity
                );
            }
        }
    }

    private static IReadOnlyList<Traced<Connector>> Halves(JointModel joint) =>
        joint.Interconnect.TryGetValue(out InterconnectModel model) ? model.Halves : [];
}
