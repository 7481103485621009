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
        JointNets[] joints = [.. subject.Joints.Select(joint => new JointNets(joint))];
        for (int i = 0; i < joints.Length; i++)
        {
            for (int j = i + 1; j < joints.Length; j++)
            {
                CheckPair(subject, joints[i], joints[j], findings);
            }
        }
    }

    private void CheckPair(AssemblyModel subject, JointNets one, JointNets other, FindingList findings)
    {
        if (
            one.Boards is not { } boards
            || other.Boards is not { } others
            || others.First == others.Second
            || boards.First == boards.Second
        )
        {
            return;
        }

        if (boards.First == others.First || boards.First == others.Second)
        {
            CheckPair(subject, boards.First, one, other, findings);
        }

        if (boards.Second == others.First || boards.Second == others.Second)
        {
            CheckPair(subject, boards.Second, one, other, findings);
        }
    }

    private void CheckPair(AssemblyModel subject, string board, JointNets one, JointNets other, FindingList findings)
    {
        string oneBoard = Opposite(one.Joint, board),
            otherBoard = Opposite(other.Joint, board);

        // Two connectors between the same two boards cannot be swapped: the boards keep them apart.
        if (
            oneBoard == otherBoard
            || one.Joint.HalfOn(board) is not { } onePlace
            || other.Joint.HalfOn(board) is not { } otherPlace
            || one.Joint.HalfOn(oneBoard) is not { } onePlug
            || other.Joint.HalfOn(otherBoard) is not { } otherPlug
            || (MatingCheck.Judge(onePlace, otherPlug) != MatingResult.Pair && MatingCheck.Judge(otherPlace, onePlug) != MatingResult.Pair)
            || subject.HasAcknowledged(Hazard.CrossMating, oneBoard, otherBoard)
            || NetsThatMeet.FindFirst(one.Nets, other.Nets, static contact => contact) is not { } met
        )
        {
            return;
        }

        string parts = $"{onePlace} for '{oneBoard}' and {otherPlace} for '{otherBoard}'";
        string harm =
            $"{met.Here.DisplayName} would meet {met.There.DisplayName} at contact {one.Joint.Interconnect.Value.NameContact(met.Contact)}";
        const string Fix = "use different counts or series, or call Acknowledge(Hazard.CrossMating, …) if they cannot be mixed up";
        findings.Add(
            this,
            other.Joint.Interconnect.Origin,
            $"on '{board}', {parts} accept each other's partner; if mixed up, {harm}; {Fix}",
            [one.Joint.Interconnect.Origin]
        );
    }

    private static string Opposite(JointModel joint, string board) => joint.First.Value == board ? joint.Second.Value : joint.First.Value;

    /// <summary>A joint with its boards and nets, which are read once although the joint meets each other one.</summary>
    private sealed class JointNets(JointModel joint)
    {
        private bool isRead;
        private ContactNets? nets;

        public JointModel Joint => joint;

        public (string First, string Second)? Boards { get; } = joint.Boards;

        public ContactNets? Nets
        {
            get
            {
                if (!isRead)
                {
                    (isRead, nets) = (true, ContactNets.Read(joint.Interconnect.Value));
                }

                return nets;
            }
        }
    }
}
