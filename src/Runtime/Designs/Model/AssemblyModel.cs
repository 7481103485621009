using Keyway.Designs.Model.Statements;
using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>The known facts of an assembly: the subject of the rules about boards.</summary>
internal sealed class AssemblyModel : DesignModel
{
    /// <summary>The joints between the boards, in the order they were added.</summary>
    public IReadOnlyList<JointModel> Joints =>
        [.. FindAll<JointStatement>().Select(joint => new JointModel(joint.FirstBoard, joint.SecondBoard, joint.Interconnect))];

    /// <summary>The joints that carry currents that the assembly shares over several of them.</summary>
    public IReadOnlyList<LoadedJoint> LoadedJoints => SharedCurrents.Find(this);

    /// <summary>Returns the names of the nets of a board whose currents the assembly shares, as the design writes them.</summary>
    public IEnumerable<string> FindSharedNets(Board board) =>
        FindAll<SharedCurrentStatement>()
            .Where(shared => shared.Board.TryGetValue(out Board own) && ReferenceEquals(own, board))
            .Select(shared => shared.Net.TryGetValue(out string name) ? name : "")
            .Where(name => name.Length > 0);

    /// <summary>
    /// Returns the interconnects of all joints; null if one of them, or the boards of one of them, are unknown.
    /// </summary>
    public IReadOnlyList<InterconnectModel>? FindPlacedJoints()
    {
        var all = new List<InterconnectModel>();
        foreach (JointStatement joint in FindAll<JointStatement>())
        {
            if (!joint.Interconnect.TryGetValue(out InterconnectModel model) || !IsPlaceKnown(model))
            {
                return null;
            }

            all.Add(model);
        }

        return all;
    }

    /// <summary>Groups the joints by their two boards, in either order. Joints with an unknown board are left out.</summary>
    public IEnumerable<IGrouping<(string First, string Second), JointModel>> JointsByBoards() =>
        Joints.Where(joint => joint.Boards is not null).GroupBy(joint => joint.Boards!.Value);

    /// <summary>Determines whether the team may have accepted a hazard for two boards, in code or in its settings.</summary>
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

    /// <summary>Determines whether the boards of an interconnect are known, or it is known to have none.</summary>
    private static bool IsPlaceKnown(InterconnectModel model) =>
        model.Placed is { } pair ? pair.First.Board.IsKnownUnit && pair.Second.Board.IsKnownUnit : model.TryGetHalves(out _, out _);

    private static bool MayBe<T>(Traced<T> stated, T value)
        where T : notnull => !stated.TryGetValue(out T known) || known.Equals(value);
}

/// <summary>The known facts of two boards and the interconnect between them.</summary>
internal sealed class JointModel(Traced<string> first, Traced<string> second, Traced<InterconnectModel> interconnect)
{
    public Traced<string> First { get; } = first;

    public Traced<string> Second { get; } = second;

    public Traced<InterconnectModel> Interconnect { get; } = interconnect;

    /// <summary>The names of the boards in ordinal order, or null if one is unknown.</summary>
    public (string First, string Second)? Boards =>
        First.TryGetValue(out string first) && Second.TryGetValue(out string second)
            ? string.CompareOrdinal(first, second) <= 0
                ? (first, second)
                : (second, first)
            : null;

    /// <summary>Returns the half on a board, or null if it is unknown or both halves are on the board.</summary>
    public Connector? HalfOn(string board) =>
        Interconnect.TryGetValue(out InterconnectModel model)
        && First.TryGetValue(out string first)
        && Second.TryGetValue(out string second)
        && first != second
        && (first == board ? model.First : model.Second).TryGetValue(out Connector half)
            ? half
            : null;
}
