using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;

namespace Keyway.Rules.Boards;

/// <summary>KEY5003: two connectors on one board accept each other's partner, and swapping the partners connects different nets.</summary>
internal sealed class CrossMating()
    : Rule("KEY5003", FindingSeverity.Warning, "Connectors on one board should be safe if their partners are swapped"),
        IRuleFor<AssemblyModel>
{
    public void Check(AssemblyModel subject, FindingList findings)
    {
        IReadOnlyList<JointModel> joints = subject.Joints;
        for (int i = 0; i < joints.Count; i++)
        {
            for (int j = i + 1; j < joints.Count; j++)
            {
                foreach (string board in CommonBoards(joints[i], joints[j]))
                {
                    CheckPair(subject, board, joints[i], joints[j], findings);
                }
            }
        }
    }

    private void CheckPair(AssemblyModel subject, string board, JointModel one, JointModel other, FindingList findings)
    {
        string oneBoard = Opposite(one, board),
            otherBoard = Opposite(other, board);

        // Two connectors between the same two boards cannot be swapped: the boards keep them apart.
        if (
            oneBoard == otherBoard
            || one.HalfOn(board) is not { } onePlace
            || other.HalfOn(board) is not { } otherPlace
            || one.HalfOn(oneBoard) is not { } onePlug
            || other.HalfOn(otherBoard) is not { } otherPlug
            || (MatingCheck.Judge(onePlace, otherPlug) != MatingResult.Pair && MatingCheck.Judge(otherPlace, onePlug) != MatingResult.Pair)
            || subject.HasAcknowledged(Hazard.CrossMating, oneBoard, otherBoard)
            || NetsThatMeet.FindFirst(one.Interconnect.Value, other.Interconnect.Value, static contact => contact) is not { } met
        )
        {
            return;
        }

        string parts = $"{onePlace} for '{oneBoard}' and {otherPlace} for '{otherBoard}'";
        string harm =
            $"{met.Here.DisplayName} would meet {met.There.DisplayName} at contact {one.Interconnect.Value.NameContact(met.Contact)}";
        const string Fix = "use different counts or series, or call Acknowledge(Hazard.CrossMating, …) if they cannot be mixed up";
        findings.Add(
            this,
            other.Interconnect.Origin,
            $"on '{board}', {parts} accept each other's partner; if mixed up, {harm}; {Fix}",
            [one.Interconnect.Origin]
        );
    }

    private static IEnumerable<string> CommonBoards(JointModel one, JointModel other) =>
        one.Boards is { } boards && other.Boards is { } others && boards.First != boards.Second && others.First != others.Second
            ? new[] { boards.First, boards.Second }.Where(board => board == others.First || board == others.Second)
            : [];

    private static string Opposite(JointModel joint, string board) => joint.First.Value == board ? joint.Second.Value : joint.First.Value;
}
