using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Text;

namespace Keyway.Rules.Boards;

/// <summary>KEY5002: connectors between the same two boards have different mated heights.</summary>
internal sealed class HeightsDiffer()
    : Rule("KEY5002", FindingSeverity.Error, "All connectors between two boards must have the same mated height"),
        IRuleFor<AssemblyModel>
{
    public void Check(AssemblyModel subject, FindingList findings)
    {
        foreach (
            IGrouping<(string First, string Second), JointModel> boards in subject
                .JointsByBoards()
                .Where(boards => boards.Key.First != boards.Key.Second)
        )
        {
            JointModel? reference = null;
            IReadOnlyList<Length> common = [];
            foreach (JointModel joint in boards)
            {
                if (GetHeights(joint) is not { Count: > 0 } heights)
                {
                    continue;
                }

                if (reference is null)
                {
                    (reference, common) = (joint, heights);
                    continue;
                }

                List<Length> shared = [.. common.Where(heights.Contains)];
                if (shared.Count > 0)
                {
                    common = shared;
                    continue;
                }

                string place = $"between '{reference.First.Value}' and '{reference.Second.Value}'";
                string own = $"{Pair(joint)} is {Wording.FormatHeights(heights)} high";
                string others = $"{Pair(reference)} is {Wording.FormatHeights(GetHeights(reference)!)}";
                findings.Add(
                    this,
                    joint.Interconnect.Origin,
                    $"{place}, {own} and {others}; the boards would not be parallel",
                    [reference.Interconnect.Origin]
                );
            }
        }
    }

    private static IReadOnlyList<Length>? GetHeights(JointModel joint) =>
        joint.Interconnect.TryGetValue(out InterconnectModel model) ? [.. model.FindMates().Select(mate => mate.MatedHeight)] : null;

    private static string Pair(JointModel joint) => $"{joint.Interconnect.Value.First.Value} with {joint.Interconnect.Value.Second.Value}";
}
