using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Rules;

namespace Keyway;

/// <summary>Parts that are ordered, and what they are to be built into.</summary>
/// <remarks>Immutable: every call returns a new order and leaves the old one as it was.</remarks>
public sealed class PurchaseOrder
{
    private readonly OrderModel model;

    /// <summary>An order without parts yet.</summary>
    /// <param name="name">What the order is called.</param>
    public PurchaseOrder(string name)
        : this(name ?? throw new ArgumentNullException(nameof(name)), new OrderModel()) { }

    private PurchaseOrder(string name, DesignModel model)
    {
        Name = name;
        this.model = (OrderModel)model;
    }

    /// <summary>What the order is called.</summary>
    public string Name { get; }

    /// <summary>Orders a part (KEY6001, KEY6002).</summary>
    /// <param name="part">The part.</param>
    /// <param name="pieces">How many pieces; a multiple of the part's unit of order.</param>
    /// <returns>The order with the part.</returns>
    public PurchaseOrder Add(Connector part, int pieces) =>
        State(new OrderLineStatement(part ?? throw new ArgumentNullException(nameof(part)), pieces));

    /// <summary>Orders samples of a part, to see how it mounts (KEY6003).</summary>
    /// <param name="part">The part.</param>
    /// <param name="pieces">How many pieces; a multiple of the part's sample unit.</param>
    /// <returns>The order with the samples.</returns>
    public PurchaseOrder AddSamples(Connector part, int pieces) =>
        State(new SampleLineStatement(part ?? throw new ArgumentNullException(nameof(part)), pieces));

    /// <summary>Orders both halves of an interconnect, in whole units of order, for a number of products (KEY6004).</summary>
    /// <param name="interconnect">The interconnect, once in each product.</param>
    /// <param name="units">How many products are built.</param>
    /// <returns>The order with the two parts.</returns>
    public PurchaseOrder AddFor(Interconnect interconnect, int units) =>
        State(new BuildStatement((interconnect ?? throw new ArgumentNullException(nameof(interconnect))).Model, units));

    /// <summary>What the rules find in the order: the same as the build finds where it knows the values.</summary>
    /// <returns>The findings by ID; none if all is well.</returns>
    public IReadOnlyList<Finding> Check() => DesignChecker.Check(model);

    /// <summary>Lets a sound order through.</summary>
    /// <returns>This order.</returns>
    /// <exception cref="DesignRuleException">A rule is broken whose findings are errors.</exception>
    public PurchaseOrder EnsureValid()
    {
        DesignRules.ThrowOnErrors(Check());
        return this;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private PurchaseOrder State(Statement statement) => new(Name, model.With(statement));
}
