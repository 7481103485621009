namespace Keyway;

/// <summary>Boards and the interconnects that join them.</summary>
/// <remarks>Immutable: every call returns a new assembly and leaves the old one as it was.</remarks>
public sealed class BoardAssembly
{
    /// <summary>An assembly without interconnects yet.</summary>
    /// <param name="name">The name of the product or module.</param>
    public BoardAssembly(string name)
        : this(name ?? throw new ArgumentNullException(nameof(name)), [])
    {
    }

    private BoardAssembly(string name, IReadOnlyList<BoardJoint> joints)
    {
        Name = name;
        Joints = joints;
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
            interconnect ?? throw new ArgumentNullException(nameof(interconnect)));
        return new BoardAssembly(Name, [.. Joints, joint]);
    }

    /// <summary>What the rules find in the assembly and in each of its interconnects.</summary>
    /// <returns>The findings, joint by joint; none if all is well.</returns>
    public IReadOnlyList<Finding> Check() => [.. Joints.SelectMany(joint => joint.Interconnect.Check())];

    /// <summary>Lets a sound assembly through.</summary>
    /// <returns>This assembly.</returns>
    /// <exception cref="DesignRuleException">A rule is broken whose findings are errors.</exception>
    public BoardAssembly EnsureValid()
    {
        RuleSet.ThrowOnErrors(Check());
        return this;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
