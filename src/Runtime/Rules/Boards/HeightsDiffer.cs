using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules.Support;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway.Rules.Boards;

/// <summary>KEY5002: connectors between the same two boards have different mated heights.</summary>
internal sealed class HeightsDiffer()
    : Rule("KEY5002", FindingSeverity.Error, "All connectors between two boards must have the same mated height"),
        IRuleFor<AssemblyModel>,
        IGivesRemedies
{
    public void Check(AssemblyModel subject, FindingList findings)
    {
        foreach (
            IGrouping<(string First, string Second), JointModel> boards in subject
                .JointsByBoards()
                .Where(boards => boards.Key.First != boards.Key.Second)
        )
        {
            var earlier = new List<KnownJoint>();
            IReadOnlyList<QuantityRange<Length>> common = [];
            foreach (JointModel model in boards)
            {
                if (KnownJoint.Find(model) is not { } joint)
                {
                    continue;
                }

                List<QuantityRange<Length>> shared = earlier.Count == 0 ? [.. joint.Heights] : Intersect(common, joint.Heights);
                KnownJoint? opposed = shared.Count == 0 ? earlier[0] : earlier.Find(other => !joint.AgreesWith(other));
                if (opposed is null)
                {
                    earlier.Add(joint);
                    common = shared;
                    continue;
                }

                string place = $"between '{earlier[0].Model.First.Value}' and '{earlier[0].Model.Second.Value}'";
                string own = $"{joint.Pair} is {joint.DescribeHeights()} high";
                string others = $"{opposed.Pair} is {opposed.DescribeHeights()}";
                Suggestion? fitting = SuggestPart(joint, common, earlier);
                string instead = fitting is { } use
                    ? $"; for {Wording.FormatHeights([use.Heights])} use {use.Part} instead of {use.InPlaceOf.Value}"
                    : "";
                findings.Add(
                    this,
                    model.Interconnect.Origin,
                    $"{place}, {own} and {others}; the boards would not be parallel{instead}",
                    [opposed.Model.Interconnect.Origin],
                    fitting is { } remedy ? [new Remedy(remedy.InPlaceOf.Origin, remedy.Part)] : null
                );
            }
        }
    }

    /// <summary>Returns the heights that are in both lists.</summary>
    private static List<QuantityRange<Length>> Intersect(
        IReadOnlyList<QuantityRange<Length>> first,
        IReadOnlyList<QuantityRange<Length>> second
    )
    {
        var shared = new List<QuantityRange<Length>>();
        foreach (QuantityRange<Length> one in first)
        {
            foreach (QuantityRange<Length> other in second)
            {
                Length minimum = one.Minimum > other.Minimum ? one.Minimum : other.Minimum;
                Length maximum = one.Maximum < other.Maximum ? one.Maximum : other.Maximum;
                if (minimum <= maximum)
                {
                    shared.Add(new QuantityRange<Length>(minimum, maximum));
                }
            }
        }

        return shared;
    }

    /// <summary>Finds the part with which the joint, or the only other one, would have a height in common with the others.</summary>
    private static Suggestion? SuggestPart(KnownJoint joint, IReadOnlyList<QuantityRange<Length>> common, List<KnownJoint> earlier) =>
        joint.SuggestPart(common, earlier) ?? (earlier.Count == 1 ? earlier[0].SuggestPart(joint.Heights, [joint]) : null);

    /// <summary>A part with which a joint would stand at a height of the others.</summary>
    private readonly record struct Suggestion(Connector Part, Traced<Connector> InPlaceOf, QuantityRange<Length> Heights);

    /// <summary>A joint whose heights are known.</summary>
    private sealed class KnownJoint(JointModel model, InterconnectModel design, IReadOnlyList<Mate> mates)
    {
        public JointModel Model { get; } = model;

        public string Pair => $"{design.First.Value} with {design.Second.Value}";

        /// <summary>The distances at which the pair can hold the boards.</summary>
        public IReadOnlyList<QuantityRange<Length>> Heights { get; } = [.. mates.Select(mate => mate.Heights)];

        /// <summary>The height within a working range that the design states, or null: a fixed height holds whatever is stated.</summary>
        private Length? Held =>
            design.MatedHeight is { } stated && mates.Any(mate => mate.WorkingRange?.Contains(stated.Value) == true) ? stated.Value : null;

        public static KnownJoint? Find(JointModel joint) =>
            joint.Interconnect.TryGetValue(out InterconnectModel design) && design.FindMates() is { Count: > 0 } mates
                ? new KnownJoint(joint, design, mates)
                : null;

        /// <summary>Determines whether each joint can stand at the height at which the design holds the other.</summary>
        public bool AgreesWith(KnownJoint other) =>
            (Held is not { } own || (other.Held is { } held ? own == held : other.Gives(own)))
            && (other.Held is not { } theirs || Held is not null || Gives(theirs));

        public string DescribeHeights() => Held is { } held ? $"{held}" : Wording.FormatHeights(Heights);

        /// <summary>Names the part to use so that the pair stands at a height of the others, or returns null if there is none.</summary>
        public Suggestion? SuggestPart(IReadOnlyList<QuantityRange<Length>> wanted, IReadOnlyList<KnownJoint> others)
        {
            if (MatingCheck.FindCommonMates(design.First.Value, design.Second.Value).Any(Fits))
            {
                // The pair itself fits, at another height than the design states.
                return null;
            }

            return Find(design.First.Value, design.Second) ?? Find(design.Second.Value, design.First);

            Suggestion? Find(Connector kept, Traced<Connector> replaced)
            {
                foreach (Mate mate in MatingCheck.GetUsualMates(kept))
                {
                    if (Fits(mate))
                    {
                        return new Suggestion(KeptOptions.Choose(mate.Partner, replaced.Value), replaced, mate.Heights);
                    }
                }

                return null;
            }

            bool Fits(Mate mate) =>
                Intersect(wanted, [mate.Heights]).Count > 0 && others.All(other => other.Held is not { } held || mate.Gives(held));
        }

        private bool Gives(Length height) => mates.Any(mate => mate.Gives(height));
    }
}
