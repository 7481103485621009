using Keyway.Designs.Model.Statements;
using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>What is known of an assembly: the subject of the rules on boards.</summary>
internal sealed class AssemblyModel : DesignModel
{
    /// <summary>What joins the boards, in its order.</summary>
    public IReadOnlyList<JointModel> Joints =>
        [.. FindAll<JointStatement>().Select(joint => new JointModel(joint.FirstBoard, joint.SecondBoard, joint.Interconnect))];

    /// <summary>The joints of each two boards, whichever is named first; those alone whose boards are known.</summary>
    public IEnumerable<IGrouping<(string First, string Second), JointModel>> JointsByBoards() =>
        Joints.Where(joint => joint.Boards is not null).GroupBy(joint => joint.Boards!.Value);

    /// <summary>Whether the team has taken a hazard upon itself for two boards, in code or in its settings.</summary>
    public bool HasAcknowledged(Hazard hazard, string first, string second) =>
        Policy.Acknowledges(hazard, first, second)
        || FindAll<HazardAcknowledgedStatement>()
            .Any(accepted =>
                MayBe(accepted.Hazard, hazard)
                && (
                    (MayBe(accepted.FirstBoard, first) && MayBe(accepted.SecondBoard, second))
                    || (MayBe(accepted.FirstBoard, second) && MayBe(accepted.SecondBoard, first))
                )
            );

    private static bool MayBe<T>(Traced<T> stated, T value)
        where T : notnull => !stated.TryGetValue(out T known) || known.Equals(value);
}

/// <summary>Two boards and what joins them, as far as it is known.</summary>
internal sealed class JointModel(Traced<string> first, Traced<string> second, Traced<InterconnectModel> interconnect)
{
    public Traced<string> First { get; } = first;

    public Traced<string> Second { get; } = second;

    public Traced<InterconnectModel> Interconnect { get; } = interconnect;

    /// <summary>The names of the boards in ordinal order; nothing if one is not known.</summary>
    public (string First, string Second)? Boards =>
        First.TryGetValue(out string first) && Second.TryGetValue(out string second)
            ? string.CompareOrdinal(first, second) <= 0
                ? (first, second)
                : (second, first)
            : null;

    /// <summary>The half that sits on a board; nothing if it is not known, or if both do.</summary>
    public Connector? HalfOn(string board) =>
        Interconnect.TryGetValue(out InterconnectModel model)
        && First.TryGetValue(out string first)
        && Second.TryGetValue(out string second)
        && first != second
        && (first == board ? model.First : model.Second).TryGetValue(out Connector half)
            ? half
            : null;
}
