using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Rules;
using Keyway.Rules.Support;
using Keyway.Tracing;

namespace Keyway;

/// <summary>A set of boards and the interconnects that join them.</summary>
/// <remarks>Immutable: each call returns a new assembly and leaves this one unchanged.</remarks>
public sealed class BoardAssembly
{
    private readonly AssemblyModel model;

    /// <summary>Creates an assembly without interconnects.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <param name="name">The name of the product or module.</param>
    public BoardAssembly(string name)
        : this(name ?? throw new ArgumentNullException(nameof(name)), [], new AssemblyModel()) { }

    private BoardAssembly(string name, IReadOnlyList<BoardJoint> joints, DesignModel model)
    {
        Name = name;
        Joints = joints;
        this.model = (AssemblyModel)model;
    }

    /// <summary>Gets the name of the product or module.</summary>
    public string Name { get; }

    /// <summary>Gets the joints between the boards, in the order they were added.</summary>
    public IReadOnlyList<BoardJoint> Joints { get; }

    /// <summary>Joins two boards.</summary>
    /// <param name="firstBoard">The board of the interconnect's first half.</param>
    /// <param name="secondBoard">The board of the interconnect's second half.</param>
    /// <param name="interconnect">The interconnect.</param>
    /// <returns>The assembly with the two boards joined.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public BoardAssembly Join(string firstBoard, string secondBoard, Interconnect interconnect)
    {
        var joint = new BoardJoint(
            firstBoard ?? throw new ArgumentNullException(nameof(firstBoard)),
            secondBoard ?? throw new ArgumentNullException(nameof(secondBoard)),
            interconnect ?? throw new ArgumentNullException(nameof(interconnect))
        );
        return new BoardAssembly(Name, [.. Joints, joint], model.With(new JointStatement(firstBoard, secondBoard, interconnect.Model)));
    }

    /// <summary>Joins the boards of an interconnect's connectors, under their names.</summary>
    /// <param name="interconnect">An interconnect between connectors of boards, such as <c>Interconnect.Between(main.J4,
    /// right.J1)</c>.</param>
    /// <returns>The assembly with the two boards joined.</returns>
    /// <exception cref="ArgumentException">The halves are parts, which are on no board; call the overload with the boards'
    /// names.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="interconnect"/> is <see langword="null"/>.</exception>
    public BoardAssembly Join(Interconnect interconnect)
    {
        InterconnectModel joined = (interconnect ?? throw new ArgumentNullException(nameof(interconnect))).Model;
        return JointStatement.GetBoards(joined) is var (first, second)
            ? Join(first, second, interconnect)
            : throw new ArgumentException(
                $"{interconnect} says which parts mate, but not on which boards; name them: Join(\"main\", \"camera\", …).",
                nameof(interconnect)
            );
    }

    /// <summary>
    /// Specifies the current through a net of a board, such as <c>3.Amperes()</c>. It divides evenly over the contacts of all joined
    /// connectors that carry the net (KEY3001, KEY3002).
    /// </summary>
    /// <param name="board">The board, one of those that are joined.</param>
    /// <param name="net">The whole name of the net, or its name without sheets if that is unique on the board (KEY7013).</param>
    /// <param name="current">The current, such as <c>3.Amperes()</c>; negative where it flows the other way.</param>
    /// <returns>The assembly with this current.</returns>
    /// <remarks>
    /// An interconnect that states the current of the net itself (<see cref="Interconnect.WithNetCurrent"/>) carries that much, and the
    /// others share the rest.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> or <paramref name="net"/> is <see langword="null"/>.</exception>
    public BoardAssembly WithNetCurrent(Board board, string net, ElectricCurrent current)
    {
        var shared = new SharedCurrentStatement(
            board ?? throw new ArgumentNullException(nameof(board)),
            net ?? throw new ArgumentNullException(nameof(net)),
            current
        );
        return new BoardAssembly(Name, Joints, model.With(shared));
    }

