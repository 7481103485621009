using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Rules;

namespace Keyway;

/// <summary>An order of parts, and of the interconnects to be built from them.</summary>
/// <remarks>Immutable: each call returns a new order and leaves this one unchanged.</remarks>
public sealed class PurchaseOrder
{
    private readonly OrderModel model;

    /// <summary>Creates an order without parts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <param name="name">The name of the order.</param>
    public PurchaseOrder(string name)
        : this(name ?? throw new ArgumentNullException(nameof(name)), new OrderModel()) { }

    private PurchaseOrder(string name, DesignModel model)
    {
        Name = name;
        this.model = (OrderModel)model;
    }

    /// <summary>Gets the name of the order.</summary>
    public string Name { get; }

    /// <summary>Orders a part (KEY6001, KEY6002).</summary>
    /// <param name="part">The part.</param>
    /// <param name="pieces">The number of pieces: a multiple of the part's order unit.</param>
    /// <returns>The order with the part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is <see langword="null"/>.</exception>
    public PurchaseOrder Add(Connector part, int pieces) =>
        With(new OrderLineStatement(part ?? throw new ArgumentNullException(nameof(part)), pieces));

    /// <summary>Orders samples of a part, for mounting trials (KEY6003).</summary>
    /// <param name="part">The part.</param>
    /// <param name="pieces">The number of pieces: a multiple of the part's sample unit.</param>
    /// <returns>The order with the samples.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is <see langword="null"/>.</exception>
    public PurchaseOrder AddSamples(Connector part, int pieces) =>
        With(new SampleLineStatement(part ?? throw new ArgumentNullException(nameof(part)), pieces));

    /// <summary>Orders both halves of an interconnect, in whole order units, for a number of products (KEY6004).</summary>
    /// <param name="interconnect">The interconnect; each product contains it once.</param>
    /// <param name="units">The number of products to build.</param>
    /// <returns>The order with the two parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interconnect"/> is <see langword="null"/>.</exception>
    public PurchaseOrder AddFor(Interconnect interconnect, int units) =>
        With(new BuildStatement((interconnect ?? throw new ArgumentNullException(nameof(interconnect))).Model, units));

    /// <summary>Checks the order against the design rules. The build reports the same findings wherever it knows the values.</summary>
    /// <returns>The findings in the order of their IDs; empty if no rule is violated.</returns>
    public IReadOnlyList<Finding> Check() => DesignChecker.Check(model);

    /// <summary>Returns this order if no rule reports an error, and throws otherwise.</summary>
    /// <returns>This order.</returns>
    /// <exception cref="DesignRuleException">At least one finding of <see cref="Check"/> is an error.</exception>
    public PurchaseOrder EnsureValid()
    {
        DesignRules.ThrowOnErrors(Check());
        return this;
    }

    /// <summary>Returns the name of the order.</summary>
    public override string ToString() => Name;

    private PurchaseOrder With(Statement statement) => new(Name, model.With(statement));
}
