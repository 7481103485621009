using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Rules;

namespace Keyway;

/// <summary>Boards and the interconnects that join them.</summary>
/// <remarks>Immutable: every call returns a new assembly and leaves the old one as it was.</remarks>
public sealed class BoardAssembly
{
    private readonly AssemblyModel model;

    /// <summary>An assembly without interconnects yet.</summary>
    /// <param name="name">The name of the product or module.</param>
    public BoardAssembly(string name)
        : this(name ?? throw new ArgumentNullException(nameof(name)), [], new AssemblyModel()) { }

    private BoardAssembly(string name, IReadOnlyList<BoardJoint> joints, DesignModel model)
    {
        Name = name;
        Joints = joints;
        this.model = (AssemblyModel)model;
    }

    /// <summary>The name of the product or module.</summary>
    public string Name { get; }

    /// <summary>What joins the boards, in the order in which it was added.</summary>
    public IReadOnlyList<BoardJoint> Joints { get; }

    /// <summary>Joins two boards.</summary>
    /// <param name="firstBoard">The board of the interconnect's first half.</param>
    /// <param name="secondBoard">The board of its second half.</param>
    /// <param name="interconnect">The interconnect.</param>
    /// <returns>The assembly with the two boards joined.</returns>
    public BoardAssembly Join(string firstBoard, string secondBoard, Interconnect interconnect)
    {
        var joint = new BoardJoint(
            firstBoard ?? throw new ArgumentNullException(nameof(firstBoard)),
            secondBoard ?? throw new ArgumentNullException(nameof(secondBoard)),
            interconnect ?? throw new ArgumentNullException(nameof(interconnect))
        );
        return new BoardAssembly(Name, [.. Joints, joint], model.With(new JointStatement(firstBoard, secondBoard, interconnect.Model)));
    }

    /// <summary>Takes a hazard upon the team that the datasheet warns of, for two boards, where it has been seen to otherwise.</summary>
    /// <param name="hazard">The hazard.</param>
    /// <param name="firstBoard">
    /// The one board; for <see cref="Hazard.CrossMating"/>, one of the boards that could be mistaken for each other.
    /// </param>
    /// <param name="secondBoard">The other board.</param>
    /// <param name="because">Why it is none here, for those who read the design.</param>
    /// <returns>The assembly without findings on that hazard.</returns>
    public BoardAssembly Acknowledge(Hazard hazard, string firstBoard, string secondBoard, string because)
    {
        var accepted = new HazardAcknowledgedStatement(
            hazard,
            firstBoard ?? throw new ArgumentNullException(nameof(firstBoard)),
            secondBoard ?? throw new ArgumentNullException(nameof(secondBoard))
        );
        return because is null ? throw new ArgumentNullException(nameof(because)) : new(Name, Joints, model.With(accepted));
    }

    /// <summary>What the rules find in the assembly and in each of its interconnects.</summary>
    /// <param name="policy">The team's own limits; none unless they are given.</param>
    /// <returns>The findings, joint by joint, then those of the assembly; none if all is well.</returns>
    public IReadOnlyList<Finding> Check(DesignPolicy? policy = null) =>
        [.. Joints.SelectMany(joint => joint.Interconnect.Check(policy)), .. DesignChecker.Check(model, policy)];

    /// <summary>Lets a sound assembly through.</summary>
    /// <returns>This assembly.</returns>
    /// <exception cref="DesignRuleException">A rule is broken whose findings are errors.</exception>
    public BoardAssembly EnsureValid()
    {
        DesignRules.ThrowOnErrors(Check());
        return this;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