    /// <summary>
    /// Adds a net of a board that carries the return current of other nets, such as a ground. The current divides evenly over the contacts
    /// of all joined connectors that carry the net (KEY3002, KEY3009).
    /// </summary>
    /// <param name="board">The board, one of those that are joined.</param>
    /// <param name="name">The whole name of the net, or its name without sheets if that is unique on the board (KEY7013).</param>
    /// <param name="nets">
    /// The names of the nets whose current returns here; <see cref="WithNetCurrent"/> must have stated their currents before, for the same
    /// board.
    /// </param>
    /// <returns>The assembly with the return.</returns>
    /// <remarks>An interconnect that states what the net carries itself carries that much, and the others share the rest.</remarks>
    /// <exception cref="ArgumentException">
    /// No current of a net with one of these names has been stated for the board (KEY3011 in the build), or a name is
    /// <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public BoardAssembly AddReturn(Board board, string name, IEnumerable<string> nets)
    {
        string[] outward = [.. nets ?? throw new ArgumentNullException(nameof(nets))];
        var shared = new SharedReturnStatement(
            board ?? throw new ArgumentNullException(nameof(board)),
            name ?? throw new ArgumentNullException(nameof(name)),
            Traced.Create<IReadOnlyList<Traced<string>>>([.. outward.Select(net => Traced.Create(net))])
        );
        string[] stated = [.. model.FindSharedNets(board)];
        return outward.Any(net => net is null) ? throw new ArgumentException("The name of a net cannot be null.", nameof(nets))
            : outward.FirstOrDefault(net => !stated.Contains(net)) is { } missing
                ? throw new ArgumentException(
                    FormattableString.Invariant(NetNames.DescribeMissing($"'{name}'", missing, stated).Message),
                    nameof(nets)
                )
            : new BoardAssembly(Name, Joints, model.With(shared));
    }

    /// <summary>Accepts a hazard the datasheet warns about, for two boards, because it is mitigated elsewhere.</summary>
    /// <param name="hazard">The hazard.</param>
    /// <param name="firstBoard">
    /// One board; for <see cref="Hazard.CrossMating"/>, one of the two boards that could be mistaken for each other.
    /// </param>
    /// <param name="secondBoard">The other board.</param>
    /// <param name="because">Why the hazard does not apply here, for readers of the design; the rules ignore it.</param>
    /// <returns>The assembly without findings about this hazard for these boards.</returns>
    /// <exception cref="ArgumentNullException">A board or the reason is <see langword="null"/>.</exception>
    public BoardAssembly Acknowledge(Hazard hazard, string firstBoard, string secondBoard, string because)
    {
        var accepted = new HazardAcknowledgedStatement(
            hazard,
            firstBoard ?? throw new ArgumentNullException(nameof(firstBoard)),
            secondBoard ?? throw new ArgumentNullException(nameof(secondBoard))
        );
        return because is null ? throw new ArgumentNullException(nameof(because)) : new(Name, Joints, model.With(accepted));
    }

    /// <summary>Checks the assembly and each of its interconnects against the design rules.</summary>
    /// <param name="policy">The team's own limits, or <see langword="null"/> for the datasheet limits only.</param>
    /// <returns>
    /// The findings of each board in its files, those of each joint in order, then those of the assembly; empty if no rule is violated.
    /// </returns>
    public IReadOnlyList<Finding> Check(DesignPolicy? policy = null)
    {
        InterconnectModel[] joined = [.. Joints.Select(joint => joint.Interconnect.Model)];
        return
        [
            .. DesignChecker.CheckBoards(joined),
            .. joined.SelectMany(design => DesignChecker.Check(design, policy)),
            .. DesignChecker.Check(model, policy),
        ];
    }

    /// <summary>Returns this assembly if no rule reports an error, and throws otherwise.</summary>
    /// <returns>This assembly.</returns>
    /// <exception cref="DesignRuleException">At least one finding of <see cref="Check"/> is an error.</exception>
    public BoardAssembly EnsureValid()
    {
        DesignRules.ThrowOnErrors(Check());
        return this;
    }

    /// <summary>Returns the name of the product or module.</summary>
    public override string ToString() => Name;
}
