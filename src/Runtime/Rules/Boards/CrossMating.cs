using Keyway.Catalogs.Contacts;
using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Text;

namespace Keyway.Rules.Boards;

/// <summary>KEY5003: two connectors on one board accept each other's partner, and swapping the partners connects different nets.</summary>
internal sealed class CrossMating()
    : Rule("KEY5003", FindingSeverity.Warning, "Connectors on one board should be safe if their partners are swapped"),
        IRuleFor<AssemblyModel>
{
    private const int MostFindings = 8;

    public void Check(AssemblyModel subject, FindingList findings)
    {
        JointNets[] joints = [.. subject.Joints.Select(joint => new JointNets(joint))];
        for (int i = 1; i < joints.Length; i++)
        {
            Report(joints[i], FindMixUps(subject, joints, i), findings);
        }
    }

    private void Report(JointNets joint, List<MixUp> mixUps, FindingList findings)
    {
        const string Fix = "use different counts or series, or call Acknowledge(Hazard.CrossMating, …) if they cannot be mixed up";

        // A hundred alike connectors on one board would be thousands of pairs.
        string others = mixUps.Count > MostFindings ? $", as do {Wording.FormatNumber(mixUps.Count - 1)} others" : "";
        foreach (MixUp mixUp in mixUps.Take(others.Length > 0 ? 1 : MostFindings))
        {
            findings.Add(
                this,
                joint.Joint.Interconnect.Origin,
                $"on '{mixUp.Board}', {mixUp.Parts} accept each other's partner{others}; if mixed up, {mixUp.Harm}; {Fix}",
                [mixUp.Other.Interconnect.Origin]
            );
        }
    }

    private static List<MixUp> FindMixUps(AssemblyModel subject, JointNets[] joints, int later)
    {
        var found = new List<MixUp>();
        for (int i = 0; i < later; i++)
        {
            JointNets one = joints[i],
                other = joints[later];
            if (one.Boards is not { } boards || other.Boards is not { } others)
            {
                continue;
            }

            if (boards.First == boards.Second || others.First == others.Second)
            {
                continue;
            }

            if (boards.First == others.First || boards.First == others.Second)
            {
                Add(FindMixUp(subject, boards.First, one, other));
            }

            if (boards.Second == others.First || boards.Second == others.Second)
            {
                Add(FindMixUp(subject, boards.Second, one, other));
            }
        }

        return found;

        void Add(MixUp? mixUp)
        {
            if (mixUp is { } possible)
            {
                found.Add(possible);
            }
        }
    }

    private static MixUp? FindMixUp(AssemblyModel subject, string board, JointNets one, JointNets other)
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
            || NetsThatMeet.FindFirst(one.Nets, other.Nets, FindOpposite(one.Joint.Interconnect.Value, other.Joint.Interconnect.Value))
                is not { } met
        )
        {
            return null;
        }

        string contact = one.Joint.Interconnect.Value.NameContact(met.Contact);
        return new MixUp(
            board,
            one.Joint,
            $"{onePlace} for '{oneBoard}' and {otherPlace} for '{otherBoard}'",
            $"{met.Here.DisplayName} would meet {met.There.DisplayName} at contact {contact}"
        );
    }

    /// <summary>
    /// Returns how contacts of one joint meet those of the other: by their names where these differ, as on halves of different sizes,
    /// else by their places.
    /// </summary>
    private static Func<int, int> FindOpposite(InterconnectModel one, InterconnectModel other) =>
        one.FindHalfOfNets()?.Names is { } own && other.FindHalfOfNets()?.Names is { } others && !own.IsSame(others) && own.Shares(others)
            ? MeetByName(own, others)
            : static contact => contact;

    private static Func<int, int> MeetByName(ContactNameList own, ContactNameList others) => contact => others.Find(own.All[contact - 1]);

    private static string Opposite(JointModel joint, string board) => joint.First.Value == board ? joint.Second.Value : joint.First.Value;

    /// <summary>Two connectors of a board that accept each other's partner.</summary>
    private readonly record struct MixUp(string Board, JointModel Other, string Parts, string Harm);

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
